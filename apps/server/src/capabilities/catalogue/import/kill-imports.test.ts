import { expect, inject, it } from "vitest";
import { seededRandom } from "../../../kernel/db/embedded/testing/seeded-random.ts";
import { databaseOf } from "../../../kernel/db/inside.ts";
import { testPool } from "../../../kernel/db/testing/test-pool.ts";
import { addressOf, testServer } from "../../../kernel/db/testing/test-server.ts";
import { killImports } from "./testing/kill-imports.ts";

it("loses and doubles nothing when the importing process is killed, again and again", async () => {
  const { address, template } = inject("testDatabase");
  const server = testServer(address);
  const name = await server.createDatabase(template);
  const pool = testPool(address, name);
  try {
    const random = seededRandom(7);
    const report = await killImports({
      db: databaseOf(pool),
      address: addressOf(address, name),
      records: 1500,
      kills: 2,
      random,
    });
    expect(report).toMatchObject({ read: 1500, misreported: 0, same: true });
    expect(report.midway).toBeGreaterThan(0);
  } finally {
    await pool.end();
    await server.dropDatabase(name);
  }
}, 120_000);
