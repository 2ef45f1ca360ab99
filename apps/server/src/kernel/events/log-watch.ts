import type { Database } from "../db/database.ts";
import { statement } from "../db/statement.ts";
import { lastPosition } from "./event-log.ts";
import { type Waiting, waitForCall } from "./wake.ts";

/** Who is asked to pass over events that are not his is asked so late: together they cost a transaction, and nobody waits for it. */
const passOverAfter = 500;
/** Whoever hears of nothing looks for himself so often: another process may have left work half done. */
const lookAnywayAfter = 5_000;

/** Where one who takes events of certain topics waits for them. */
export interface Seat {
  /** Resolves at once when something has come since the last wait, otherwise when it comes, or after five seconds, or when `signal` aborts. */
  wait(waiting: Waiting): Promise<void>;
}

/** Looks at the log once for all in this process who follow it, so that an event wakes only those whom it concerns. */
export interface LogWatch {
  seat(topics: readonly string[]): Seat;
  /** Looks at what has come into the log, and wakes whom it concerns. @returns how many topics had something new */
  look(db: Database): Promise<number>;
}

const came = statement<[after: string], { topic: string; position: string }>(
  "events.topics-since",
  "select topic, max(position)::text as position from events.log where position > $1 group by topic",
);

export function openLogWatch(): LogWatch {
  const seats: (Seat & { readonly topics: ReadonlySet<string>; tell(concerned: boolean): void })[] = [];
  let position: string | undefined;
  return {
    seat(topics) {
      const seat = { ...openSeat(), topics: new Set(topics) };
      seats.push(seat);
      return seat;
    },
    async look(db) {
      if (position === undefined) {
        // Whoever follows looks for himself when he begins.
        position = await lastPosition(db);
        return 0;
      }
      const found = await came.rows(db, position);
      if (found.length === 0) return 0;
      position = String(found.map((one) => BigInt(one.position)).reduce((a, b) => (a > b ? a : b), BigInt(position)));
      for (const seat of seats) seat.tell(found.some(({ topic }) => seat.topics.has(topic)));
      return found.length;
    },
  };
}

function openSeat(): Seat & { tell(concerned: boolean): void } {
  let due = false;
  let late: NodeJS.Timeout | undefined;
  let awake: (() => void) | undefined;
  const ring = () => {
    clearTimeout(late);
    late = undefined;
    due = true;
    awake?.();
  };
  return {
    tell(concerned) {
      if (concerned) ring();
      else late ??= setTimeout(ring, passOverAfter).unref();
    },
    async wait({ signal, milliseconds = lookAnywayAfter }) {
      if (!due)
        await waitForCall({ signal, milliseconds }, (done) => {
          awake = done;
          return () => (awake = undefined);
        });
      due = false;
    },
  };
}
