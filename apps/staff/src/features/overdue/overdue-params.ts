export const lateLists = ["overdue", "claimed", "recalled"] as const;
export type LateList = (typeof lateLists)[number];

/** Stretches of days late that a list is narrowed to. */
export const lateStretches = {
  week: { fromDays: 1, toDays: 7 },
  month: { fromDays: 8, toDays: 30 },
  quarter: { fromDays: 31, toDays: 90 },
  longer: { fromDays: 91 },
} as const;
export type LateStretch = keyof typeof lateStretches;

/** What the address of the page says: so a list can be kept as a bookmark. */
export interface OverdueParams {
  readonly list?: LateList | undefined;
  readonly branch?: string | undefined;
  readonly category?: string | undefined;
  readonly late?: LateStretch | undefined;
}

export function readOverdueParams(search: Record<string, unknown>): OverdueParams {
  const { list, branch, category, late } = search;
  // Said even when it is none: what is left out here would be taken from the address as it was typed.
  return {
    list: lateLists.find((one) => one === list),
    branch: typeof branch === "string" && branch !== "" ? branch : undefined,
    category: typeof category === "string" && category !== "" ? category : undefined,
    late: typeof late === "string" && late in lateStretches ? (late as LateStretch) : undefined,
  };
}
