import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** A library building or reading room with its own desk and rules (分馆). */
export interface Branch {
  readonly code: string;
  readonly name: Bilingual;
  /** Place on screens, lowest first. */
  readonly position: number;
  /** The series its call numbers follow; the library's first when none is stated. */
  readonly callNumberSeries?: string;
}

/** A shelving location in a branch (馆藏地). Of closed stacks staff fetch. */
export interface Location {
  readonly code: string;
  readonly branch: string;
  readonly name: Bilingual;
  /** As signs in the building have it: 3F, B1. */
  readonly floor?: string;
  readonly closed: boolean;
  readonly position: number;
  readonly callNumberSeries?: string;
}

/** A kind of item that lending rules speak of: book, reference, course reserve … (文献流通类型). */
export interface ItemKind {
  readonly code: string;
  readonly name: Bilingual;
  readonly position: number;
}

export interface Places {
  readonly branches: readonly Branch[];
  readonly locations: readonly Location[];
  readonly kinds: readonly ItemKind[];
}

/** Codes stand in addresses, imports and lending rules: letters, digits, `.`, `_` and `-`, 40 at most. */
export const placeCodePattern = String.raw`^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$`;
