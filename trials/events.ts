import { seededRandom } from "../apps/server/src/kernel/db/embedded/testing/seeded-random.ts";
import { databaseOf } from "../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../apps/server/src/kernel/db/migration.ts";
import { testPool } from "../apps/server/src/kernel/db/testing/test-pool.ts";
import { addressOf, withTestServer } from "../apps/server/src/kernel/db/testing/test-server.ts";
import { type KilledWorkers, killEventWorkers } from "../apps/server/src/kernel/events/testing/kill-event-workers.ts";

export interface TrialOptions {
  readonly rounds?: number;
  readonly seed?: number;
}

/**
 * Two processes write events and consume them; one of them is killed at a random moment and started again, round after round. Counts
 * what was lost and what came twice.
 */
export async function run({ rounds = 100, seed = 1 }: TrialOptions = {}) {
  const found = await withTestServer(async (server) => {
    const name = await server.createDatabase();
    const pool = testPool(server.address, name);
    await migrate(databaseOf(pool), readMigrations());
    await pool.end();
    return await killEventWorkers({ address: addressOf(server.address, name), rounds, random: seededRandom(seed) });
  });
  return { seed, rounds, rows: rowsOf(found) };
}

function rowsOf({ acknowledged, events, ...faults }: KilledWorkers) {
  return [
    { what: "transactions acknowledged", ours: acknowledged, unit: "", aim: "> 0", met: acknowledged > 0 },
    { what: "events in the log", ours: events, unit: "", aim: "≥ acknowledged", met: events >= acknowledged },
    none("acknowledged and lost", faults.lost),
    none("committed and seen by no consumer", faults.unseen),
    none("effects that came twice", faults.twice),
    none("events of transactions that were rolled back", faults.invented),
    none("events out of their writer's order", faults.misplaced),
  ];
}

function none(what: string, ours: number) {
  return { what, ours, unit: "", aim: "0", met: ours === 0 };
}
