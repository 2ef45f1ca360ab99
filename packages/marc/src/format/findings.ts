import type { Words } from "./record-format.ts";

/** How bad: an error breaks the format, a warning is seldom meant. */
export type Severity = "error" | "warning";

interface FindingText extends Words {
  readonly severity: Severity;
}

/**
 * Every finding by its stable code. In braces: `{tag}`, `{name}` of the field or subfield, `{code}` of the subfield, `{indicator}` (1 or 2),
 * `{at}` position, `{found}` and `{expected}`.
 */
export const FINDINGS = {
  "tag-invalid": {
    severity: "error",
    zh: "“{tag}”不是字段号：应为三位数字或字母",
    en: "“{tag}” is not a tag: three digits or letters are",
  },
  "tag-undefined": {
    severity: "warning",
    zh: "该格式未定义字段 {tag}；本地字段请用含 9 的字段号",
    en: "the format does not define field {tag}; local fields have a 9 in the tag",
  },
  "tag-obsolete": {
    severity: "warning",
    zh: "{tag} {name} 已停用",
    en: "{tag} {name} is obsolete",
  },
  "field-missing": {
    severity: "error",
    zh: "缺少必备字段 {tag} {name}",
    en: "the mandatory field {tag} {name} is missing",
  },
  "field-repeated": { severity: "error", zh: "{tag} {name} 不可重复", en: "{tag} {name} is not repeatable" },
  "field-kind": {
    severity: "error",
    zh: "{tag} {name} 的结构不对：{expected}",
    en: "{tag} {name} is built wrongly: {expected}",
  },
  "field-empty": { severity: "error", zh: "{tag} {name} 没有内容", en: "{tag} {name} is empty" },
  "main-entry-repeated": {
    severity: "error",
    zh: "主要责任者或主要款目（{expected}）只能有一个",
    en: "a record has only one main entry ({expected})",
  },
  "indicator-undefined": {
    severity: "error",
    zh: "{tag} 的指示符 {indicator} 不能是“{found}”：可用 {expected}",
    en: "indicator {indicator} of {tag} cannot be “{found}”: use {expected}",
  },
  "title-indicator": {
    severity: "warning",
    zh: "有 1XX 主要款目时，245 指示符 1 应为 1",
    en: "with a 1XX main entry, indicator 1 of 245 is 1",
  },
  "subfield-undefined": { severity: "error", zh: "{tag} 没有子字段 ${code}", en: "{tag} has no subfield ${code}" },
  "subfield-repeated": {
    severity: "error",
    zh: "{tag} 的子字段 ${code} {name} 不可重复",
    en: "subfield ${code} {name} of {tag} is not repeatable",
  },
  "subfield-missing": {
    severity: "error",
    zh: "{tag} 缺少必备子字段 ${code} {name}",
    en: "{tag} lacks the mandatory subfield ${code} {name}",
  },
  "subfield-empty": {
    severity: "warning",
    zh: "{tag} 的子字段 ${code} 是空的",
    en: "subfield ${code} of {tag} is empty",
  },
  "fixed-length": {
    severity: "error",
    zh: "{tag} 应为 {expected} 个字符，现为 {found} 个",
    en: "{tag} has {expected} characters, not {found}",
  },
  "fixed-code": {
    severity: "error",
    zh: "{tag} 位置 {at}（{name}）不能是“{found}”",
    en: "{tag} position {at} ({name}) cannot be “{found}”",
  },
  "fixed-undefined": {
    severity: "warning",
    zh: "{tag} 位置 {at} 未定义，应为空格，现为“{found}”",
    en: "{tag} position {at} is undefined and blank, not “{found}”",
  },
  "isbn-invalid": {
    severity: "error",
    zh: "“{found}”不是正确的 ISBN（位数或校验位不符）；文献上就印错的，移到 $z",
    en: "“{found}” is not a right ISBN (length or check digit); if it is printed so, move it to $z",
  },
  "issn-invalid": {
    severity: "error",
    zh: "“{found}”不是正确的 ISSN（位数或校验位不符）；文献上就印错的，移到错误号子字段",
    en: "“{found}” is not a right ISSN (length or check digit); if it is printed so, move it to the subfield for incorrect numbers",
  },
  "language-unknown": {
    severity: "error",
    zh: "{tag} ${code} 的“{found}”不是语种代码（如 chi、eng）",
    en: "“{found}” in {tag} ${code} is not a language code (such as chi, eng)",
  },
  "country-unknown": {
    severity: "error",
    zh: "{tag} ${code} 的“{found}”不是国家代码（如 CN、US）",
    en: "“{found}” in {tag} ${code} is not a country code (such as CN, US)",
  },
  "link-unmatched": {
    severity: "warning",
    zh: "{tag} $6 “{found}”没有对应的字段",
    en: "{tag} $6 “{found}” points to no field",
  },
} as const satisfies Readonly<Record<string, FindingText>>;

export type FindingCode = keyof typeof FINDINGS;

/** One thing that a record's format does not allow, and where it is. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** `LDR` is the leader. */
  readonly tag: string;
  /** Index in `record.fields`; absent for the leader and for what is missing. */
  readonly field?: number;
  /** Index in the field's `subfields`. */
  readonly subfield?: number;
  readonly indicator?: 1 | 2;
  /** Position in fixed-length data, from 0. */
  readonly at?: number;
  /** What is wrong and how to mend it. */
  readonly words: Words;
}

/** Where a finding is, and what its words need. */
export interface FindingPlace {
  readonly tag: string;
  readonly field?: number;
  readonly subfield?: number;
  readonly indicator?: 1 | 2;
  readonly at?: number;
  readonly name?: Words;
  readonly subfieldCode?: string;
  readonly found?: string;
  readonly expected?: Words;
}

export function aFinding(code: FindingCode, place: FindingPlace): Finding {
  const { name, subfieldCode, found, expected, ...where } = place;
  const fill = (text: string, lang: "zh" | "en"): string => {
    const values = { ...where, code: subfieldCode, found, name: name?.[lang], expected: expected?.[lang] };
    return text.replace(/\{(\w+)\}/g, (_, key: keyof typeof values) => String(values[key] ?? "")).trim();
  };
  const { severity, zh, en } = FINDINGS[code];
  return { code, severity, ...where, words: { zh: fill(zh, "zh"), en: fill(en, "en") } };
}
