import {
  type AdvancedField,
  type AdvancedMatch,
  advancedFields,
  advancedMatches,
  advancedQuery,
} from "../../capabilities/discovery/index.ts";

/** A row as it was sent. */
export interface TypedRow {
  readonly join: "and" | "or";
  readonly field: AdvancedField;
  readonly match: AdvancedMatch;
  readonly words: string;
}

export interface TypedForm {
  readonly rows: readonly TypedRow[];
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly language: string;
  readonly location: string;
  readonly available: boolean;
}

const rowsShown = 4;
const longestWords = 200;
const year = /^\d{1,4}$/;

/** What the address of the form says: `f1=title&m1=all&w1=…`. Whatever the form does not offer counts as not chosen. */
export function readForm(valueOf: (name: string) => string): TypedForm {
  const rows = Array.from({ length: rowsShown }, (_, index): TypedRow => {
    const one = (name: string) => valueOf(`${name}${index + 1}`);
    return {
      join: one("j") === "or" ? "or" : "and",
      field: advancedFields.find((field) => field === one("f")) ?? usualFields[index] ?? "any",
      match: advancedMatches.find((match) => match === one("m")) ?? "all",
      words: one("w").slice(0, longestWords),
    };
  });
  const [from, to] = [valueOf("from"), valueOf("to")];
  const chosen = { kind: valueOf("kind"), language: valueOf("language"), location: valueOf("location") };
  return { rows, from, to, ...chosen, available: valueOf("available") === "now" };
}

/** What the rows look in before anything was chosen. */
const usualFields: readonly AdvancedField[] = ["any", "title", "author", "subject"];

/** Years that are none: their fields. */
export function wrongYears({ from, to }: TypedForm): ("from" | "to")[] {
  return (["from", "to"] as const).filter((name) => {
    const typed = { from, to }[name];
    return typed !== "" && !year.test(typed);
  });
}

/** The query of the page of results that the form asks for; empty when nothing was filled in. */
export function searchOf(form: TypedForm): string {
  const years = {
    ...(year.test(form.from) ? { from: Number(form.from) } : {}),
    ...(year.test(form.to) ? { to: Number(form.to) } : {}),
  };
  const parameters = new URLSearchParams();
  const query = advancedQuery({ rows: form.rows, years });
  if (query !== "") parameters.set("q", query);
  for (const name of ["kind", "language", "location"] as const) if (form[name] !== "") parameters.set(name, form[name]);
  if (form.available) parameters.set("available", "now");
  return parameters.toString();
}
