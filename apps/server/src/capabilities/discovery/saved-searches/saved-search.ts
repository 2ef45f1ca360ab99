/** A search that a reader keeps. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** As the address of its page says it: `q=…&language=chi`. */
  readonly query: string;
  /** Whether the program looks for news. */
  readonly alert: boolean;
  /** Records that came since its reader last looked, when there is an alert. */
  readonly news: number;
  readonly createdAt: Date;
}

/** More are not kept for one reader: each alert is a search of its own. */
export const mostSaved = 200;
