export const restrictionKinds = ["suspension", "block", "no-holds", "no-entry"] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

/** What keeps a reader from something. `suspension` and `block` stop borrowing, the others what they say. */
export interface Restriction {
  readonly id: string;
  readonly kind: RestrictionKind;
  /** In words, for the desk and the reader. */
  readonly reason: string;
  /** The room that set it, or `desk`. */
  readonly origin: string;
  readonly startsOn: string;
  /** The last day; until it is lifted when there is none. */
  readonly endsOn: string | null;
}

/** The restrictions in force on a day of the library, `YYYY-MM-DD`. */
export function inForce(restrictions: readonly Restriction[], today: string): Restriction[] {
  return restrictions.filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || today <= endsOn));
}
