/** The query took longer than it may. */
export class QueryTimeout extends Error {
  override readonly name = "QueryTimeout";
}

/** The query was given up by the one who asked. */
export class QueryCancelled extends Error {
  override readonly name = "QueryCancelled";
}

/** Ends a query that has run too long or is no longer wanted; asked at every few thousand documents. */
export class Deadline {
  readonly #until: number;
  readonly #limit: number;
  readonly #cancelled: (() => boolean) | undefined;

  constructor(limitMs: number, cancelled?: () => boolean) {
    this.#limit = limitMs;
    this.#until = performance.now() + limitMs;
    this.#cancelled = cancelled;
  }

  /** Throws QueryCancelled or QueryTimeout when it is time to stop. */
  check(): void {
    if (this.#cancelled?.()) throw new QueryCancelled("the query was cancelled");
    if (performance.now() > this.#until) throw new QueryTimeout(`the query took longer than ${this.#limit} ms`);
  }
}
