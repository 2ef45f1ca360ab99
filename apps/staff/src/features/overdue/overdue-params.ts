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
  readonly list?: LateList;
  readonly branch?: string;
  readonly category?: string;
  readonly late?: LateStretch;
}

export function readOverdueParams(search: Record<string, unknown>): OverdueParams {
  const { list, branch, category, late } = search;
  const known = lateLists.find((one) => one === list);
  return {
    ...(known === undefined ? {} : { list: known }),
    ...(typeof branch === "string" && branch !== "" ? { branch } : {}),
    ...(typeof category === "string" && category !== "" ? { category } : {}),
    ...(typeof late === "string" && late in lateStretches ? { late: late as LateStretch } : {}),
  };
}
