import cookie from "@fastify/cookie";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { anonymous } from "../../kernel/auth/principal.ts";
import { httpProblems } from "../../kernel/http/problems.ts";
import { openFrame, type SiteIdentity } from "./frame.tsx";

const assets = { urlOf: (name: string) => `/assets/${name}`, version: "1" };
const library: SiteIdentity = { name: { zh: "云泽大学图书馆", en: "Yunze University Library" } };

/** A server whose every page is a problem; its database answers as long as it is told to. */
async function troubledServer(problem: ReturnType<typeof httpProblems.notReady>, isThere: () => boolean) {
  const site = () => (isThere() ? Promise.resolve(library) : Promise.reject(new Error("no database")));
  const frame = openFrame({ assets, publicUrl: "http://library.test", site });
  const server = Fastify();
  await server.register(cookie);
  server.get("*", async (request, reply) => {
    await frame.answerProblem({ request, reply, language: "en", principal: anonymous }, problem);
    return reply;
  });
  return server;
}

it("says that something is broken though the database is not there, under the name that was known last", async () => {
  let isThere = true;
  const server = await troubledServer(httpProblems.fault({ requestId: "abc" }), () => isThere);
  await server.inject("/en/search");
  isThere = false;
  const answer = await server.inject("/en/search?q=tea");
  expect(answer.statusCode).toBe(500);
  expect(answer.body).toContain("Yunze University Library");
  expect(answer.body).toContain('href="/en/search?q=tea"');
});

it.each([
  ["of too many requests", httpProblems.tooMany({ seconds: 30 }), 429],
  ["while it starts", httpProblems.notReady({ seconds: 30 }, { seconds: 30 }), 503],
])("offers to try again the page asked for, %s", async (_, problem, status) => {
  const server = await troubledServer(problem, () => true);
  const answer = await server.inject("/zh/shelf?at=I2");
  expect(answer.statusCode).toBe(status);
  expect(answer.body).toContain('href="/zh/shelf?at=I2"');
});

it("tells machines when to come again, and people what still works", async () => {
  const server = await troubledServer(httpProblems.notReady({ seconds: 30 }, { seconds: 30 }), () => false);
  const answer = await server.inject("/en/search?q=tea");
  expect(answer.headers["retry-after"]).toBe("30");
  expect(answer.body).toContain("30 seconds");
});

it("says the number to quote once, and nothing of the inside", async () => {
  const server = await troubledServer(httpProblems.fault({ requestId: "req-1" }), () => true);
  const { body } = await server.inject("/en/search");
  expect(body.match(/req-1/g)).toHaveLength(1);
  expect(body).toContain('href="/en/contact"');
});

it("never leads away from the site, and shows ways on where nothing is", async () => {
  const away = await (await troubledServer(httpProblems.notReady({ seconds: 30 }, { seconds: 30 }), () => true)).inject(
    "//elsewhere.test/",
  );
  expect(away.body).not.toContain('href="//elsewhere.test/"');
  const missing = await (await troubledServer(httpProblems.notFound(), () => true)).inject("/en/nothing");
  expect(missing.statusCode).toBe(404);
  expect(missing.body).toContain('href="/en/browse"');
});
