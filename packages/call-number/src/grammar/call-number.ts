import type { AdditionRole, Scheme } from "./grammar.ts";

/** A call number taken apart. `formatCallNumber` puts it together again. */
export interface CallNumber {
  readonly scheme: Scheme;
  readonly prefix?: string;
  /** The class as it is written on the label: `I247.57`, `813.54`, `QA76.73`. */
  readonly classNumber: string;
  readonly book: BookNumber;
  /** In the order in which they are written. */
  readonly additions: readonly Addition[];
}

export type BookNumber =
  | { readonly kind: "none" }
  | { readonly kind: "title-sequence"; readonly number: number }
  /** `letters` and `digits` of the author's number, `work` whatever tells his works apart: N2338-2, F55g. */
  | { readonly kind: "author"; readonly letters: string; readonly digits: string; readonly work: string }
  | { readonly kind: "year-sequence"; readonly year: number; readonly number: number }
  /** Cutters such as J38, S55 and F55g, and the year of publication with its work letter: 2010, 2010b. */
  | { readonly kind: "cutter"; readonly cutters: readonly string[]; readonly year: string };

/** The value is kept as text, since volumes are `3`, `2-3`, `上` and `suppl. A`. */
export interface Addition {
  readonly role: AdditionRole;
  /** As the grammar writes it: `=`, `v.`. */
  readonly mark: string;
  readonly value: string;
}
