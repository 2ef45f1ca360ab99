export { type DescribeOptions, describeBib } from "./bib/describe-bib.ts";
export type {
  BibDescription,
  Classification,
  Contributor,
  ElectronicAccess,
  Holding,
  Identifier,
  Issuance,
  Languages,
  Link,
  LinkKind,
  Note,
  Physical,
  Publication,
  ResourceKind,
  Role,
  ScriptText,
  Series,
  Subject,
  Title,
  TitleKind,
  Volume,
  YearSpan,
} from "./bib/description.ts";
export { embeddedFields } from "./bib/unimarc/embedded-fields.ts";
export { type HoldingsLayout, LOCAL_905 } from "./bib/unimarc/holdings.ts";
export { detectEncoding } from "./charset/detect-encoding.ts";
export type { Encoding, EncodingGuess } from "./charset/encoding.ts";
export type { Unencodable } from "./charset/text-encoding.ts";
export { checkRecord } from "./check/check-record.ts";
export { readDublinCore, readMods, readRis } from "./convert/read-converted.ts";
export { toBibtex } from "./crosswalk/bibtex.ts";
export { type CslItem, type CslName, citedAs, cslName, toCsl } from "./crosswalk/csl.ts";
export { DUBLIN_CORE_ELEMENTS, type DublinCore, dublinCoreXml, toDublinCore } from "./crosswalk/dublin-core.ts";
export { languageTag } from "./crosswalk/language-tags.ts";
export { toMods } from "./crosswalk/mods.ts";
export { toRis } from "./crosswalk/ris.ts";
export { type JsonLd, type JsonLdValue, toSchemaOrg } from "./crosswalk/schema-org.ts";
export { EXPORT_FORMATS, type ExportFormat, type ExportFormatName } from "./export/export-formats.ts";
export { type ExportOptions, exportRecords } from "./export/export-records.ts";
export { FAULTS, type FaultCode } from "./faults/catalogue.ts";
export { describeFault } from "./faults/describe-fault.ts";
export { type Fault, MarcError } from "./faults/fault.ts";
export type { PatternException, SerialPattern } from "./holdings/caption.ts";
export type { NextIssue } from "./holdings/next-issue.ts";
export { isbn10, normaliseIsbn } from "./identifiers/isbn.ts";
export { normaliseIssn } from "./identifiers/issn.ts";
export {
  type ByteSource,
  type ReadOptions,
  type ReadRecord,
  type ReadResult,
  readIso2709,
  readIso2709Sync,
  type UnreadableRecord,
} from "./iso2709/read-iso2709.ts";
export { type WriteOptions, writeIso2709 } from "./iso2709/write-iso2709.ts";
export { fromMarcJson, type MarcJson, type MarcJsonData, parseMarcJson, toMarcJson } from "./json/marc-json.ts";
export { PROFILES, type Profile } from "./profile.ts";
export {
  type ControlField,
  controlValue,
  type DataField,
  dataFields,
  type Field,
  isControlField,
  isDataField,
  type MarcRecord,
  type Subfield,
  subfieldValue,
  subfieldValues,
} from "./record.ts";
export { type IllegalXml } from "./xml/escape-xml.ts";
export { parseMarcXml, type ReadXmlOptions, readMarcXml } from "./xml/read-marcxml.ts";
export { type WriteXmlOptions, writeMarcXml, writeMarcXmlCollection } from "./xml/write-marcxml.ts";
