import type { Encoding, Profile } from "@wenyuan/marc";
import { type CodeMap, type Policy, type TagPattern, usualThreshold } from "../import-plan.ts";

/** How the records of one source are read, matched and laid over, from one file to the next. */
export interface Source {
  readonly name: string;
  readonly policy: Policy;
  readonly protectedFields: readonly TagPattern[];
  readonly threshold: number;
  /** Left to be found out where undefined, as is what follows. */
  readonly profile?: Profile;
  readonly encoding?: Encoding;
  /** Code of an item profile; no items are read without one. */
  readonly itemProfile?: string;
  readonly places: CodeMap;
  readonly kinds: CodeMap;
  /** Where items of a place go that is not mapped; they are left out and named without it. */
  readonly defaultPlace?: string;
  readonly defaultKind?: string;
}

/** A source that nobody has said anything about. */
export function usualSource(name: string): Source {
  return { name, policy: "overlay", protectedFields: [], threshold: usualThreshold, places: {}, kinds: {} };
}
