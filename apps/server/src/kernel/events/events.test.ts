import { Type } from "typebox";
import { beforeEach, describe, expect, it } from "vitest";
import type { Database, Tx } from "../db/database.ts";
import { inside } from "../db/inside.ts";
import { testDatabase } from "../db/testing/test-database.ts";
import { transact } from "../db/transact.ts";
import { type Consumer, consumeNext, registerConsumer } from "./consumer.ts";
import { topic } from "./event.ts";
import { lastPosition, publish, readLog, sequence, trimLog } from "./event-log.ts";
import { type Follower, followNext } from "./follower.ts";

const counted = topic("test.counted", Type.Object({ n: Type.Integer() }));
const wordy = topic("test.wordy", Type.Object({ words: Type.String() }));
const other = topic("test.other", Type.Object({ n: Type.Integer() }));

let db: Database;
beforeEach(async () => {
  db = await testDatabase();
});

const say = (n: number) => transact(db, (tx) => publish(tx, counted, [{ n }]));

async function logged(): Promise<number[]> {
  const { events } = await readLog(db, "0", { topics: [counted.name], limit: 10_000 });
  return events.map((event) => (event.payload as { n: number }).n);
}

/** A consumer that remembers what it saw, in memory and only when its batch is committed. */
function remembering(name: string): Consumer & { readonly seen: number[] } {
  const seen: number[] = [];
  return {
    name,
    seen,
    topics: [counted.name],
    consume(_tx: Tx, events) {
      seen.push(...events.map((event) => (event.payload as { n: number }).n));
      return Promise.resolve();
    },
  };
}

/** A follower whose state can be looked at. */
function followerWith(state: { position: string | undefined; rebuilt: number; seen: number[] }): Follower {
  return {
    name: "index@host",
    topics: [counted.name],
    position: () => state.position,
    follow(events, through) {
      state.seen.push(...events.map((event) => (event.payload as { n: number }).n));
      state.position = through;
      return Promise.resolve();
    },
    rebuild(through) {
      state.rebuilt++;
      state.position = through;
      return Promise.resolve();
    },
  };
}

describe("the sequencer", () => {
  it("puts events into the log only after their transaction has committed", async () => {
    const { promise: finish, resolve } = Promise.withResolvers<void>();
    const { promise: written, resolve: tellWritten } = Promise.withResolvers<void>();
    const slow = transact(db, async (tx) => {
      await publish(tx, counted, [{ n: 1 }]);
      tellWritten();
      await finish;
    });
    await written;
    await say(2);
    await sequence(db);
    expect(await logged()).toEqual([2]);
    resolve();
    await slow;
    await sequence(db);
    // The slow transaction took the lower id and committed later: it comes later, and nothing is lost.
    expect(await logged()).toEqual([2, 1]);
  });

  it("loses nothing of a rolled back batch and logs nothing of a rolled back operation", async () => {
    await expect(
      transact(db, async (tx) => {
        await publish(tx, counted, [{ n: 1 }]);
        throw new Error("refused");
      }),
    ).rejects.toThrow("refused");
    await say(2);
    await sequence(db);
    expect(await logged()).toEqual([2]);
  });

  it("keeps the order of one transaction's events, over many batches and writers", async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, writer) =>
        transact(db, (tx) =>
          publish(
            tx,
            counted,
            Array.from({ length: 50 }, (_, n) => ({ n: writer * 1000 + n })),
          ),
        ),
      ),
    );
    while ((await sequence(db, 37)) > 0);
    const all = await logged();
    expect(all).toHaveLength(400);
    for (let writer = 0; writer < 8; writer++) {
      const own = all.filter((n) => Math.floor(n / 1000) === writer);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
  });

  it("is one at a time, however many processes call it", async () => {
    await transact(db, (tx) =>
      publish(
        tx,
        counted,
        Array.from({ length: 300 }, (_, n) => ({ n })),
      ),
    );
    const moved = await Promise.all(Array.from({ length: 6 }, () => sequence(db)));
    while ((await sequence(db)) > 0);
    expect(moved.filter((count) => count > 0).length).toBeGreaterThanOrEqual(1);
    expect(await logged()).toEqual(Array.from({ length: 300 }, (_, n) => n));
  });
});

