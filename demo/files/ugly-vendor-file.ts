import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";
import { allWorks } from "../catalogue/all-works.ts";
import { cnmarcRecord } from "../catalogue/cnmarc-record.ts";
import { workId } from "../catalogue/identify-work.ts";
import type { Work } from "../catalogue/work.ts";

/** Works that come right, many of which the library has already: an importer has to see that. */
const good = 24;
/** Bytes of a length in a leader (ISO 2709 §4.3). */
const lengthBytes = 5;

/**
 * A file as a careless vendor sends it (一批到货数据), to try the importer with: real works under the vendor's own numbers in GBK, and among
 * them a wrong length, a leader of letters, bytes that are no GBK, a record in UTF-8, a title that is missing, a number used twice, a location
 * that nobody knows, a line of junk, and the last record broken off. Nothing in it is lost in silence: the report names each.
 */
export function uglyVendorFile(works: readonly Work[] = allWorks): Uint8Array {
  const records = works.filter(({ language }) => language === "chi").map(vendorRecord);
  const [first, short, letters, bytes, mixed, untitled, twice, astray, broken, ...others] = records;
  if (!first || !short || !letters || !bytes || !mixed || !untitled || !twice || !astray || !broken)
    throw new Error("the demonstration has too few works in Chinese for a file of them");
  return Buffer.concat([
    ...others.slice(0, good / 2).map(gbk),
    gbk(first),
    spoilt(gbk(short), 0, "9".repeat(lengthBytes)),
    spoilt(gbk(letters), 12, "xxxxx"),
    withBadBytes(gbk(bytes)),
    Buffer.from(writeIso2709(mixed, { encoding: "utf-8" })),
    gbk(without(untitled, "200")),
    gbk({ ...twice, fields: [{ tag: "001", value: controlNumber(first) }, ...twice.fields.slice(1)] }),
    gbk({ ...astray, fields: [...astray.fields, itemIn("天书阁")] }),
    Buffer.from("以下为第二箱\r\n\x1d"),
    ...others.slice(good / 2, good).map(gbk),
    gbk(broken).subarray(0, 90),
  ]);
}

function vendorRecord(work: Work, place: number): MarcRecord {
  const record = cnmarcRecord(work, { id: workId(work), callNumber: "" });
  const [, ...fields] = record.fields.filter(({ tag }) => tag !== "905").map(withoutPinyin);
  return { ...record, fields: [{ tag: "001", value: `vendor${String(place + 1).padStart(5, "0")}` }, ...fields] };
}

/** Vendors write none ($A), and GBK has not all of its letters. */
function withoutPinyin(field: MarcRecord["fields"][number]): MarcRecord["fields"][number] {
  return "subfields" in field ? { ...field, subfields: field.subfields.filter(({ code }) => code !== "A") } : field;
}

function controlNumber({ fields }: MarcRecord): string {
  const [first] = fields;
  return first && "value" in first ? first.value : "";
}

function without({ fields, ...record }: MarcRecord, unwanted: string): MarcRecord {
  return { ...record, fields: fields.filter(({ tag }) => tag !== unwanted) };
}

/** An item as 汇文 writes it in 905. */
function itemIn(location: string): MarcRecord["fields"][number] {
  const subfields = [
    { code: "b", value: "0012345" },
    { code: "c", value: location },
    { code: "s", value: "I247.5/1" },
  ];
  return { tag: "905", ind1: " ", ind2: " ", subfields };
}

function gbk(record: MarcRecord): Buffer {
  return Buffer.from(writeIso2709(record, { encoding: "gbk" }));
}

/** Other bytes over a record's own, from a place on. */
function spoilt(record: Buffer, at: number, text: string): Buffer {
  const copy = Buffer.from(record);
  copy.write(text, at, "latin1");
  return copy;
}

/** Two bytes that begin no character, in the middle of the record. */
function withBadBytes(record: Buffer): Buffer {
  const copy = Buffer.from(record);
  copy.set([0xff, 0xff], Math.floor(record.length / 2));
  return copy;
}
