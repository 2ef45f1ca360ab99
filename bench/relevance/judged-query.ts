import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const queryKinds = [
  "known item",
  "author and title",
  "one-word title",
  "title and imprint",
  "fragment",
  "superfluous word",
  "typing error",
  "pinyin",
  "pinyin with author",
  "initials",
  "other script",
  "translation",
  "two languages",
  "isbn",
  "call number",
  "class",
  "subject",
  "author",
] as const;
export type QueryKind = (typeof queryKinds)[number];

/** Kinds in which the reader has no single item in mind. */
export const topicalKinds: readonly QueryKind[] = ["class", "subject", "author"];

/** A query with its judgements; records that are not named have grade 0. */
export interface JudgedQuery {
  readonly kind: QueryKind;
  readonly language: "zh" | "en" | "mixed";
  readonly text: string;
  /** The record it was derived from. */
  readonly from: string;
  /** Two of three are for tuning; the third is held out, and is only ever measured. */
  readonly part: "tuning" | "held out";
  /** 3 what was meant, 2 as good an answer, 1 related; by the key of the record. */
  readonly grades: Readonly<Record<string, 1 | 2 | 3>>;
}

export const queriesFile = join(import.meta.dirname, "queries.jsonl");

/** The committed queries, one a line. */
export function readQueries(): JudgedQuery[] {
  if (!existsSync(queriesFile)) return [];
  const lines = readFileSync(queriesFile, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as JudgedQuery);
}
