import { workIdentity } from "./identify-work.ts";
import type { Work } from "./work.ts";

/** Themes overlap: 九章算术 is a classic and mathematics. A work that stands in two of them is kept where it stands first. */
export function keepOnce(works: readonly Work[]): readonly Work[] {
  const kept = new Map<string, Work>();
  for (const work of works) {
    const identity = workIdentity(work);
    if (!kept.has(identity)) kept.set(identity, work);
  }
  return [...kept.values()];
}
