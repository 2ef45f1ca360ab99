import { expect, inject, test } from "vitest";
import { seededRandom } from "../db/embedded/testing/seeded-random.ts";
import { addressOf, testServer } from "../db/testing/test-server.ts";
import { killEventWorkers } from "./testing/kill-event-workers.ts";

/** A sample of `npm run trial -- events`. */
test("loses no event and repeats no effect when processes are killed while they write and consume", async () => {
  const { address, template } = inject("testDatabase");
  const server = testServer(address);
  const name = await server.createDatabase(template);
  try {
    const found = await killEventWorkers({
      address: addressOf(address, name),
      rounds: 4,
      random: seededRandom(20_261_121),
    });
    expect(found.acknowledged).toBeGreaterThan(50);
    expect(found.events).toBeGreaterThanOrEqual(found.acknowledged);
    expect(found).toMatchObject({ lost: 0, unseen: 0, twice: 0, invented: 0, misplaced: 0 });
  } finally {
    await server.dropDatabase(name);
  }
}, 120_000);
