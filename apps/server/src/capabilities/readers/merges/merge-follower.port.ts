import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";

/** From one record of a person to the other; both are locked, in the order of their ids. */
export interface ReaderWay {
  readonly from: string;
  readonly to: string;
  readonly now: Date;
}

/** What a room moved: kinds of rows, each with the keys of the rows, as the room needs them to move them back. */
export type MovedRows = Readonly<Record<string, readonly string[]>>;

/** What each room moved, by the room's name. */
export type MovedByRoom = Readonly<Record<string, MovedRows>>;

/**
 * How a room that holds anything of readers follows when two records become one, in the same transaction: nobody ever sees the cards moved
 * and the loans not. Every such room hands one over in app.ts.
 */
export interface MergeFollower {
  readonly room: string;
  /** Moves all that hangs on `from` to `to`. @returns what moved, or why the two cannot be one yet; then nothing has happened */
  merge(tx: Tx, way: ReaderWay): Promise<MovedRows | Problem>;
  /** Moves back what moved then and is still there; what came later stays. @returns why not, if so */
  part(tx: Tx, way: ReaderWay, moved: MovedRows): Promise<Problem | undefined>;
}
