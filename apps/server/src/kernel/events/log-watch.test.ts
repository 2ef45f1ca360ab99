import { Type } from "typebox";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Database } from "../db/database.ts";
import { testDatabase } from "../db/testing/test-database.ts";
import { transact } from "../db/transact.ts";
import { topic } from "./event.ts";
import { publish, sequence } from "./event-log.ts";
import { type LogWatch, openLogWatch, type Seat } from "./log-watch.ts";

const lent = topic("test.lent", Type.Object({}));
const catalogued = topic("test.catalogued", Type.Object({}));

let db: Database;
let watch: LogWatch;
beforeEach(async () => {
  db = await testDatabase();
  watch = openLogWatch();
  await watch.look(db);
});

async function happen(what: typeof lent): Promise<void> {
  await transact(db, (tx) => publish(tx, what, [{}]));
  await sequence(db);
}

/** Waits at a seat until the test is over; tells whether it was woken. */
function waitAt(seat: Seat): { readonly woken: boolean; readonly done: Promise<void> } {
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const waiting = { woken: false, done: Promise.resolve() };
  const wait = async () => {
    await seat.wait({ signal: ending.signal, milliseconds: 60_000 });
    waiting.woken = true;
  };
  waiting.done = wait();
  return waiting;
}

describe("a seat at the log", () => {
  it("is woken by its own topics and not by others'", async () => {
    const desk = waitAt(watch.seat([lent.name]));
    const index = waitAt(watch.seat([lent.name, catalogued.name]));
    await happen(catalogued);
    await watch.look(db);
    await index.done;
    expect(desk.woken).toBe(false);
  });

  it("remembers what came while nobody waited, once", async () => {
    const seat = watch.seat([lent.name]);
    await happen(lent);
    await watch.look(db);
    await waitAt(seat).done;
    const again = waitAt(seat);
    expect(await watch.look(db)).toBe(0);
    expect(again.woken).toBe(false);
  });

  it("is woken later by what is not its own, to pass it over", async () => {
    const desk = waitAt(watch.seat([lent.name]));
    await happen(catalogued);
    await watch.look(db);
    expect(desk.woken).toBe(false);
    await desk.done;
  });

  it("is woken by what comes while the log is looked at from two sides", async () => {
    const desk = waitAt(watch.seat([lent.name]));
    await happen(lent);
    await Promise.all([watch.look(db), watch.look(db)]);
    await desk.done;
    expect(await watch.look(db)).toBe(0);
  });
});
