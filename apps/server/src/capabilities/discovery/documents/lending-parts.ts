import type { SearchDocument } from "@wenyuan/search";
import type { LendingFacts } from "../lending-facts.ts";

/** Stands in the facet `available` for a title of which a copy is on the shelf somewhere; beside it stand the branches. */
const anywhere = "*";

/** How long ago a loan still says that a title is sought. */
const popularForMs = 2 * 365 * 86_400_000;

const steps = [1, 2, 5] as const;

/** A count cut down to 1, 2, 5, 10, 20, 50 …: enough to order by, and no single loan can be read from it. */
export function coarseCount(count: number): number {
  if (count < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(count));
  return power * (steps.findLast((step) => step * power <= count) ?? 1);
}

/** The documents with what lending knows of their titles: where a copy is on the shelf, and how popular they are. */
export async function withLendingParts(
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
      const available = there.length === 0 ? [] : [anywhere, ...there.map(({ branch }) => branch)];
      const popular = coarseCount(loans.get(id) ?? 0);
      return [
        id,
        {
          ...document,
          facets: { ...document.facets, available },
          sorts: { ...document.sorts, ...(popular > 0 && { loans: popular }) },
        },
      ];
    }),
  );
}
