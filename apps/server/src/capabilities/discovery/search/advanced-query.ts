import { indexSchema } from "../engine/index-schema.ts";

/** Where a row of the advanced form looks. */
export const advancedFields = [
  "any",
  "title",
  "author",
  "subject",
  "series",
  "publisher",
  "text",
  "identifier",
] as const;
export type AdvancedField = (typeof advancedFields)[number];

/** How the words of a row are meant. */
export const advancedMatches = ["all", "any", "phrase", "none"] as const;
export type AdvancedMatch = (typeof advancedMatches)[number];

/** A row of the advanced form. */
export interface AdvancedRow {
  readonly field: AdvancedField;
  readonly match: AdvancedMatch;
  readonly words: string;
  /** How the row goes with those above it; `and` when not said, and with the first of no meaning. */
  readonly join?: "and" | "or";
}

export interface AdvancedForm {
  readonly rows: readonly AdvancedRow[];
  /** Years of publication, both included; open at either end. */
  readonly years?: { readonly from?: number; readonly to?: number };
}

/**
 * The advanced form as the query that one would type in the one box: so it can be read, changed, saved and sent to others. What a person
 * types into a row is words, never grammar. Empty when nothing was filled in.
 */
export function advancedQuery({ rows, years }: AdvancedForm): string {
  const clauses = rows.flatMap((row) => {
    const clause = clauseOf(row);
    return clause === undefined ? [] : [{ clause, join: row.join ?? "and" }];
  });
  const text = clauses.reduce(
    (left, { clause, join }, i) => (i === 0 ? clause : joined(left, clause, { join, many: i > 1 })),
    "",
  );
  const range = years && yearRange(years);
  if (range === undefined) return text;
  return text === "" ? range : `${clauses.length > 1 ? `(${text})` : text} AND ${range}`;
}

/** Rows are read from above: what stands there already is held together when the next joins it otherwise. */
function joined(left: string, clause: string, { join, many }: { join: "and" | "or"; many: boolean }): string {
  return `${many ? `(${left})` : left} ${join === "or" ? "OR" : "AND"} ${clause}`;
}

function clauseOf({ field, match, words }: AdvancedRow): string | undefined {
  const plain = plainWords(words);
  if (plain.length === 0) return undefined;
  const within = field === "any" || !(field in indexSchema.text) ? "" : `${field}:`;
  if (match === "phrase") return `${within}"${plain.join(" ")}"`;
  const some = plain.length === 1 ? plain[0]! : `(${plain.join(match === "all" ? " " : " OR ")})`;
  return match === "none" ? `(NOT ${within}${some})` : `${within}${some}`;
}

/** Marks that mean something in the query language; the stars of wildcards stay. */
const grammar = /["“”()（）《》「」『』:：]/gu;
const operators = new Set(["AND", "OR", "NOT"]);

function plainWords(text: string): string[] {
  const words = text.replace(grammar, " ").split(/\s+/u);
  return words
    .map((word) => word.replace(/^-+/u, ""))
    .filter((word) => word !== "")
    .map((word) => (operators.has(word) ? word.toLowerCase() : word));
}

function yearRange({ from, to }: NonNullable<AdvancedForm["years"]>): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined) return `year:${Math.min(from, to)}-${Math.max(from, to)}`;
  return from === undefined ? `year:<=${to}` : `year:>=${from}`;
}
