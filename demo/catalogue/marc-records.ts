import { formatCallNumber } from "@wenyuan/call-number";
import { type Encoding, type MarcRecord, type Profile, writeIso2709 } from "@wenyuan/marc";
import { allWorks } from "./all-works.ts";
import { allocateCallNumbers } from "./call-numbers.ts";
import { cnmarcRecord } from "./cnmarc-record.ts";
import { workId } from "./identify-work.ts";
import type { Catalogued } from "./marc-field.ts";
import { marc21Record } from "./marc21-record.ts";
import type { Work } from "./work.ts";

/** A file of the demonstration's catalogue, as a vendor or a union catalogue would send it. */
export interface CatalogueFile {
  readonly name: string;
  readonly profile: Profile;
  readonly encoding: Encoding;
  readonly records: number;
  /** ISO 2709. */
  readonly bytes: Uint8Array;
}

/** Works in Chinese as CNMARC in GB18030, all others as MARC 21 in UTF-8: the two kinds of file that a Chinese library gets. */
export function catalogueFiles(works: readonly Work[] = allWorks): readonly CatalogueFile[] {
  const catalogued = catalogue(works);
  const { chinese = [], other = [] } = Object.groupBy(works, ({ language }) =>
    language === "chi" ? "chinese" : "other",
  );
  return [
    fileOf("demo-cnmarc.iso", { profile: "cnmarc", encoding: "gb18030" }, chinese.map(catalogued(cnmarcRecord))),
    fileOf("demo-marc21.mrc", { profile: "marc21", encoding: "utf-8" }, other.map(catalogued(marc21Record))),
  ];
}

type RecordMaker = (work: Work, catalogued: Catalogued) => MarcRecord;

/** Gives a maker of records each work's id and call number. */
function catalogue(works: readonly Work[]): (make: RecordMaker) => (work: Work) => MarcRecord {
  const callNumbers = allocateCallNumbers(works);
  return (make) => (work) => {
    const id = workId(work);
    const callNumber = callNumbers.get(id);
    if (callNumber === undefined) throw new Error(`no call number for ${id}`);
    return make(work, { id, callNumber: formatCallNumber(callNumber) });
  };
}

type Form = Pick<CatalogueFile, "profile" | "encoding">;

/** Records as a file. */
export function fileOf(name: string, form: Form, records: readonly MarcRecord[]): CatalogueFile {
  const bytes = Buffer.concat(records.map((record) => writeIso2709(record, { encoding: form.encoding })));
  return { name, ...form, records: records.length, bytes };
}
