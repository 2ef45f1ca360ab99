import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeBib } from "../bib/describe-bib.ts";
import type { BibDescription } from "../bib/description.ts";
import { toBibtex } from "../crosswalk/bibtex.ts";
import { dublinCoreXml, toDublinCore } from "../crosswalk/dublin-core.ts";
import { toMods } from "../crosswalk/mods.ts";
import { toRis } from "../crosswalk/ris.ts";
import { loadFormat, validateRecord } from "../format/index.ts";
import type { ByteSource, ReadResult } from "../iso2709/read-iso2709.ts";
import { dataFields, type MarcRecord } from "../record.ts";
import { aCnmarcNovel, aMarc21Novel } from "../testing/fixtures.ts";
import { parseMarcXml } from "../xml/read-marcxml.ts";
import { readDublinCore, readMods, readRis } from "./read-converted.ts";

type Reader = (source: ByteSource) => AsyncGenerator<ReadResult, void>;

async function read(reader: Reader, text: string | Uint8Array, chunk = 1 << 20): Promise<ReadResult[]> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, n) =>
    bytes.subarray(n * chunk, (n + 1) * chunk),
  );
  return await Array.fromAsync(reader(chunks));
}

async function described(reader: Reader, text: string | Uint8Array): Promise<BibDescription[]> {
  const results = await read(reader, text);
  return results.map((result) => {
    if (result.kind !== "record") throw new Error(JSON.stringify(result.faults));
    return describeBib(result.record, { profile: "marc21" });
  });
}

/** What any of these formats keeps of a book. */
function gist({ titles, contributors, publications, identifiers, languages }: BibDescription) {
  return {
    title: titles[0]?.text,
    author: contributors[0]?.text,
    publisher: publications[0]?.publishers[0]?.text,
    year: publications[0]?.years?.from,
    isbn: identifiers.find(({ type, valid }) => type === "isbn" && valid)?.value,
    language: languages.text[0],
  };
}

const novels = [describeBib(aCnmarcNovel(), { profile: "cnmarc" }), describeBib(aMarc21Novel(), { profile: "marc21" })];
const ways: [string, Reader, (bib: BibDescription) => string][] = [
  ["MODS", readMods, toMods],
  ["Dublin Core", readDublinCore, (bib) => dublinCoreXml(toDublinCore(bib))],
  ["RIS", readRis, toRis],
];

describe.each(ways)("%s", (_, reader, write) => {
  it.each(novels.map((novel) => [novel.titles[0]?.text, novel] as const))(
    "that we wrote of %s reads back",
    async (_title, novel) => {
      const [back] = await described(reader, write(novel));
      expect(gist(back!)).toEqual(gist(novel));
    },
  );

  it("gives records without errors of the format", async () => {
    const format = await loadFormat("marc21-bibliographic");
    for (const novel of novels) {
      const [result] = await read(reader, write(novel));
      if (result?.kind !== "record") throw new Error("unreadable");
      const errors = validateRecord(result.record, format).filter(({ severity }) => severity === "error");
      // 008/00–05, when it was entered: not known, and today would make another record of it tomorrow.
      expect(errors.filter(({ tag, at }) => tag !== "008" || at !== 0)).toEqual([]);
    }
  });

  it("reads the same in pieces of any size, and the same each time", async () => {
    const text = write(novels[0]!);
    const whole = (await read(reader, text)).map((one) => one.kind === "record" && one.record);
    for (const size of [1, 7, 100])
      expect((await read(reader, text, size)).map((one) => one.kind === "record" && one.record)).toEqual(whole);
  });

  it("of nothing is a fault, and not nothing", async () => {
    const [result] = await read(reader, reader === readRis ? "no reference\n" : "<other/>");
    expect(result?.kind).toBe("fault");
  });
});

describe("RIS", () => {
  it("in GBK, with the end missing and a long abstract, is read", async () => {
    const text =
      "TY  - BOOK\r\nTI  - First\r\nAB  - one\r\n  two\r\nTY  - JOUR\r\nTI  - Second\r\nT2  - Journal\r\nVL  - 3\r\nIS  - 2\r\nSP  - 1\r\nEP  - 9\r\nSN  - 0028-0836\r\nER  - \r\n";
    const [first, second] = await described(readRis, text);
    expect([first?.titles[0]?.text, first?.summaries]).toEqual(["First", ["one two"]]);
    expect(second?.links[0]).toMatchObject({ kind: "host", text: "Journal", issn: "0028-0836" });
    // 书 in GBK
    const gbk = Buffer.concat([
      Buffer.from("TY  - BOOK\nTI  - "),
      Buffer.from([0xca, 0xe9]),
      Buffer.from("\nER  - \n"),
    ]);
    expect((await described(readRis, gbk))[0]?.titles[0]?.text).toBe("书");
  });

  it("names the tags that MARC has no place for", async () => {
    const [result] = await read(readRis, "TY  - BOOK\nTI  - A\nDB  - Somewhere\nER  - \n");
    expect(result?.kind === "record" && result.repairs.map(({ code, found }) => [code, found])).toEqual([
      ["element-unmapped", "DB"],
    ]);
  });
});

