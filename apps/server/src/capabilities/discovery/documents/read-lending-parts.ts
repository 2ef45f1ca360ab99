import type { SearchEngine } from "../engine/search-engine.ts";
import type { LendingFacts } from "../lending-facts.ts";
import { differs, type LendingParts, lendingFields, lendingParts } from "./lending-parts.ts";

/** How long ago a loan still says that a title is sought. */
const popularForMs = 2 * 365 * 86_400_000;

/** What lending knows of each title: where a copy is on the shelf, and how popular it is. */
export async function readLendingParts(
  lending: LendingFacts,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, LendingParts>> {
  const [copies, loans] = await Promise.all([
    lending.copies(ids),
    lending.loans(ids, new Date(now.getTime() - popularForMs)),
  ]);
  return new Map(ids.map((id) => [id, lendingParts(copies.get(id), loans.get(id) ?? 0)]));
}

/**
 * Which of the titles lending now tells otherwise of than the index does. Most loans change nothing that the index holds: another copy is
 * still on the shelf, and the count is coarse. Titles that the index does not have are left out.
 */
export async function findChangedByLending(
  { lending, engine, now }: { readonly lending: LendingFacts; readonly engine: SearchEngine; readonly now: Date },
  ids: readonly string[],
): Promise<string[]> {
  const [parts, held] = await Promise.all([readLendingParts(lending, ids, now), engine.valuesOf(ids, lendingFields)]);
  return ids.filter((id, at) => {
    const there = held[at];
    return there !== undefined && differs(parts.get(id)!, there);
  });
}
