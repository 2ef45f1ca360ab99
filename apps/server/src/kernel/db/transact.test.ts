import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database, Tx } from "./database.ts";
import { inside } from "./inside.ts";
import { testDatabase } from "./testing/test-database.ts";
import { afterCommit, transact, waitAtCommit } from "./transact.ts";

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
  await inside(db).client.query("create table public.counter (id integer primary key, n integer not null)");
});
beforeEach(async () => {
  await inside(db).client.query("truncate public.counter; ");
  await inside(db).client.query("insert into public.counter values (1, 0), (2, 0)");
});

const add = (tx: Tx, id: number) => inside(tx).client.query("update public.counter set n = n + 1 where id = $1", [id]);
async function counts(): Promise<number[]> {
  const { rows } = await inside(db).client.query<{ n: number }>("select n from public.counter order by id");
  return rows.map((row) => row.n);
}

describe("a transaction", () => {
  it("commits all it wrote when its work returns, and gives the result", async () => {
    const result = await transact(db, async (tx) => {
      await add(tx, 1);
      await add(tx, 2);
      return "done";
    });
    expect(result).toBe("done");
    expect(await counts()).toEqual([1, 1]);
  });

  it("leaves nothing when its work throws, and throws the same", async () => {
    const work = transact(db, async (tx) => {
      await add(tx, 1);
      throw new Error("refused");
    });
    await expect(work).rejects.toThrow("refused");
    expect(await counts()).toEqual([0, 0]);
  });

  it("is tried again when it meets a deadlock, so that both of two crossing ones succeed", async () => {
    let started = 0;
    const { promise: both, resolve } = Promise.withResolvers<void>();
    const cross = (first: number, second: number) =>
      transact(db, async (tx) => {
        await add(tx, first);
        if (++started === 2) resolve();
        await both;
        await add(tx, second);
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect(await counts()).toEqual([2, 2]);
    expect(started).toBeGreaterThan(2);
  });

  it("does what was left for after the commit, and never after a rollback", async () => {
    const done: string[] = [];
    await transact(db, (tx) => {
      afterCommit(tx, () => done.push("committed"));
      return Promise.resolve();
    });
    await transact(db, (tx) => {
      afterCommit(tx, () => done.push("rolled back"));
      return Promise.reject(new Error("refused"));
    }).catch(() => {});
    expect(done).toEqual(["committed"]);
  });

  it("cannot be used after its end", async () => {
    let kept: Tx | undefined;
    await transact(db, (tx) => {
      kept = tx;
      return Promise.resolve();
    });
    expect(() => inside(kept as Tx)).toThrow("this transaction has ended");
  });

  it("takes nothing more once it has failed, not even from work that still goes on beside", async () => {
    let beside: Promise<unknown> = Promise.resolve();
    const work = transact(db, async (tx) => {
      beside = (async () => {
        await inside(tx).client.query("select pg_sleep(0.05)");
        await add(tx, 1);
      })();
      await Promise.all([beside, Promise.reject(new Error("refused"))]);
    });
    await expect(work).rejects.toThrow("refused");
    await expect(beside).rejects.toThrow("this transaction has ended");
    expect(await counts()).toEqual([0, 0]);
  });

  it("fails when a statement failed and its work went on as if it had not", async () => {
    const work = transact(db, async (tx) => {
      await add(tx, 1);
      await inside(tx)
        .client.query("select 1 / 0")
        .catch(() => {});
    });
    await expect(work).rejects.toThrow("nothing was committed");
    expect(await counts()).toEqual([0, 0]);
  });

  it("fails when a statement fails that it only waits for at its end", async () => {
    const work = transact(db, (tx) => {
      waitAtCommit(tx, inside(tx).client.query("select 1 / 0"));
      return Promise.resolve();
    });
    await expect(work).rejects.toThrow("division by zero");
  });

  it("fails with what failed first, not with what was refused because of it", async () => {
    const work = transact(db, async (tx) => {
      waitAtCommit(tx, inside(tx).client.query("select 1 / 0"));
      await add(tx, 1);
    });
    await expect(work).rejects.toThrow("division by zero");
  });

  it("is tried again when the deadlock met a statement that it only waits for at its end", async () => {
    let started = 0;
    const { promise: both, resolve } = Promise.withResolvers<void>();
    const cross = (first: number, second: number) =>
      transact(db, async (tx) => {
        await add(tx, first);
        if (++started === 2) resolve();
        await both;
        waitAtCommit(tx, add(tx, second));
        await inside(tx).client.query("select 1");
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect(await counts()).toEqual([2, 2]);
  });

  it("gives its connection back however it ends", async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        transact(db, async (tx) => {
          await add(tx, 1);
          if (n % 2 === 0) throw new Error("refused");
        }).catch(() => {}),
      ),
    );
    expect(await counts()).toEqual([20, 0]);
  });
});
