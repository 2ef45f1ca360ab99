// `npm run release:keep -- <folder of a library's data>`: keeps some rows of each table as this release leaves them, so that every later one
// proves that it opens them (apps/server/src/testing/earlier-releases.test.ts). The folder is of a demonstration, whose people are made up.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { startEmbeddedPostgres } from "../apps/server/src/kernel/db/embedded/start-embedded-postgres.ts";
import { keepRows } from "../apps/server/src/kernel/db/testing/kept-rows.ts";
import { root } from "./root.ts";

/** Enough for every shape that a table's rows have, and little to keep in the repository. */
const each = 12;

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("say which library: npm run release:keep -- <folder of a demonstration's data>");
const postgres = await startEmbeddedPostgres({ dataDirectory: resolve(folder) });
const client = new pg.Client({ ...postgres.connection });
await client.connect();
const { rows } = await client.query<{ name: string }>("select name from kernel.migration order by name");
const migrations = rows.map(({ name }) => name);
const tables = await keepRows(client, each);
await client.end();
await postgres.stop();
const last = migrations.at(-1)?.slice(0, 13);
const file = join(root, "apps/server/test-setup/releases", `${last}.json.gz`);
writeFileSync(file, gzipSync(JSON.stringify({ migrations, tables }), { level: 9 }));
console.log(`${file}: ${tables.length} tables, ${tables.reduce((sum, one) => sum + one.rows.length, 0)} rows`);
