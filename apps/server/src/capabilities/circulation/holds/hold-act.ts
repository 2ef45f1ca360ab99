/** What else becomes of a hold than the choice of a copy. */
export type HoldAct =
  | "placed"
  | "pulled"
  | "not-found"
  | "released"
  | "copy-gone"
  | "moved"
  | "unpinned"
  | "changed"
  | "suspended-by"
  | "resumed"
  | "recalled"
  | "recall-undone";
