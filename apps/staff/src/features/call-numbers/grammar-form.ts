import type { paths } from "@wenyuan/api-client";
import { textOf } from "../../lib/form/use-send.ts";

export type Series =
  paths["/api/v1/call-number-series"]["get"]["responses"][200]["content"]["application/json"]["items"][number];
export type Grammar = Series["grammar"];
type BookNumber = Grammar["bookNumbers"][number];
type Role = Grammar["additions"][number]["role"];

export const bookNumbers = ["title-sequence", "author", "year-sequence", "cutter", "none"] as const;
export const roles = ["edition", "volume", "copy", "year", "supplement"] as const;

/** The marks of a role as they stand in one field, parted by spaces: `: v.`. */
export function marksOf({ additions }: Grammar, role: Role): string {
  return additions
    .filter((addition) => addition.role === role)
    .map(({ mark }) => mark)
    .join(" ");
}

/** The grammar of a form; what the form does not show stays as it was. */
export function grammarIn(values: FormData, before: Grammar): Grammar {
  const words = (name: string) => textOf(values, name).split(/\s+/).filter(Boolean);
  const chosen = bookNumbers.filter((kind) => values.getAll("bookNumbers").includes(kind));
  const { authorNumbers: _before, ...rest } = before;
  return {
    ...rest,
    bookNumbers: inOrder(chosen, before.bookNumbers),
    prefixes: words("prefixes"),
    additions: roles.flatMap((role) => words(role).map((mark) => ({ role, mark }))),
    ...(textOf(values, "authorNumbers") === "integer" ? { authorNumbers: "integer" as const } : {}),
  };
}

/** Kinds keep the order in which they were tried before; a new one is tried last. */
function inOrder(chosen: readonly BookNumber[], before: readonly BookNumber[]): BookNumber[] {
  const kept = before.filter((kind) => chosen.includes(kind));
  return [...kept, ...chosen.filter((kind) => !kept.includes(kind))];
}

/** How numbers are given out, as the form has it. */
export function allocationIn(values: FormData, before: Series["allocation"]): Series["allocation"] {
  const number = (name: string) => Number(textOf(values, name));
  const { last: _before, ...rest } = before;
  const last = number("last");
  return {
    ...rest,
    rule: values.get("rule") === "lowest-free" ? "lowest-free" : "after-highest",
    first: number("first") || 1,
    holdDays: number("holdDays") || 30,
    ...(last > 0 ? { last } : {}),
  };
}
