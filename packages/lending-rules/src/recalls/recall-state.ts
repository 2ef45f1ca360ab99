/** Where a recall stands, and whether it still asks for something. */
export const RECALL_STATES = {
  requested: "current",
  overdue: "current",
  waiting: "current",
  "in-transit": "current",
  fulfilled: "finished",
  cancelled: "finished",
  expired: "finished",
} as const;

export type RecallState = keyof typeof RECALL_STATES;

/** Whether a recall is in force. */
export function isCurrent(state: RecallState): boolean {
  return RECALL_STATES[state] === "current";
}
