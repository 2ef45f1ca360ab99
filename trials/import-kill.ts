import pg from "pg";
import { killImports } from "../apps/server/src/capabilities/catalogue/import/testing/kill-imports.ts";
import { seededRandom } from "../apps/server/src/kernel/db/embedded/testing/seeded-random.ts";
import { databaseOf } from "../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../apps/server/src/kernel/db/migration.ts";
import { addressOf, withTestServer } from "../apps/server/src/kernel/db/testing/test-server.ts";

export interface TrialOptions {
  readonly kills?: number;
  readonly records?: number;
  readonly seed?: number;
}

/**
 * Imports a file of synthetic records with items in processes that are killed (SIGKILL) at random moments, each going on where the one before
 * was; then writes the catalogue out again and holds it against the file, byte for byte. Once by the command, and once as the server does it
 * with a file that somebody uploaded: in a job, read in a thread.
 */
export async function run({ kills = 60, records = 60_000, seed = 1 }: TrialOptions = {}) {
  const rows = [];
  for (const way of ["command", "server"] as const) rows.push(...(await tryOut(way, { kills, records, seed })));
  return { seed, records, rows };
}

async function tryOut(way: "command" | "server", { kills, records, seed }: Required<TrialOptions>) {
  return await withTestServer(async (server) => {
    const name = await server.createDatabase();
    const address = addressOf(server.address, name);
    const pool = new pg.Pool(address);
    try {
      const db = databaseOf(pool);
      await migrate(db, readMigrations());
      const report = await killImports({ db, address, records, way, kills, random: seededRandom(seed) });
      return rowsOf(report, way, { kills, records });
    } finally {
      await pool.end();
      await server.dropDatabase(name);
    }
  });
}

function rowsOf(
  { kills, midway, read, misreported, same }: Awaited<ReturnType<typeof killImports>>,
  way: string,
  wanted: { readonly kills: number; readonly records: number },
) {
  const enough = Math.floor((5 * wanted.kills) / 6);
  return [
    {
      what: `${way}: killed while it imported`,
      ours: midway,
      unit: `of ${kills}`,
      aim: `≥ ${enough}`,
      met: midway >= enough,
    },
    {
      what: `${way}: records read in all`,
      ours: read,
      unit: "",
      aim: `${wanted.records}`,
      met: read === wanted.records,
    },
    {
      what: `${way}: records lost, doubled or misreported`,
      ours: misreported,
      unit: "",
      aim: "0",
      met: misreported === 0,
    },
    {
      what: `${way}: the catalogue written out is the file, byte for byte`,
      ours: Number(same),
      unit: "",
      aim: "1",
      met: same,
    },
  ];
}
