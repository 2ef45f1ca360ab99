import { expect, it } from "vitest";
import type { Database } from "./database.ts";
import { inside } from "./inside.ts";
import { testDatabase } from "./testing/test-database.ts";
import { transact } from "./transact.ts";
import { withOwnConnections } from "./with-own-connections.ts";

const backEnd = async (db: Database) => {
  const { rows } = await inside(db).client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return rows[0]!.pid;
};

it("long work is committed like any, over connections that nobody else has and that are closed with it", async () => {
  const db = await testDatabase();
  const pid = await withOwnConnections(db, async (own) => {
    await transact(own, async (tx) => {
      await inside(tx).client.query("create table public.kept (n integer)");
    });
    return await backEnd(own);
  });
  const { rows } = await inside(db).client.query("select from public.kept");
  expect(rows).toEqual([]);
  const gone = () => inside(db).client.query("select from pg_stat_activity where pid = $1", [pid]);
  await expect.poll(async () => (await gone()).rowCount).toBe(0);
});
