import type { SearchDocument } from "@wenyuan/search";

/** Stands in the facet `available` for a title of which a copy is on the shelf somewhere; beside it stand the branches. */
const anywhere = "*";

const steps = [1, 2, 5] as const;

/** A count cut down to 1, 2, 5, 10, 20, 50 …: enough to order by, and no single loan can be read from it. */
export function coarseCount(count: number): number {
  if (count < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(count));
  return power * (steps.findLast((step) => step * power <= count) ?? 1);
}

/** A document with what lending knows of its title: the branches with a copy on the shelf, and how often it was lent. */
export function withLending(
  document: SearchDocument,
  { onShelf, loans }: { readonly onShelf: readonly string[]; readonly loans: number },
): SearchDocument {
  const popular = coarseCount(loans);
  return {
    ...document,
    facets: { ...document.facets, available: onShelf.length === 0 ? [] : [anywhere, ...onShelf] },
    sorts: { ...document.sorts, ...(popular > 0 && { loans: popular }) },
  };
}
