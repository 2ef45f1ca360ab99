import pg from "pg";
import { columnsOf, type DescribedColumn, plannedOn, readRow } from "./columns.ts";

/** A statement that a connection plans once and then only binds. */
export interface Prepared {
  /** Unique in the program. */
  readonly name: string;
  readonly text: string;
}

export interface Answer {
  readonly rows: Record<string, unknown>[];
  /** What PostgreSQL calls what was done: "INSERT 0 1", "COMMIT". */
  readonly tag: string;
}

/** A value as it travels: text, bytes, or null. */
export type Wired = string | Buffer | null;

/** A statement with its values, and who waits for its answer. */
export interface Asked extends Prepared {
  readonly values: readonly Wired[];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** What is used of pg's connection: the messages of the extended query protocol (PostgreSQL 18, 54.2.3). */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  close(what: { type: "S"; name: string }): void;
  parse(what: Prepared): void;
  bind(what: { statement: string; values: readonly Wired[] }): void;
  describe(what: { type: "P" }): void;
  execute(): void;
  sync(): void;
}

/**
 * Statements that go to PostgreSQL in one message and are answered in one. Nothing is planned or described that this connection was told
 * before. When one fails, PostgreSQL skips those behind it. They are one transaction at least: outside of one, send a single statement.
 *
 * It is a `pg.Query` because a pipelining client refuses all else; of its parent it uses nothing.
 */
export class PreparedBatch extends pg.Query {
  readonly asked: readonly Asked[];
  #connection: object = this;
  #answered = 0;
  #rows: Record<string, unknown>[] = [];
  #fault: unknown;

  constructor(asked: readonly Asked[]) {
    super("");
    this.asked = asked;
  }

  override submit = (connection: unknown): void => {
    const wire = connection as Wire;
    const planned = plannedOn(wire);
    this.#connection = wire;
    wire.stream.cork();
    for (const { name, text, values } of this.asked) {
      const isNew = !planned.has(name);
      if (isNew) {
        planned.set(name, undefined);
        // How far an earlier attempt came that failed is not known. To close what is not there is no error.
        wire.close({ type: "S", name });
        wire.parse({ name, text });
      }
      wire.bind({ statement: name, values });
      if (isNew) wire.describe({ type: "P" });
      wire.execute();
    }
    wire.sync();
    wire.stream.uncork();
  };

  handleRowDescription({ fields }: { fields: readonly DescribedColumn[] }): void {
    plannedOn(this.#connection).set(this.asked[this.#answered]!.name, columnsOf(fields));
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    try {
      const columns = plannedOn(this.#connection).get(this.asked[this.#answered]!.name);
      this.#rows.push(readRow(columns ?? [], fields));
    } catch (error) {
      this.#fault ??= error;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const { resolve, reject } = this.asked[this.#answered++]!;
    if (this.#fault === undefined) resolve({ rows: this.#rows, tag: text });
    else reject(this.#fault);
    this.#rows = [];
    this.#fault = undefined;
  }

  /** A statement failed, or the connection was lost. */
  handleError(error: Error): void {
    const [failed, ...skipped] = this.asked.slice(this.#answered);
    this.#answered = this.asked.length;
    const planned = plannedOn(this.#connection);
    for (const { name } of failed ? [failed, ...skipped] : []) planned.delete(name);
    failed?.reject(error);
    for (const { reject } of skipped) reject(new Error("not done: a statement before it failed", { cause: error }));
  }

  handleReadyForQuery(): void {}
}
