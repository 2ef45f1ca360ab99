import type { SearchDocument } from "@wenyuan/search";
import type { LendingFacts } from "../lending-facts.ts";
import { withLending } from "./lending-parts.ts";

/** How long ago a loan still says that a title is sought. */
const popularForMs = 2 * 365 * 86_400_000;

/** The documents with what lending knows of their titles: where a copy is on the shelf, and how popular they are. */
export async function addLendingParts(
  documents: ReadonlyMap<string, SearchDocument>,
  lending: LendingFacts,
  now: Date,
): Promise<Map<string, SearchDocument>> {
  const ids = [...documents.keys()];
  const [copies, loans] = await Promise.all([
    lending.copies(ids),
    lending.loans(ids, new Date(now.getTime() - popularForMs)),
  ]);
  return new Map(
    Array.from(documents, ([id, document]) => {
      const there = (copies.get(id)?.branches ?? []).filter(({ available }) => available > 0);
      return [id, withLending(document, { onShelf: there.map(({ branch }) => branch), loans: loans.get(id) ?? 0 })];
    }),
  );
}
