import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { cardCodeKey } from "../cards/card-code.ts";
import { wordsOf } from "../names/name-keys.ts";
import type { FeedFault, FeedPerson } from "./feed.ts";
import { type FeedColumns, type FeedField, usualHeading } from "./feed-columns.ts";
import { type Read, readCategory, readDay, readStatus, readYear } from "./feed-value.ts";

export interface RowReading {
  readonly columns: FeedColumns;
  readonly headings: readonly string[];
  readonly categories: readonly { readonly code: string; readonly name: Bilingual }[];
  /** Turns the number of an identity document into what may be kept. */
  hash(document: string): string;
}

/** Whom a row speaks of, or everything that is wrong with it and who stands in it, as written. */
export function readFeedRow(
  cells: readonly string[],
  { columns, headings, categories, hash }: RowReading,
): { readonly person: FeedPerson } | { readonly faults: readonly FeedFault[]; readonly written: FeedPerson } {
  const faults: FeedFault[] = [];
  const text = (field: FeedField) => (cells[columns.places.get(field) ?? -1] ?? "").normalize("NFC").trim();
  const fault = (field: FeedField, why: Bilingual) =>
    void faults.push({ column: headings[columns.places.get(field) ?? -1] ?? usualHeading(field), why });
  const read = <T>(field: FeedField, reader: (value: string) => Read<T>): T | undefined => {
    const given = text(field);
    if (given === "") return undefined;
    const found = reader(given);
    if ("value" in found) return found.value;
    fault(field, found.why);
    return undefined;
  };
  const needed = (field: FeedField) => {
    if (text(field) === "") fault(field, { zh: "这一格不能空。", en: "This cell may not be empty." });
    return text(field);
  };
  const person: Record<string, unknown> = {
    number: needed("number"),
    name: needed("name"),
    category: needed("category") === "" ? "" : read("category", (value) => readCategory(value, categories)),
    entryYear: read("entryYear", readYear),
    status: read("status", readStatus),
    activeFrom: read("activeFrom", readDay),
    expiresOn: read("expiresOn", readDay),
    birthDate: read("birthDate", readDay),
    email: read("email", readEmail),
    language: read("language", readLanguage),
  };
  for (const field of ["passportName", "department", "programme", "phone", "homeBranch", "formerNumber"] as const)
    person[field] = text(field) || undefined;
  for (const [field, kind] of [
    ["number", "campus-number"],
    ["barcode", "barcode"],
    ["chip", "nfc"],
  ] as const) {
    const code = text(field);
    if (code !== "" && cardCodeKey(kind, code) === undefined) fault(field, unusable(code));
    if (field !== "number") person[field] = code || undefined;
  }
  if (text("name") !== "" && wordsOf(text("name")).length === 0) fault("name", noName(text("name")));
  if (text("document") !== "") person["personHash"] = hash(text("document"));
  if (faults.length > 0)
    return { faults, written: { number: text("number"), name: text("name"), category: text("category") } };
  const given = Object.entries(person).filter(([, value]) => value !== undefined);
  return { person: Object.fromEntries(given) as unknown as FeedPerson };
}

function readEmail(text: string): Read<string> {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
    ? { value: text }
    : { why: { zh: `“${text}”不是邮箱地址。`, en: `“${text}” is no e-mail address.` } };
}

function readLanguage(text: string): Read<"zh" | "en"> {
  if (/^(zh|中文|汉语|chinese)/i.test(text)) return { value: "zh" };
  if (/^(en|英文|英语|english)/i.test(text)) return { value: "en" };
  return { why: { zh: "语言请写 zh 或 en。", en: "Write zh or en." } };
}

function unusable(code: string): Bilingual {
  return {
    zh: `“${code}”不能作号码：请核对有没有多余的符号，或表格把长数字写成了科学计数。`,
    en: `“${code}” cannot be a number of a card; look for stray signs, or a long number that the spreadsheet has written with an exponent.`,
  };
}

function noName(name: string): Bilingual {
  return { zh: `“${name}”里没有姓名。`, en: `There is no name in “${name}”.` };
}
