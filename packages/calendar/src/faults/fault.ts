import type { LocalText } from "./local-text.ts";

/** Something wrong in data that a person wrote: what is wrong, where it stands, and how to mend it. */
export interface Fault {
  /** Stable word for programs, e.g. `hours-overlap`. */
  readonly code: string;
  /** Path in the document, e.g. `weeks[0].hours.mon[1]`; empty for the document itself. */
  readonly where: string;
  readonly what: LocalText;
  readonly mend: LocalText;
}

/** The outcome of reading foreign data: the value, or every fault at once. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: Fault[] };
