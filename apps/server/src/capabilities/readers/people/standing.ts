import type { CardStatus } from "../cards/card-code.ts";
import { inForce, type Restriction } from "../restrictions/restriction.ts";
import type { ReaderStatus } from "./reader.ts";

/** What a lending decision needs to know of a reader, read under the reader's lock. */
export interface ReaderStanding {
  readonly id: string;
  readonly category: string;
  readonly department?: string;
  readonly programme?: string;
  readonly entryYear?: number;
  readonly status: ReaderStatus;
  readonly activeFrom?: string;
  readonly expiresOn?: string;
  readonly leftOn?: string;
  readonly birthDate?: string;
  readonly homeBranch?: string;
  readonly language?: "zh" | "en";
  /** The record that this one became part of; lend to that one. */
  readonly mergedInto?: string;
  /** Of the card that was shown; `active` when none was. */
  readonly card: CardStatus;
  /** Not lifted; some may have ended or not begun: `inForce` tells. */
  readonly restrictions: readonly Restriction[];
}

/** A standing in the words of `ReaderFacts` of @wenyuan/lending-rules, but for what the reader has borrowed and owes. */
export interface StandingFacts {
  readonly card: "valid" | "lost" | "replaced";
  readonly activeFrom?: string;
  readonly expiresOn?: string;
  readonly leftOn?: string;
  readonly suspendedUntil?: string;
  readonly restriction?: string;
  readonly birthDate?: string;
}

/** A suspension without an end is lifted by hand; rules compare days, so it gets the last that there is. */
const endless = "9999-12-31";

/** What stands in a reader's way on a day of the library, `YYYY-MM-DD`. */
export function standingFacts(standing: ReaderStanding, today: string): StandingFacts {
  const { card, activeFrom, expiresOn, leftOn, birthDate } = standing;
  const now = inForce(standing.restrictions, today);
  const suspensions = now.filter(({ kind }) => kind === "suspension").map(({ endsOn }) => endsOn ?? endless);
  const suspendedUntil = suspensions.toSorted().at(-1);
  const block = now.find(({ kind }) => kind === "block");
  return {
    card: card === "active" ? "valid" : card,
    ...(activeFrom === undefined ? {} : { activeFrom }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(leftOn === undefined ? {} : { leftOn }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(suspendedUntil === undefined ? {} : { suspendedUntil }),
    ...(block === undefined ? {} : { restriction: block.reason }),
  };
}
