import cookie from "@fastify/cookie";
import { Cover } from "@wenyuan/ui";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { anonymous } from "../../kernel/auth/principal.ts";
import { openFrame } from "./frame.tsx";

const assets = { urlOf: (name: string) => `/assets/${name}`, version: "1" };
const name = { zh: "云泽大学图书馆", en: "Yunze University Library" };

it("asks for the style sheet before any picture: nothing is painted without it, and connections are few", async () => {
  const frame = openFrame({ assets, publicUrl: undefined, site: () => Promise.resolve({ name }) });
  const server = Fastify();
  await server.register(cookie);
  const body = Array.from({ length: 12 }, (_, n) => <Cover key={n} src={`/covers/${n}.svg`} eager />);
  server.get("*", async (request, reply) => {
    await frame.answerView({ request, reply, language: "en", principal: anonymous }, { title: "Covers", body });
    return reply;
  });
  const html = (await server.inject("/en")).body;
  expect(html.match(/<img /g)).toHaveLength(12);
  expect(html.indexOf("/assets/reader.css")).toBeGreaterThan(0);
  expect(html.indexOf("/assets/reader.css")).toBeLessThan(html.indexOf("/covers/"));
});
