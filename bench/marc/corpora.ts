import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MarcRecord, readIso2709Sync, writeIso2709 } from "../../packages/marc/src/index.ts";
import { aCnmarcNovel } from "../../packages/marc/src/testing/fixtures.ts";

/** One file's worth of records. */
export interface Corpus {
  readonly name: string;
  readonly bytes: Buffer;
  /** Records in it. */
  readonly count: number;
  readonly profile: "marc21" | "cnmarc";
}

/** Real MARC 21 records without a fault, several times over, so that a process's start does not count. */
function marc21Corpus(times: number): Corpus {
  const file = join(
    process.env["WENYUAN_TEST_DATA"] ?? join(import.meta.dirname, "../../../shared/data"),
    "marc/bib.mrc",
  );
  if (!existsSync(file))
    throw new Error(`This benchmark needs real records: ${file} (WENYUAN_TEST_DATA) is not there.`);
  const sound = [...readIso2709Sync(readFileSync(file))].flatMap((result) =>
    result.kind === "record" && result.repairs.length === 0 ? [result] : [],
  );
  const once = Buffer.concat(sound.map(({ bytes }) => bytes));
  return {
    name: "MARC 21",
    bytes: Buffer.concat(Array.from({ length: times }, () => once)),
    count: times * sound.length,
    profile: "marc21",
  };
}

/** CNMARC in GBK: a full catalogue record with another number and title each time. */
function gbkCorpus(count: number): Corpus {
  const novel = aCnmarcNovel();
  const records = Array.from(
    { length: count },
    (_, i): MarcRecord => ({
      leader: novel.leader,
      fields: novel.fields.map((field) => {
        if ("value" in field) return field.tag === "001" ? { tag: "001", value: String(i).padStart(12, "0") } : field;
        if (field.tag !== "200") return field;
        return {
          ...field,
          subfields: field.subfields.map((one) =>
            one.code === "a" ? { code: "a", value: `${one.value}第${i}种` } : one,
          ),
        };
      }),
    }),
  );
  const bytes = Buffer.concat(records.map((record) => writeIso2709(record, { encoding: "gbk" })));
  return { name: "CNMARC in GBK", bytes, count, profile: "cnmarc" };
}

/** Large enough that a process's start does not count. */
export function corpusOf(name: "marc21" | "gbk"): Corpus {
  return name === "marc21" ? marc21Corpus(5) : gbkCorpus(20_000);
}
