/** What went from one record to another when they were merged. */
export interface MovedBelongings {
  readonly items: readonly MovedItem[];
  readonly volumeIds: readonly string[];
  readonly holdingsIds: readonly string[];
}

export interface MovedItem {
  readonly id: string;
  /** The volume it was in, when that was not the one it is in now. */
  readonly volumeBefore?: string;
}
