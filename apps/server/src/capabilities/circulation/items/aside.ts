/** What staff set a copy aside for, as its `process` says it: 加工 before it stands on a shelf, 装订 at the binder's, 修补. */
export type Aside = "in-process" | "at-binding" | "repair";

/** Whether it is over once a desk has the copy in hand: one that was processed or bound is back then, a repair ends when somebody says so. */
export function endsInHand(process: string | null): boolean {
  return process === "in-process" || process === "at-binding";
}
