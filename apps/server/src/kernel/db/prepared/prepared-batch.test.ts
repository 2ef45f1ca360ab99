import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Database } from "../database.ts";
import { inside, poolOf } from "../inside.ts";
import { statement } from "../statement.ts";
import { testDatabase } from "../testing/test-database.ts";
import { transact } from "../transact.ts";
import { PreparedBatch } from "./prepared-batch.ts";

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
  await inside(db).client.query("create table public.batched (n integer primary key)");
});
afterAll(() => vi.restoreAllMocks());

const put = statement<[n: number], { n: number }>("test.put", "insert into public.batched values ($1) returning n");
const list = statement<[], { n: number }>("test.list", "select n from public.batched order by n");
const numbers = async () => (await list.rows(db)).map(({ n }) => n);

/** How many messages, and of how many statements, go to PostgreSQL. */
async function batchesOf(work: () => Promise<unknown>): Promise<number[]> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const batches = query.mock.calls.flatMap(([asked]) => {
    const given: unknown = asked;
    return given instanceof PreparedBatch ? [given.asked.length] : [];
  });
  query.mockRestore();
  return batches;
}

describe("statements of one transaction", () => {
  it("that are asked for in one turn travel together, the beginning and the end too", async () => {
    const batches = await batchesOf(() =>
      transact(db, async (tx) => {
        expect(await Promise.all([put.rows(tx, 1), put.rows(tx, 2)])).toEqual([[{ n: 1 }], [{ n: 2 }]]);
        await list.rows(tx);
      }),
    );
    expect(batches).toEqual([3, 1, 1]);
    expect(await numbers()).toEqual([1, 2]);
  });

  it("are done in the order in which they were asked for, those of the query builder among them", async () => {
    const seen = await transact(db, async (tx) => {
      const before = list.rows(tx);
      const between = inside(tx).client.query("insert into public.batched values (3)");
      const after = list.rows(tx);
      await between;
      return [(await before).length, (await after).length];
    });
    expect(seen).toEqual([2, 3]);
  });

  it("behind one that fails are not done, and say so; what the one says is told to who asked for it", async () => {
    const answers = await transact(db, (tx) =>
      Promise.allSettled([put.rows(tx, 4), put.rows(tx, 1), put.rows(tx, 5)]),
    ).catch((error: unknown) => String(error));
    expect(answers).toContain("nothing was committed");
    const settled: PromiseSettledResult<unknown>[] = [];
    await transact(db, async (tx) => {
      settled.push(...(await Promise.allSettled([put.rows(tx, 4), put.rows(tx, 1), put.rows(tx, 5)])));
    }).catch(() => {});
    expect(settled.map((one) => (one.status === "rejected" ? String(one.reason) : one.status))).toEqual([
      "fulfilled",
      expect.stringContaining("duplicate key"),
      expect.stringContaining("a statement before it failed"),
    ]);
    expect(await numbers()).toEqual([1, 2, 3]);
  });

  it("that were not sent when the work fails are never sent", async () => {
    const unsent: Promise<unknown>[] = [];
    const work = transact(db, (tx) => {
      unsent.push(put.rows(tx, 6));
      return Promise.reject(new Error("refused"));
    });
    await Promise.all([
      expect(work).rejects.toThrow("refused"),
      ...unsent.map((one) => expect(one).rejects.toThrow("rolled back")),
    ]);
    expect(await numbers()).toEqual([1, 2, 3]);
  });
});

describe("a prepared statement", () => {
  it("reads and writes every kind of value as pg does", async () => {
    const text = `select $1::int8 as large, $2::numeric as exact, $3::timestamptz as instant, $4::date as day, $5::jsonb as tree,
      $6::text[] as texts, $7::bytea as bytes, $8::bool as truth, $9::text as nothing, $10::float8 as real`;
    const values = [
      "9007199254740993",
      "1.10",
      new Date("2026-02-28T23:59:59.5Z"),
      "2026-02-28",
      JSON.stringify({ 题名: ["红楼梦", null] }),
      ["a,b", 'say "x"', "\\", null],
      Buffer.from([0, 255]),
      true,
      null,
      0.1,
    ];
    const all = statement<unknown[], Record<string, unknown>>("test.all-kinds", text);
    const [ours] = await all.rows(db, ...values);
    const { rows } = await poolOf(db).query<Record<string, unknown>>(text, values);
    expect(ours).toEqual(rows[0]);
    expect(ours).toMatchObject({ large: "9007199254740993", nothing: null, truth: true, day: "2026-02-28" });
  });

  it("that could not be planned is planned when its table is there", async () => {
    const late = statement<[], { n: number }>("test.late", "select n from public.made_later");
    await expect(late.rows(db)).rejects.toThrow("made_later");
    await inside(db).client.query("create table public.made_later (n integer)");
    expect(await late.rows(db)).toEqual([]);
  });

  it("is planned anew when a migration has changed its columns", async () => {
    await inside(db).client.query("create table public.widened (n integer); insert into public.widened values (7)");
    const all = statement<[], { n: unknown }>("test.widened", "select * from public.widened");
    const onOne = async () => await transact(db, (tx) => all.rows(tx));
    expect(await onOne()).toEqual([{ n: 7 }]);
    await inside(db).client.query("alter table public.widened alter n type text");
    await expect(onOne()).rejects.toThrow("result type");
    expect(await onOne()).toEqual([{ n: "7" }]);
  });

  it("fails when its connection is lost, and the next one has another", async () => {
    const lose = statement<[], unknown>("test.lose", "select pg_terminate_backend(pg_backend_pid())");
    await expect(transact(db, (tx) => lose.rows(tx))).rejects.toThrow(/terminat/);
    expect(await numbers()).toEqual([1, 2, 3]);
  });

  it("tells in its error who asked for it", async () => {
    const bad = statement<[], unknown>("test.bad", "select 1 / 0");
    const error = await bad.rows(db).catch((fault: unknown) => fault as Error);
    expect((error as Error).stack).toContain("prepared-batch.test");
  });
});
