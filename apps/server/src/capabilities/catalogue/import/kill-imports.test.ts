import { expect, inject, it } from "vitest";
import { seededRandom } from "../../../kernel/db/embedded/testing/seeded-random.ts";
import { databaseOf } from "../../../kernel/db/inside.ts";
import { testPool } from "../../../kernel/db/testing/test-pool.ts";
import { addressOf, testServer } from "../../../kernel/db/testing/test-server.ts";
import { killImports } from "./testing/kill-imports.ts";

/** Of the server a file of more than 2 MiB, which it reads in a thread; all but its end is read there after each kill, too. */
it.each([
  { way: "command", records: 1500 },
  { way: "server", records: 5000 },
] as const)(
  "loses and doubles nothing when the $way that imports is killed, again and again",
  async ({ way, records }) => {
    const { address, template } = inject("testDatabase");
    const server = testServer(address);
    const name = await server.createDatabase(template);
    const pool = testPool(address, name);
    try {
      const [db, random] = [databaseOf(pool), seededRandom(7)];
      const report = await killImports({ db, address: addressOf(address, name), records, way, kills: 2, random });
      expect(report).toMatchObject({ read: records, misreported: 0, same: true });
      expect(report.midway).toBeGreaterThan(0);
    } finally {
      await pool.end();
      await server.dropDatabase(name);
    }
  },
  120_000,
);