describe("a consumer", () => {
  it("that was away catches up from where it stood", async () => {
    const consumer = remembering("catcher");
    await registerConsumer(db, consumer.name);
    await say(1);
    await sequence(db);
    await consumeNext(db, consumer);
    for (const n of [2, 3, 4]) await say(n);
    await sequence(db);
    await consumeNext(db, consumer);
    expect(consumer.seen).toEqual([1, 2, 3, 4]);
  });

  it("that fails sees the same events again, and its writes are undone", async () => {
    let attempts = 0;
    const consumer: Consumer = {
      name: "failing",
      topics: [counted.name],
      async consume(tx) {
        await inside(tx).client.query("create table if not exists public.effect (n integer)");
        await inside(tx).client.query("insert into public.effect values (1)");
        if (++attempts === 1) throw new Error("once");
      },
    };
    await registerConsumer(db, consumer.name);
    await say(1);
    await sequence(db);
    await expect(consumeNext(db, consumer)).rejects.toThrow("once");
    expect(await consumeNext(db, consumer)).toBe(1);
    const { rows } = await inside(db).client.query("select * from public.effect");
    expect(rows).toHaveLength(1);
  });

  it("works in one process at a time", async () => {
    const consumer = remembering("twin");
    await registerConsumer(db, consumer.name);
    await transact(db, (tx) =>
      publish(
        tx,
        counted,
        Array.from({ length: 100 }, (_, n) => ({ n })),
      ),
    );
    await sequence(db);
    await Promise.all([consumeNext(db, consumer), consumeNext(db, consumer), consumeNext(db, consumer)]);
    expect(consumer.seen).toEqual(Array.from({ length: 100 }, (_, n) => n));
  });

  it("takes less at a time of events that say much, and loses none", async () => {
    const batches: number[] = [];
    const consumer: Consumer = {
      name: "weighing",
      topics: [wordy.name],
      consume(_tx, events) {
        batches.push(events.length);
        return Promise.resolve();
      },
    };
    await registerConsumer(db, consumer.name);
    const payloads = [10, 10, 5000, 900, 900, 900, 10].map((length) => ({ words: "x".repeat(length) }));
    await transact(db, (tx) => publish(tx, wordy, payloads));
    await sequence(db);
    while ((await consumeNext(db, consumer)) > 0);
    expect(batches).toEqual([3, 3, 1]);
  });

  it("passes over topics that are not its own, so that they can be trimmed", async () => {
    const consumer = remembering("narrow");
    await registerConsumer(db, consumer.name);
    await transact(db, (tx) => publish(tx, other, [{ n: 1 }]));
    await sequence(db);
    await consumeNext(db, consumer);
    await inside(db).client.query("update events.log set at = now() - interval '2 days'");
    expect(await trimLog(db)).toBe(1);
  });
});

describe("trimming", () => {
  it("keeps what some consumer has not passed yet, and what is younger than a day", async () => {
    await registerConsumer(db, "behind");
    await say(1);
    await sequence(db);
    await inside(db).client.query("update events.log set at = now() - interval '2 days'");
    expect(await trimLog(db)).toBe(0);
    await consumeNext(db, remembering("behind"));
    await say(2);
    await sequence(db);
    expect(await trimLog(db)).toBe(1);
    expect(await logged()).toEqual([2]);
  });
});

describe("a follower", () => {
  it("without a state is built anew, then follows", async () => {
    const state = { position: undefined, rebuilt: 0, seen: [] as number[] };
    const follower = followerWith(state);
    await say(1);
    await sequence(db);
    await followNext(db, follower);
    await say(2);
    await sequence(db);
    await followNext(db, follower);
    expect(state).toMatchObject({ rebuilt: 1, seen: [2], position: await lastPosition(db) });
  });

  it("that was away until the log was trimmed is built anew", async () => {
    const state = { position: "1" as string | undefined, rebuilt: 0, seen: [] as number[] };
    for (const n of [1, 2, 3]) await say(n);
    await sequence(db);
    await inside(db).client.query("delete from events.log where position <= 2");
    await followNext(db, followerWith(state));
    expect(state).toMatchObject({ rebuilt: 1, seen: [] });
  });
});
