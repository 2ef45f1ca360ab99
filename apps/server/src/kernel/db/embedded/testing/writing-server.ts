import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { EmbeddedConnection } from "../embedded-postgres.ts";
import { startEmbeddedPostgres } from "../start-embedded-postgres.ts";

/**
 * A server in small, to be killed by tests: starts the embedded database, then commits rows from several connections
 * and says so on stdout, line by line: `ready {…}`, `committed <id>`. SIGTERM stops it in order.
 * Arguments: the data directory, a prefix for the rows' ids, the number of writers, and
 * where the embedded database's own user and system directory are to be others than usual, these two.
 */
const [dataDirectory = "", prefix = "0", writers = "4", user, directory] = process.argv.slice(2);

const began = performance.now();
const postgres = await startEmbeddedPostgres({
  dataDirectory,
  log: (level, text) => console.error(level, text),
  ...(user && directory ? { place: { user, directory } } : {}),
});
const milliseconds = Math.round(performance.now() - began);
say(
  `ready ${JSON.stringify({ milliseconds, found: await prepare(postgres.connection), connection: postgres.connection })}`,
);

process.once("SIGTERM", () => void postgres.stop());
for (let writer = 0; writer < Number(writers); writer++) void write(postgres.connection, `${prefix}-${writer}`);

const { reason } = await postgres.exited;
process.exit(reason === "stopped" ? 0 : 1);

/** Makes the table; gives how many transactions it holds. */
async function prepare(connection: EmbeddedConnection): Promise<number> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query("create table if not exists written (id text, part int, filler text, primary key (id, part))");
  const { rows } = await client.query<{ n: number }>("select count(distinct id)::int as n from written");
  await client.end();
  return rows[0]?.n ?? 0;
}

/** Writes for ever; connects again when the connection is lost, as the server's pool does. */
async function write(connection: EmbeddedConnection, name: string): Promise<void> {
  let number = 0;
  for (;;) {
    const client = new pg.Client(connection);
    client.on("error", () => {});
    try {
      await client.connect();
      for (;;) await writePair(client, `${name}-${number++}`);
    } catch {
      await client.end().catch(() => {});
      await sleep(20);
    }
  }
}

/** One transaction of two rows, so that half of it would be seen. */
async function writePair(client: pg.Client, id: string): Promise<void> {
  await client.query("begin");
  for (const part of [1, 2]) {
    await client.query("insert into written values ($1, $2, repeat(md5($1), 8))", [id, part]);
  }
  await client.query("commit");
  say(`committed ${id}`);
}

/** Synchronous for pipes, so that nothing said is lost when this process is killed (Node: "process I/O"). */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
