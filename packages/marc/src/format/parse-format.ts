import type { CodeMeaning, FieldFormat, IndicatorFormat, SubfieldFormat, Words } from "./record-format.ts";

/**
 * Reads the tables of a format. One thing a line, name in Chinese and English:
 *
 *     245 ! 题名说明 | Title statement       a field: tag, flags, names
 *     ^1 @title-added                      indicator 1, as a shared definition says
 *     ^2 不排档字符数 | Nonfiling characters   indicator 2, its values on the lines below; not mentioned = undefined
 *       0-9 字符数 | Number of characters     a value, or a range of digits; # is a blank
 *     &linkage                             subfields that a shared group lists
 *     $a - 题名 | Title                     a subfield
 *
 * Flags: `*` repeatable, `-` not, `!` mandatory and not repeatable, `+` mandatory and repeatable; `~` after one of them: obsolete.
 * Shared tables have `&group` and `@indicator` at the start of a line instead of a tag.
 */
export function parseFields(table: string, shared: SharedTables): FieldFormat[] {
  return blocks(table).map(([head, ...lines]) => parseField(head!, lines, shared));
}

/** Fields by tag, in the order of tags; of two with one tag the later counts. */
export function byTag(fields: readonly FieldFormat[]): ReadonlyMap<string, FieldFormat> {
  const sorted = fields.toSorted((a, b) => (a.tag === b.tag ? 0 : a.tag < b.tag ? -1 : 1));
  return new Map(sorted.map((field) => [field.tag, field]));
}

/** Definitions that several fields refer to. */
export interface SharedTables {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly indicators: ReadonlyMap<string, IndicatorFormat>;
}

export function parseShared(...tables: readonly string[]): SharedTables {
  const groups = new Map<string, readonly string[]>();
  const indicators = new Map<string, IndicatorFormat>();
  for (const [head, ...lines] of tables.flatMap(blocks)) {
    const [, sign, key, names] = /^([&@])(\S+) ?(.*)$/.exec(head!) ?? unreadable(head!);
    if (sign === "&") groups.set(key!, lines);
    else indicators.set(key!, { name: parseWords(names!), values: lines.flatMap(parseCodes) });
  }
  return { groups, indicators };
}

/** The blocks of a table: lines that belong together, blank lines between. */
export function blocks(table: string): string[][] {
  return table
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split("\n"));
}

/** `中文 | English`; one name serves for both when there is no bar. */
export function parseWords(text: string): Words {
  const [zh = "", en = zh] = text.split(" | ");
  return { zh: zh.trim(), en: en.trim() };
}

/** `  a 意义 | Meaning`, or a range such as `0-9`, whose codes share the meaning. */
export function parseCodes(line: string): CodeMeaning[] {
  const [, written, names] = /^ {2}(\S+) (.+)$/.exec(line) ?? unreadable(line);
  const name = parseWords(names!);
  const [, from, to] = /^(\d)-(\d)$/.exec(written!) ?? [];
  if (from === undefined || to === undefined) return [{ code: written!.replaceAll("#", " "), name }];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => ({ code: String(Number(from) + i), name }));
}

export function unreadable(line: string): never {
  throw new SyntaxError(`not a line of a format table: ${line}`);
}

const UNDEFINED_INDICATOR: IndicatorFormat = { values: [{ code: " ", name: { zh: "未定义", en: "Undefined" } }] };

function parseField(head: string, lines: readonly string[], shared: SharedTables): FieldFormat {
  const [, tag, flag, obsolete, names] = /^(\w{3}) ([-*!+])(~?) (.+)$/.exec(head) ?? unreadable(head);
  const expanded = lines.flatMap((line) => (line.startsWith("&") ? groupOf(line.slice(1), shared) : [line]));
  const subfields = expanded.filter((line) => line.startsWith("$")).map(parseSubfield);
  return {
    tag: tag!,
    name: parseWords(names!),
    ...flags(flag!),
    obsolete: obsolete === "~",
    indicators: [parseIndicator("^1", lines, shared), parseIndicator("^2", lines, shared)],
    subfields: new Map(subfields.toSorted(byCode).map((subfield) => [subfield.code, subfield])),
  };
}

function parseSubfield(line: string): SubfieldFormat {
  const [, code, flag, names] = /^\$(\S) ([-*!+]) (.+)$/.exec(line) ?? unreadable(line);
  return { code: code!, name: parseWords(names!), ...flags(flag!) };
}

function parseIndicator(which: "^1" | "^2", lines: readonly string[], shared: SharedTables): IndicatorFormat {
  const at = lines.findIndex((line) => line.startsWith(which));
  if (at < 0) return UNDEFINED_INDICATOR;
  const text = lines[at]!.slice(3);
  if (text.startsWith("@")) return shared.indicators.get(text.slice(1)) ?? unreadable(text);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => !line.startsWith("  "));
  return { name: parseWords(text), values: rest.slice(0, end < 0 ? rest.length : end).flatMap(parseCodes) };
}

function groupOf(name: string, shared: SharedTables): readonly string[] {
  return shared.groups.get(name) ?? unreadable(`&${name}`);
}

function flags(flag: string): { repeatable: boolean; mandatory: boolean } {
  return { repeatable: flag === "*" || flag === "+", mandatory: flag === "!" || flag === "+" };
}

/** Letters before digits, as the formats list them. */
function byCode(a: SubfieldFormat, b: SubfieldFormat): number {
  return Number(/\d/.test(a.code)) - Number(/\d/.test(b.code)) || (a.code < b.code ? -1 : 1);
}
