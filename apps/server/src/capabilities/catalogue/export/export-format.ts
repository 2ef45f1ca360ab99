import {
  describeBib,
  dublinCoreXml,
  type Encoding,
  MarcError,
  type MarcRecord,
  type Profile,
  toDublinCore,
  toMarcJson,
  toMods,
  writeIso2709,
  writeMarcXml,
} from "@wenyuan/marc";

/** The forms in which records go out. */
export const exportFormats = ["iso2709", "marcxml", "marc-json", "marc-json-lines", "dc", "mods"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Of ISO 2709; the other forms are always UTF-8. */
export const exportEncodings = ["utf-8", "gb18030", "gbk"] as const satisfies readonly Encoding[];
export type ExportEncoding = (typeof exportEncodings)[number];

export const fileEndings: Readonly<Record<ExportFormat, string>> = {
  iso2709: "mrc",
  marcxml: "xml",
  "marc-json": "json",
  "marc-json-lines": "jsonl",
  dc: "xml",
  mods: "xml",
};

export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  iso2709: "application/marc",
  marcxml: "application/marcxml+xml",
  "marc-json": "application/json",
  "marc-json-lines": "application/jsonl",
  dc: "application/xml",
  mods: "application/mods+xml",
};

export interface WritingOptions {
  readonly format: ExportFormat;
  readonly encoding: ExportEncoding;
}

/** What stands before, between and after the records of a file. */
export interface FileFrame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const frames: Readonly<Record<ExportFormat, FileFrame>> = {
  iso2709: { before: "", between: "", after: "" },
  marcxml: {
    before: `${xml}<collection xmlns="http://www.loc.gov/MARC21/slim">\n`,
    between: "",
    after: "</collection>\n",
  },
  "marc-json": { before: "[\n", between: ",\n", after: "\n]\n" },
  "marc-json-lines": { before: "", between: "\n", after: "\n" },
  dc: { before: `${xml}<collection>\n`, between: "\n", after: "\n</collection>\n" },
  mods: {
    before: `${xml}<modsCollection xmlns="http://www.loc.gov/mods/v3">\n`,
    between: "\n",
    after: "\n</modsCollection>\n",
  },
};

/** A record that cannot be written in the form that is asked for, and why. */
export interface Unwritable {
  readonly reason: MarcError;
}

/**
 * One record in the form asked for. A character that the encoding lacks is written as `&#x…;`, which reads back as that character. What ISO
 * 2709 cannot count (99,999 bytes) is named, not cut.
 */
export function writeRecord(
  record: MarcRecord,
  profile: Profile,
  { format, encoding }: WritingOptions,
): Uint8Array | string | Unwritable {
  try {
    switch (format) {
      case "iso2709":
        return writeIso2709(record, { encoding, unencodable: "reference" }).slice();
      case "marcxml":
        return writeMarcXml(record, { illegal: "replace" });
      case "marc-json":
      case "marc-json-lines":
        return JSON.stringify(toMarcJson(record));
      case "dc":
        return withoutDeclaration(dublinCoreXml(toDublinCore(describeBib(record, { profile }))));
      case "mods":
        return withoutDeclaration(toMods(describeBib(record, { profile })));
    }
  } catch (error) {
    if (error instanceof MarcError) return { reason: error };
    throw error;
  }
}

function withoutDeclaration(document: string): string {
  return document.replace(/^<\?xml[^>]*\?>\s*/, "").trimEnd();
}
