export { isoCountryCodes, marcCountryCodes } from "./codes/country-codes.ts";
export { languageCodes } from "./codes/language-codes.ts";
export { FINDINGS, type Finding, type FindingCode, type Severity } from "./findings.ts";
export { type FixedData, fixedLayout } from "./fixed-layout.ts";
export { FORMAT_NAMES, formatNameOf, loadFormat } from "./load-format.ts";
export type {
  CodeMeaning,
  FieldFormat,
  FixedContent,
  FixedLayout,
  FixedPosition,
  FormatName,
  IndicatorFormat,
  RecordFormat,
  SubfieldFormat,
  Words,
} from "./record-format.ts";
export { validateRecord } from "./validate-record.ts";
