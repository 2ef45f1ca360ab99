import { getPriority } from "node:os";
import { describe, expect, it } from "vitest";
import type { Database } from "./database.ts";
import { inside } from "./inside.ts";
import { testDatabase } from "./testing/test-database.ts";
import { transact } from "./transact.ts";
import { withPatientDatabase } from "./with-patient-database.ts";

const backEnd = async (db: Database) => {
  const { rows } = await inside(db).client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return rows[0]!.pid;
};

describe("long work", () => {
  it.runIf(process.platform === "linux")(
    "is done by processes of PostgreSQL that stand behind the others",
    async () => {
      const db = await testDatabase();
      const usual = getPriority(await backEnd(db));
      expect(await withPatientDatabase(db, async (patient) => getPriority(await backEnd(patient)))).toBeGreaterThan(
        usual,
      );
      expect(getPriority(await backEnd(db))).toBe(usual);
    },
  );

  it("is committed like any, and over connections that are closed with it", async () => {
    const db = await testDatabase();
    const pid = await withPatientDatabase(db, async (patient) => {
      await transact(patient, async (tx) => {
        await inside(tx).client.query("create table public.kept (n integer)");
      });
      return await backEnd(patient);
    });
    const { rows } = await inside(db).client.query("select from public.kept");
    expect(rows).toEqual([]);
    const gone = () => inside(db).client.query("select from pg_stat_activity where pid = $1", [pid]);
    await expect.poll(async () => (await gone()).rowCount).toBe(0);
  });
});
