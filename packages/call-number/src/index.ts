export { type AllocationOptions, type AllocationRule, nextNumber } from "./allocate/next-number.ts";
export {
  type AuthorRow,
  type AuthorTable,
  type AuthorTableFault,
  authorNumber,
  readAuthorTable,
} from "./author/author-table.ts";
export { type CornerCodes, type CornerRule, cornerNumber, usualCornerRule } from "./author/four-corner.ts";
export { describeFault, type Fault, type FaultCode, type Language } from "./faults/fault.ts";
export { formatCallNumber } from "./format-call-number.ts";
export type { Addition, BookNumber, CallNumber } from "./grammar/call-number.ts";
export {
  type AdditionMark,
  type AdditionRole,
  type BookNumberKind,
  type CallNumberGrammar,
  clcWithAuthorNumber,
  clcWithTitleSequence,
  clcWithYearSequence,
  ddcWithCutter,
  lcc,
  localMarks,
  type Scheme,
  udc,
} from "./grammar/grammar.ts";
export { breakLabel, type LabelOptions } from "./label/break-label.ts";
export { clcOutline } from "./outline/clc.ts";
export { ddcOutline } from "./outline/ddc.ts";
export { findClasses } from "./outline/find-class.ts";
export { lccOutline } from "./outline/lcc.ts";
export { type OutlineClass, readOutline } from "./outline/read-outline.ts";
export { type ParsedCallNumber, parseCallNumber } from "./parse/parse-call-number.ts";
export { clcOrder, ddcOrder, udcOrder } from "./sort/class-order.ts";
export { classRanges, classSortKey, type KeyRange } from "./sort/class-range.ts";
export { naturalKey, padNumbers } from "./sort/natural-key.ts";
export { sortKey, sortKeyOf } from "./sort/sort-key.ts";
