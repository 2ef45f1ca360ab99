import cookie from "@fastify/cookie";
import { Cover } from "@wenyuan/ui";
import Fastify from "fastify";
import type { ReactElement } from "react";
import { expect, it } from "vitest";
import { anonymous } from "../../kernel/auth/principal.ts";
import { openFrame, type SiteIdentity } from "./frame.tsx";

const assets = { urlOf: (name: string) => `/assets/${name}`, version: "1" };
const library: SiteIdentity = { name: { zh: "云泽大学图书馆", en: "Yunze University Library" } };

/** A page of the library with this in it, as HTML. */
async function htmlOf(site: SiteIdentity, body: ReactElement): Promise<string> {
  const frame = openFrame({ assets, publicUrl: undefined, site: () => Promise.resolve(site) });
  const server = Fastify();
  await server.register(cookie);
  server.get("*", async (request, reply) => {
    await frame.answerView({ request, reply, language: "en", principal: anonymous }, { title: "A page", body });
    return reply;
  });
  return (await server.inject("/en")).body;
}

it("asks for the style sheet before any picture: nothing is painted without it, and connections are few", async () => {
  const covers = Array.from({ length: 12 }, (_, n) => <Cover key={n} src={`/covers/${n}.svg`} eager />);
  const html = await htmlOf(library, <>{covers}</>);
  expect(html.match(/<img /g)).toHaveLength(12);
  expect(html.indexOf("/assets/reader.css")).toBeGreaterThan(0);
  expect(html.indexOf("/assets/reader.css")).toBeLessThan(html.indexOf("/covers/"));
});

it("says in the demonstration how far it is loaded, and that its people are made up once it is", async () => {
  const demonstration = { ...library, demonstration: true };
  expect(await htmlOf({ ...demonstration, loading: 0.416 }, <p />)).toContain("being loaded (42 %)");
  expect(await htmlOf(demonstration, <p />)).toContain("people and loans are made up");
});
