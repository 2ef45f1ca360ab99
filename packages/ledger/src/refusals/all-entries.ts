import type { Entry } from "../entries/entry.ts";
import type { Outcome } from "./refusal.ts";

/** The entries of outcomes that all succeeded; `undefined` when one did not. */
export function allEntries(outcomes: readonly Outcome[]): Entry[] | undefined {
  const entries = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.entry] : []));
  return entries.length === outcomes.length ? entries : undefined;
}
