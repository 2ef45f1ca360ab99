import {
  authorNumber,
  type CallNumber,
  cornerNumber,
  formatCallNumber,
  parseCallNumber,
  readAuthorTable,
  sortKeyOf,
} from "@wenyuan/call-number";
import { readingsOf, surnameReading, writeSyllable } from "@wenyuan/chinese";
import type { Problem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { findNextNumber, findReservation } from "./book-number.store.ts";
import { countedClass, editionOf, writtenNumber } from "./book-number.ts";
import { readCallNumberRules } from "./series.store.ts";
import { type CallNumberRules, readCallNumber, type Series, seriesOf } from "./series.ts";
import {
  type BorneCallNumber,
  type ClassedRecord,
  callNumbersBetween,
  callNumbersOfWork,
  findAuthorTable,
  findClassedRecord,
  readAuthorRows,
} from "./suggestion.store.ts";

/** Why a call number is offered: the record's own, the next edition of its work, a reserved or the next number, an author's number. */
export type SuggestionReason = "same-record" | "same-work" | "reserved" | "next-number" | "author-number";

export interface Suggestion {
  readonly callNumber: string;
  readonly reason: SuggestionReason;
  /** The record whose number it follows. */
  readonly recordId?: string;
  readonly title?: string;
  /** The class to reserve in before the number is used; a number that is only foreseen is not kept from others. */
  readonly reserveIn?: { readonly series: string; readonly class: string };
}

interface Asked {
  readonly recordId: string;
  readonly location: string;
  /** The record's own class when not given. */
  readonly classNumber?: string;
}

/** The call numbers that suit a record, the surest first. */
export async function suggestCallNumbers(
  db: Database,
  { recordId, location, classNumber }: Asked,
  now: Date,
): Promise<Suggestion[] | Problem> {
  const record = await findClassedRecord(db, recordId);
  if (!record) return catalogueProblems.recordNotFound({ id: recordId });
  const rules = await readCallNumberRules(db);
  const series = seriesOf(rules, location);
  if (!series) return [];
  const wanted = classNumber ?? classOf(record, series);
  const known = await suggestKnown(db, { record, rules, location });
  const fresh =
    wanted === undefined
      ? []
      : [
          ...(await suggestNumber(db, { record, series, wanted, now })),
          ...(await suggestAuthor(db, { record, series, wanted })),
        ];
  return [...known, ...fresh];
}

function classOf({ summary }: ClassedRecord, { grammar }: Series): string | undefined {
  if (grammar.scheme === "ddc") return summary.ddc;
  return grammar.scheme === "lcc" ? summary.lcc : summary.clc;
}

/** What items of the record bear already, and the next edition behind what other editions of its work bear. */
async function suggestKnown(
  db: Database,
  { record, rules, location }: { record: ClassedRecord; rules: CallNumberRules; location: string },
): Promise<Suggestion[]> {
  const borne = record.workId === null ? [] : await callNumbersOfWork(db, record.workId);
  const read = borne.flatMap((one) => {
    const { callNumber } = readCallNumber(rules, one.callNumber, location) ?? {};
    return callNumber ? [{ ...one, parsed: callNumber }] : [];
  });
  const own = distinct(read.filter(({ recordId }) => recordId === record.id).map(({ parsed }) => titleNumber(parsed)));
  if (own.length > 0) return own.map((callNumber) => ({ callNumber, reason: "same-record" }));
  const others = Map.groupBy(read, ({ parsed }) => formatCallNumber(bare(parsed)));
  return [...others.values()].map((editions) => nextEdition(editions));
}

/** The number without what tells volumes and copies apart: all items of one record have it. */
function titleNumber(callNumber: CallNumber): string {
  const additions = callNumber.additions.filter(({ role }) => role === "edition" || role === "year");
  return formatCallNumber({ ...callNumber, additions });
}

function bare(callNumber: CallNumber): CallNumber {
  return { ...callNumber, additions: [] };
}

function nextEdition(editions: readonly (BorneCallNumber & { readonly parsed: CallNumber })[]): Suggestion {
  const last = editions.reduce((a, b) => (editionOf(b.parsed) > editionOf(a.parsed) ? b : a));
  const mark = last.parsed.additions.find(({ role }) => role === "edition")?.mark ?? "=";
  const addition = { role: "edition" as const, mark, value: String(editionOf(last.parsed) + 1) };
  const { recordId, title } = last;
  const callNumber = formatCallNumber({ ...bare(last.parsed), additions: [addition] });
  return { callNumber, reason: "same-work", recordId, title };
}

interface Fresh {
  readonly record: ClassedRecord;
  readonly series: Series;
  readonly wanted: string;
}

/** The number that is reserved for the record, or the one that it would get. */
async function suggestNumber(
  db: Database,
  { record, series, wanted, now }: Fresh & { readonly now: Date },
): Promise<Suggestion[]> {
  const classNumber = countedClass(series.grammar, wanted, now.getUTCFullYear());
  if (classNumber === undefined) return [];
  const place = { series: series.code, classNumber };
  const reserved = await findReservation(db, place, record.id);
  if (reserved) return [{ callNumber: writtenNumber(reserved), reason: "reserved" }];
  const number = await findNextNumber(db, place, series.allocation);
  if (number === undefined) return [];
  const reserveIn = { series: series.code, class: wanted };
  return [{ callNumber: writtenNumber({ classNumber, number }), reason: "next-number", reserveIn }];
}

/** The first author's number; where another work has it in this class, with the next work mark: N2338, N2338-2. */
async function suggestAuthor(db: Database, { record, series, wanted }: Fresh): Promise<Suggestion[]> {
  const table = series.allocation.authorTable;
  const author = record.summary.authors[0]?.text;
  if (table === undefined || author === undefined || !series.grammar.bookNumbers.includes("author")) return [];
  const number = await authorNumberOf(db, table, author);
  if (number === undefined) return [];
  const text = `${wanted}/${number}`;
  const grammar = { ...series.grammar, bookNumbers: ["author" as const] };
  const { callNumber } = parseCallNumber(text, grammar);
  if (!callNumber) return [];
  const key = sortKeyOf(text, grammar);
  const borne = await callNumbersBetween(db, key, `${key}\u007f`);
  const written = formatCallNumber(callNumber);
  const others = distinct(borne.filter(({ recordId }) => recordId !== record.id).map((one) => one.callNumber));
  return [{ callNumber: withWorkMark(written, others), reason: "author-number" }];
}

function withWorkMark(written: string, taken: readonly string[]): string {
  const marks = taken.flatMap((one) => {
    const rest = one.startsWith(written) ? one.slice(written.length) : "x";
    const mark = /^(?:-(\d+))?(?!\d)/.exec(rest);
    return mark && !/^\p{L}/u.test(rest) ? [Number(mark[1] ?? 1)] : [];
  });
  return marks.length === 0 ? written : `${written}-${Math.max(...marks) + 1}`;
}

async function authorNumberOf(db: Database, table: string, author: string): Promise<string | undefined> {
  const kind = await findAuthorTable(db, table);
  if (kind === undefined) return undefined;
  const rows = await readAuthorRows(db, table);
  if (kind === "corners") {
    const codes = new Map(rows.map(({ name, number }) => [name, number]));
    return cornerNumber(author, (character) => codes.get(character));
  }
  const { table: sorted } = readAuthorTable(rows.map(({ name, number }) => `${name}\t${number}`).join("\n"));
  return authorNumber(latinName(author), sorted);
}

/** A name as tables file it: Chinese ones in pinyin, surnames by their own readings (单 shan, 仇 qiu). */
function latinName(name: string): string {
  if (!/\p{Script=Han}/u.test(name)) return name;
  const surname = surnameReading(name) ?? [];
  const syllables = [...name].map((character, n) => surname[n] ?? readingsOf(character)[0]);
  return syllables.map((syllable) => (syllable ? writeSyllable(syllable, "none") : "")).join(" ");
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