describe("MODS", () => {
  it("that breaks off gives what came before, and says where", async () => {
    const mods = toMods(novels[0]!).replace(/^<\?xml.*\?>\n/, "");
    const results = await read(readMods, `<modsCollection xmlns="http://www.loc.gov/mods/v3">${mods}<mods><titleInfo>`);
    expect(results.map(({ kind }) => kind)).toEqual(["record", "fault"]);
  });

  it("names an element that MARC has no place for", async () => {
    const [result] = await read(
      readMods,
      '<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>A</title></titleInfo><extension>x</extension></mods>',
    );
    expect(result?.kind === "record" && result.repairs.map(({ found }) => found)).toEqual(["extension"]);
  });
});

it("Dublin Core of OAI-PMH has the identifier of its header for its number", async () => {
  const dc = dublinCoreXml(toDublinCore(novels[1]!));
  const answer = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>oai:x.example:7</identifier></header><metadata>${dc}</metadata></record></ListRecords></OAI-PMH>`;
  expect((await described(readDublinCore, answer))[0]?.controlNumber).toBe("oai:x.example:7");
});

const bibutils = existsSync("/usr/bin/ris2xml") && existsSync("/usr/bin/bib2xml") && existsSync("/usr/bin/xml2ris");

function through(program: string, text: string): Buffer {
  return execFileSync(program, { input: text, stdio: ["pipe", "pipe", "ignore"] });
}

/** Debian's bibutils, written by somebody else, as a judge: it turns RIS and BibTeX into MODS, and MODS into RIS. */
describe.skipIf(!bibutils)("beside bibutils", () => {
  const novel = novels[1]!;
  const { title, author, year, isbn } = gist(novel);

  it.each([
    ["our RIS, made MODS by it", readMods, () => through("ris2xml", toRis(novel))],
    ["our BibTeX, made MODS by it", readMods, () => through("bib2xml", toBibtex(novel))],
    ["our MODS, made RIS by it", readRis, () => through("xml2ris", toMods(novel))],
  ] as const)("%s, is the same book", async (_, reader, make) => {
    const [back] = await described(reader, make());
    expect(gist(back!)).toMatchObject({ title: expect.stringContaining(title!), year });
    // bibutils takes a book in a series for a chapter, whose ISBN is that of its host.
    expect([gist(back!).isbn, ...back!.links.map((link) => link.isbn)]).toContain(isbn);
    expect(gist(back!).author?.split(",")[0]).toBe(author?.split(",")[0]);
  });
});

const vectors = join(process.env["WENYUAN_TEST_DATA"] ?? "../shared/data", "marc/crosswalk");

/** MODS with the MARCXML that the stylesheet of the Library of Congress makes of it; for one it fails. */
describe.skipIf(!existsSync(vectors))("MODS beside the stylesheet of the Library of Congress", () => {
  const names = existsSync(vectors) ? readdirSync(vectors).filter((name) => name.endsWith("_reference.xml")) : [];
  const made = names.filter((name) => !readFileSync(join(vectors, name), "utf8").includes("XPath error"));
  it.each(made)("%s: the same tags and the same texts in the fields that count", async (name) => {
    const [ours] = await read(readMods, readFileSync(join(vectors, name.replace("_reference", ""))));
    const [theirs] = parseMarcXml(readFileSync(join(vectors, name), "utf8"));
    if (ours?.kind !== "record" || theirs?.kind !== "record") throw new Error("unreadable");
    expect(counted(ours.record)).toEqual(counted(theirs.record));
  });

  it("reads what that stylesheet fails on", async () => {
    const [journal] = await described(readMods, readFileSync(join(vectors, "serial_journal.xml")));
    expect(journal?.titles[0]?.text).not.toBe("");
    expect(journal?.kind).toBe("serial");
  });
});

/** The headings and numbers of a record, however they are punctuated. */
function counted(record: MarcRecord): string[] {
  return dataFields(record, "020", "100", "245", "520", "650", "700", "773")
    .flatMap(({ tag, subfields }) =>
      subfields
        .filter(({ code }) => "abt".includes(code))
        .map(({ code, value }) => `${tag} $${code} ${value.replaceAll(/[\s.,:;/]+$/gu, "").trim()}`),
    )
    .toSorted((a, b) => a.localeCompare(b));
}
