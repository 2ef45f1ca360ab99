import { Type } from "typebox";
import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../db/database.ts";
import { inside } from "../db/inside.ts";
import { testDatabase } from "../db/testing/test-database.ts";
import { transact } from "../db/transact.ts";
import { consumeNext, registerConsumer } from "./consumer.ts";
import { topic } from "./event.ts";
import { publish, sequence } from "./event-log.ts";
import { eventsAhead, heardWithin } from "./log-activity.ts";

const lent = topic("test.lent", Type.Object({}));
const loaded = topic("test.loaded", Type.Object({}));

let db: Database;
beforeEach(async () => {
  db = await testDatabase();
});

async function happen(what: typeof lent, times = 1): Promise<void> {
  await transact(db, (tx) =>
    publish(
      tx,
      what,
      Array.from({ length: times }, () => ({})),
    ),
  );
  while ((await sequence(db)) > 0);
}

describe("what has just happened", () => {
  it("is heard by its topic, amid much else", async () => {
    await happen(loaded, 100);
    expect(await heardWithin(db, [lent.name], 60)).toBe(false);
    await happen(lent);
    await happen(loaded, 100);
    expect(await heardWithin(db, [lent.name], 60)).toBe(true);
  });

  it("is over after its time", async () => {
    await happen(lent);
    await inside(db).client.query("update events.log set at = now() - interval '6 seconds'");
    expect(await heardWithin(db, [lent.name], 5)).toBe(false);
    expect(await heardWithin(db, [lent.name], 7)).toBe(true);
  });
});

describe("who follows the log", () => {
  const consumer = { name: "slow", topics: [loaded.name], batchSize: 10, consume: () => Promise.resolve() };

  it("has before it what it has not taken", async () => {
    await registerConsumer(db, consumer.name);
    await happen(loaded, 30);
    expect(await eventsAhead(db)).toBe(30);
    await consumeNext(db, consumer);
    expect(await eventsAhead(db)).toBe(20);
  });

  it("is not waited for when it does not move", async () => {
    await registerConsumer(db, consumer.name);
    await happen(loaded, 30);
    await inside(db).client.query("update events.consumer set seen_at = now() - interval '1 minute'");
    expect(await eventsAhead(db)).toBe(0);
  });
});
