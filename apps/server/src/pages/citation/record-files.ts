import { referenceOf, toEndnote } from "@wenyuan/citation";
import { describeBib, EXPORT_FORMATS, type ExportFormat, fromMarcJson } from "@wenyuan/marc";
import type { StoredRecord } from "../../capabilities/catalogue/index.ts";

/** The forms in which a record can be taken away, by the ending of its file. */
export interface RecordFile extends Omit<ExportFormat, "piece"> {
  /** Its name in the unAPI list, as reference managers know it. */
  readonly unapi: string;
  readonly piece: (record: StoredRecord) => string | Uint8Array;
}

const endnote: RecordFile = {
  unapi: "endnote",
  mediaType: "application/x-endnote-refer",
  extension: "enw",
  head: "",
  between: "\r\n",
  tail: "",
  piece: ({ marc, profile }) => toEndnote(referenceOf(describeBib(fromMarcJson(marc), { profile }))),
};

export const recordFiles = {
  ris: exported("ris", "ris"),
  bib: exported("bibtex", "bibtex"),
  enw: endnote,
  "csl.json": exported("csl-json", "csljson"),
  "mods.xml": exported("mods", "mods"),
  "marc.xml": exported("marcxml", "marcxml"),
  "dc.xml": exported("dublin-core", "oai_dc"),
  mrc: exported("iso2709", "marc"),
} as const satisfies Readonly<Record<string, RecordFile>>;

export type RecordFileName = keyof typeof recordFiles;

export function isRecordFile(name: string): name is RecordFileName {
  return Object.hasOwn(recordFiles, name);
}

function exported(name: keyof typeof EXPORT_FORMATS, unapi: string): RecordFile {
  const format: ExportFormat = EXPORT_FORMATS[name];
  return {
    ...format,
    unapi,
    piece: ({ marc, profile }) => format.piece(fromMarcJson(marc), { profile, encoding: "utf-8" }),
  };
}

/** Records as one file. */
export function fileOf(records: readonly StoredRecord[], { head, between, tail, piece }: RecordFile): Buffer {
  const pieces = records.flatMap((record, index) => [...(index === 0 ? [] : [between]), piece(record)]);
  return Buffer.concat([head, ...pieces, tail].map((one) => Buffer.from(one as Uint8Array)));
}
