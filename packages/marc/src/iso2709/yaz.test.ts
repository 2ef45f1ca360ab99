import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasPeer, marcData, runPeer } from "../testing/peer.ts";
import { writeMarcXml } from "../xml/write-marcxml.ts";
import { type ReadRecord, readIso2709Sync } from "./read-iso2709.ts";
import { writeIso2709 } from "./write-iso2709.ts";

const data = marcData();
const ready = data !== undefined && hasPeer("yaz-marcdump", "-V");

function read(bytes: Uint8Array): ReadRecord[] {
  return [...readIso2709Sync(bytes)].filter((result) => result.kind === "record");
}

/** The records of yaz's MARCXML as text. Two things are ours by choice: an apostrophe needs no entity, and remarks are no data. */
function dumpByYaz(bytes: Uint8Array, ...options: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "marc-"));
  const file = join(folder, "records.mrc");
  writeFileSync(file, bytes);
  const xml = runPeer("yaz-marcdump", ["-o", "marcxml", ...options, file]).toString("utf8");
  rmSync(folder, { recursive: true });
  return xml
    .replaceAll("&apos;", "'")
    .replace(/^<!--.*-->\n/gm, "")
    .replace(/^<collection.*>\n|^<\/collection>\n/gm, "")
    .split(/(?<=<\/record>\n)/);
}

function ours(result: ReadRecord): string {
  return writeMarcXml(result.record, { declareEncoding: true, illegal: "replace" });
}

/** Leader/20–23 is copied by us and put right by yaz. */
function withoutEntryMap(xml: string): string {
  return xml.replace(/.{4}<\/leader>/, "</leader>");
}

const OTHERWISE: ReadonlySet<string> = new Set(["leader-indicator-count-invalid", "indicators-invalid"]);

/**
 * Where yaz reads something else on purpose: it believes the leader's counts (an entry map of 550, one indicator) and cuts the directory and
 * the fields by them; we take 2, 2 and 4500 for granted, as every MARC format prescribes. And where indicators are missing it
 * takes the subfield mark for one.
 */
function isOursByChoice({ record, repairs }: ReadRecord): boolean {
  return repairs.some(({ code }) => OTHERWISE.has(code)) || record.leader.slice(20) === "500 ";
}

describe.skipIf(!ready)("beside yaz-marcdump", { timeout: 120_000 }, () => {
  it("gives the same MARCXML for all of bib.mrc, but for what is ours by choice", () => {
    const bytes = readFileSync(`${data}/bib.mrc`);
    const results = read(bytes);
    const theirs = dumpByYaz(bytes);
    const different = results.filter((result, i) => withoutEntryMap(ours(result)) !== withoutEntryMap(theirs[i] ?? ""));
    expect(theirs).toHaveLength(4823);
    expect(results).toHaveLength(4823);
    expect(different.filter((result) => !isOursByChoice(result))).toEqual([]);
    expect(different.length).toBeLessThan(20);
  });

  it("gives the same MARCXML for all of virginia-2000.mrc, MARC-8 among it", () => {
    const results = read(readFileSync(`${data}/virginia-2000.mrc`));
    const [marc8, unicode] = [results.filter(isMarc8), results.filter((result) => !isMarc8(result))];
    const theirs = dumpByYaz(joined(unicode));
    const theirsOfMarc8 = dumpByYaz(joined(marc8), "-f", "marc8", "-t", "utf8");
    expect(results).toHaveLength(2000);
    expect(unicode.map(ours)).toEqual(theirs);
    expect(marc8.map((result) => ours(result).normalize("NFC"))).toEqual(
      theirsOfMarc8.map((xml) => xml.normalize("NFC")),
    );
  });

  it("is read by yaz as it was written, in GBK and GB18030", () => {
    const results = read(readFileSync(`${data}/auth.mrc`)).filter(({ repairs }) => repairs.length === 0);
    expect(results.length).toBeGreaterThan(2800);
    expect(results.some(({ record }) => /\p{Script=Han}/u.test(JSON.stringify(record)))).toBe(true);
    const written = results.map(({ record }) => writeIso2709(record, { encoding: "gb18030" }));
    const theirs = dumpByYaz(Buffer.concat(written), "-f", "gb18030", "-t", "utf8");
    const different = results.filter((result, i) => withoutLengths(theirs[i]!) !== withoutLengths(ours(result)));
    expect(different.map(ours)).toEqual([]);
  });
});

function isMarc8(result: ReadRecord): boolean {
  return result.encoding.encoding === "marc-8";
}

function joined(results: readonly ReadRecord[]): Uint8Array {
  return Buffer.concat(results.map(({ bytes }) => bytes));
}

/** Leader/00–04 and 12–16 count other bytes in another encoding. */
function withoutLengths(xml: string): string {
  return withoutEntryMap(xml).replace(/<leader>\d{5}(.{7})\d{5}/, "<leader>$1");
}
