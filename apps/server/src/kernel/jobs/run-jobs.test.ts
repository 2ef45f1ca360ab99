import { pino } from "pino";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Database } from "../db/database.ts";
import { inside } from "../db/inside.ts";
import { testDatabase } from "../db/testing/test-database.ts";
import { transact } from "../db/transact.ts";
import { enqueue, type Job } from "./job.ts";
import { runJobs } from "./run-jobs.ts";

let db: Database;
let lines: string[];
beforeEach(async () => {
  db = await testDatabase();
  lines = [];
});

const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });

/** Runs the jobs until the test is over, or until stopped. */
async function running(...jobs: Job<never>[]) {
  const runner = await runJobs(db, jobs, log);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= runner.stop());
  onTestFinished(stop);
  return stop;
}

/** A job that notes what it was given, and fails the first `failures` times. */
function counting(failures = 0): Job<never> & { readonly seen: unknown[]; attempts: number } {
  const job = {
    name: "test.count",
    seen: [] as unknown[],
    attempts: 0,
    run(payload: never) {
      if (++job.attempts <= failures) return Promise.reject(new Error("not yet"));
      job.seen.push(payload);
      return Promise.resolve();
    },
  };
  return job;
}

const add = (...payloads: unknown[]) => transact(db, (tx) => enqueue(tx, { name: "test.count" }, payloads));
const query = async (text: string) => (await inside(db).client.query(text)).rows;
const queued = () => query("select * from graphile_worker.jobs");

describe("a job", () => {
  it("runs with what it was given, and is gone from the queue", async () => {
    const job = counting();
    await running(job);
    await add({ title: "7" }, { title: "8" });
    await vi.waitFor(() => expect(job.seen).toHaveLength(2), 20_000);
    expect(new Set(job.seen.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"title":"7"}', '{"title":"8"}']));
    await vi.waitFor(async () => expect(await queued()).toEqual([]), 20_000);
  });

  it("that was queued before anyone worked is done when somebody does", async () => {
    await add({ title: "7" });
    const job = counting();
    await running(job);
    await vi.waitFor(() => expect(job.seen).toEqual([{ title: "7" }]), 20_000);
  });

  it("is done although the database failed when the runner first looked for jobs", async () => {
    await query("alter table graphile_worker._private_tasks rename to hidden");
    const job = counting();
    await running(job);
    await vi.waitFor(() => expect(lines.join("")).toContain("the runner begins anew"), 20_000);
    await query("alter table graphile_worker.hidden rename to _private_tasks");
    await add({ title: "7" });
    await vi.waitFor(() => expect(job.seen).toEqual([{ title: "7" }]), 20_000);
  });

  it("that fails is tried again after a pause", async () => {
    const job = counting(1);
    await running(job);
    await add({ title: "7" });
    await vi.waitFor(async () => expect(await queued()).toMatchObject([{ attempts: 1, locked_at: null }]), 20_000);
    const [kept] = await query("select run_at > now() as later from graphile_worker._private_jobs");
    expect(kept).toEqual({ later: true });
    await query("update graphile_worker._private_jobs set run_at = now()");
    await vi.waitFor(() => expect(job.seen).toEqual([{ title: "7" }]), 20_000);
    expect(job.attempts).toBe(2);
  });

  it("is logged when it fails, without what it was given", async () => {
    const job = counting(1);
    await running(job);
    await add({ note: "wormwood" });
    await vi.waitFor(() => expect(lines.join("")).toMatch(/"part":"jobs".*test\.count.*not yet/), 20_000);
    expect(lines.join("")).not.toContain("wormwood");
  });

  it("queued in a transaction that is rolled back is never known", async () => {
    const refused = transact(db, async (tx) => {
      await enqueue(tx, { name: "test.count" }, [{ title: "7" }]);
      throw new Error("refused");
    });
    await expect(refused).rejects.toThrow("refused");
    expect(await queued()).toEqual([]);
  });

  it("is done once, however many processes work", async () => {
    const [one, other] = [counting(), counting()];
    await running(one);
    await running(other);
    await add(...Array.from({ length: 40 }, (_, n) => n));
    await vi.waitFor(async () => expect(await queued()).toEqual([]), 20_000);
    const seen = [...one.seen, ...other.seen].map(Number).toSorted((a, b) => a - b);
    expect(seen).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });
});

describe("stopping", () => {
  it("waits for the job under way, and takes none afterwards", async () => {
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const done: unknown[] = [];
    const slow: Job<never> = {
      name: "test.count",
      async run(payload) {
        begun.resolve();
        await finish.promise;
        done.push(payload);
      },
    };
    const stop = await running(slow);
    await add({ title: "7" });
    await begun.promise;
    const stopped = stop();
    finish.resolve();
    await stopped;
    await add({ title: "8" });
    expect(done).toEqual([{ title: "7" }]);
    expect(await queued()).toMatchObject([{ attempts: 0 }]);
  });
});

describe("a scheduled job", () => {
  it("is known once, however many processes work", async () => {
    const job: Job<never> = { ...counting(), name: "test.nightly", schedule: "0 3 * * *" };
    await running(job);
    await running(job);
    await vi.waitFor(
      async () =>
        expect(await query("select identifier from graphile_worker._private_known_crontabs")).toEqual([
          { identifier: "test.nightly" },
        ]),
      20_000,
    );
  });

  it("with a pattern that is none stops the start and names the pattern", async () => {
    const job: Job<never> = { ...counting(), schedule: "at noon" };
    await expect(runJobs(db, [job], log)).rejects.toThrow("at noon");
  });
});
