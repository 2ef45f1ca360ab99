import { describe, expect, it } from "vitest";
import type { ReadResult } from "../iso2709/read-iso2709.ts";
import { readMarcXml } from "../xml/read-marcxml.ts";
import { readDublinCore, readMods } from "./read-converted.ts";

const readers = { readMods, readDublinCore, readMarcXml } as const;
const opened = {
  readMods: ['<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>', "</title></titleInfo></mods>"],
  readDublinCore: ['<dc xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>', "</dc:title></dc>"],
  readMarcXml: [
    '<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nam a2200000 a 4500</leader><datafield tag="245" ind1="0" ind2="0"><subfield code="a">',
    "</subfield></datafield></record></collection>",
  ],
} as const;
const names = Object.keys(readers) as (keyof typeof readers)[];

/** A document in pieces, so that none of it need ever be whole in memory. */
async function* pieces(...parts: readonly (string | { readonly text: string; readonly times: number })[]) {
  for (const part of parts) {
    if (typeof part === "string") yield Buffer.from(part);
    else for (let n = 0; n < part.times; n++) yield Buffer.from(part.text);
  }
}

async function read(name: keyof typeof readers, source: AsyncIterable<Uint8Array>): Promise<ReadResult[]> {
  return await Array.fromAsync(readers[name](source));
}

const faultsOf = (results: readonly ReadResult[]) =>
  results.flatMap((one) => (one.kind === "fault" ? [one.fault.code] : []));

describe.each(names)("%s of a document that means harm", (name) => {
  const [start, end] = opened[name];

  it("expands no entity of its own, however many it nests", async () => {
    const nested = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("");
    const doctype = `<!DOCTYPE x [<!ENTITY e0 "ha">${nested}]>`;
    const results = await read(name, pieces(doctype, start, "&e9;", end));
    expect(faultsOf(results)).toContain("xml-malformed");
    expect(JSON.stringify(results)).not.toContain("hahaha");
  });

  it("reads no file that an entity names", async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/hostname">]>';
    const results = await read(name, pieces(doctype, start, "&file;", end));
    expect(faultsOf(results)).toContain("xml-malformed");
  });

  it.each([
    ["a text", { text: "x".repeat(65_536), times: 80 }],
    ["empty elements", { text: "<a/>".repeat(16_384), times: 66 }],
    ["elements in elements", { text: "<a>".repeat(1024), times: 200 }],
    ["a comment", { text: "", times: 0 }],
  ])("gives up %s without an end", async (what, endless) => {
    const parts = what === "a comment" ? [start, "<!--", { text: "y".repeat(65_536), times: 80 }] : [start, endless];
    expect(faultsOf(await read(name, pieces(...parts)))).toContain("xml-malformed");
  });
});

it.each(names)("%s goes no deeper outside of records either", async (name) => {
  const results = await read(name, pieces({ text: "<a>".repeat(1024), times: 200 }));
  expect(faultsOf(results)).toContain("xml-malformed");
});

it("a record that is too long costs no other", async () => {
  const [start, end] = opened.readMarcXml;
  const next = start.slice(start.indexOf("<record>"));
  const long = { text: "x".repeat(65_536), times: 80 };
  const results = await read(
    "readMarcXml",
    pieces(start, long, end.slice(0, -"</collection>".length), next, "Next", end),
  );
  expect(results.map(({ kind }) => kind)).toEqual(["fault", "record"]);
});
