import type { DocumentValues, SearchDocument } from "@wenyuan/search";
import type { TitleCopies } from "./title-copies.ts";

/** What the index holds of a title's lending. */
export interface LendingParts {
  /** Values of the facet `available`. */
  readonly available: readonly string[];
  /** Coarse: see coarseCount; 0 when it was not lent. */
  readonly loans: number;
}

/** Where in a document they stand. */
export const lendingFields = { facets: ["available"], numbers: ["loans"] } as const;

/** Stands in the facet `available` for a title of which a copy is on the shelf somewhere; beside it stand the branches. */
const anywhere = "*";

const steps = [1, 2, 5] as const;

/** A count cut down to 1, 2, 5, 10, 20, 50 …: enough to order by, and no single loan can be read from it. */
export function coarseCount(count: number): number {
  if (count < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(count));
  return power * (steps.findLast((step) => step * power <= count) ?? 1);
}

/** @param loans how often the title was lent, exactly */
export function lendingParts(copies: TitleCopies | undefined, loans: number): LendingParts {
  const onShelf = (copies?.branches ?? []).filter(({ available }) => available > 0).map(({ branch }) => branch);
  return { available: onShelf.length === 0 ? [] : [anywhere, ...onShelf], loans: coarseCount(loans) };
}

/** A document with what lending knows of its title. */
export function withLending(document: SearchDocument, { available, loans }: LendingParts): SearchDocument {
  return {
    ...document,
    facets: { ...document.facets, available },
    sorts: { ...document.sorts, ...(loans > 0 && { loans }) },
  };
}

/** Whether a document that carries these values has to be made anew. */
export function differs({ available, loans }: LendingParts, { facets, numbers }: DocumentValues): boolean {
  const held = new Set(facets["available"]);
  return (
    (numbers["loans"] ?? 0) !== loans || held.size !== available.length || available.some((value) => !held.has(value))
  );
}
