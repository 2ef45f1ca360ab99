import { describeBib } from "../bib/describe-bib.ts";
import { type BibDescription } from "../bib/description.ts";
import type { Encoding } from "../charset/encoding.ts";
import { toBibtex } from "../crosswalk/bibtex.ts";
import { toCsl } from "../crosswalk/csl.ts";
import { dublinCoreXml, toDublinCore } from "../crosswalk/dublin-core.ts";
import { toMods } from "../crosswalk/mods.ts";
import { toRis } from "../crosswalk/ris.ts";
import { toSchemaOrg } from "../crosswalk/schema-org.ts";
import { writeIso2709 } from "../iso2709/write-iso2709.ts";
import { toMarcJson } from "../json/marc-json.ts";
import type { Profile } from "../profile.ts";
import type { MarcRecord } from "../record.ts";
import { MARCXML_NAMESPACE } from "../xml/namespaces.ts";
import { writeMarcXml } from "../xml/write-marcxml.ts";

/** What decides how one record is written. */
export interface PieceOptions {
  readonly profile: Profile;
  /** Of ISO 2709; all other formats are UTF-8. */
  readonly encoding: Encoding;
}

/** A format that records can be exported in: a file of it is head, pieces with what stands between them, and tail. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Of file names, without the dot. */
  readonly extension: string;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly piece: (record: MarcRecord, options: PieceOptions) => string | Uint8Array;
}

const XML = `<?xml version="1.0" encoding="UTF-8"?>\n`;
const JSON_LIST = { extension: "json", head: "[\n", between: ",\n", tail: "\n]\n" } as const;
const PLAIN = { head: "", between: "", tail: "" } as const;

export const EXPORT_FORMATS = {
  iso2709: {
    ...PLAIN,
    mediaType: "application/marc",
    extension: "mrc",
    piece: (record, { encoding, profile }) => writeIso2709(record, { encoding, declareEncoding: profile === "marc21" }),
  },
  marcxml: {
    mediaType: "application/marcxml+xml",
    extension: "xml",
    head: `${XML}<collection xmlns="${MARCXML_NAMESPACE}">\n`,
    between: "",
    tail: "</collection>\n",
    piece: (record, { profile }) => writeMarcXml(record, { illegal: "replace", declareEncoding: profile === "marc21" }),
  },
  "marc-json": {
    ...JSON_LIST,
    mediaType: "application/marc+json",
    piece: (record) => JSON.stringify(toMarcJson(record)),
  },
  mods: {
    mediaType: "application/mods+xml",
    extension: "xml",
    head: `${XML}<modsCollection xmlns="http://www.loc.gov/mods/v3">\n`,
    between: "",
    tail: "</modsCollection>\n",
    piece: described((bib) => withoutDeclaration(toMods(bib))),
  },
  "dublin-core": {
    mediaType: "application/xml",
    extension: "xml",
    head: `${XML}<records>\n`,
    between: "",
    tail: "</records>\n",
    piece: described((bib) => dublinCoreXml(toDublinCore(bib))),
  },
  "schema-org": {
    ...JSON_LIST,
    mediaType: "application/ld+json",
    piece: described((bib) => JSON.stringify(toSchemaOrg(bib))),
  },
  "csl-json": {
    ...JSON_LIST,
    mediaType: "application/vnd.citationstyles.csl+json",
    piece: described((bib) => JSON.stringify(toCsl(bib))),
  },
  ris: {
    ...PLAIN,
    mediaType: "application/x-research-info-systems",
    extension: "ris",
    between: "\r\n",
    piece: described(toRis),
  },
  bibtex: {
    ...PLAIN,
    mediaType: "application/x-bibtex",
    extension: "bib",
    between: "\n",
    piece: described((bib) => toBibtex(bib)),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

function described(write: (bib: BibDescription) => string): ExportFormat["piece"] {
  return (record, { profile }) => write(describeBib(record, { profile }));
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^<\?xml[^>]*\?>\s*/u, "");
}
