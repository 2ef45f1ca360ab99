import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { databaseOf } from "../../db/inside.ts";
import { consumeNext } from "../consumer.ts";
import { sequence } from "../event-log.ts";
import { noting } from "./noting-consumer.ts";

export interface KilledWorkers {
  /** Transactions that were acknowledged. */
  readonly acknowledged: number;
  /** Events that are in the log. */
  readonly events: number;
  /** Acknowledged transactions of which no row is there. */
  readonly lost: number;
  /** Committed transactions whose event no consumer has seen. */
  readonly unseen: number;
  /** Events whose effect is there more than once. */
  readonly twice: number;
  /** Events of transactions that were rolled back or never ended. */
  readonly invented: number;
  /** Events of one writer that came in another order than it wrote them. */
  readonly misplaced: number;
}

export interface KillOptions {
  /** A migrated database without events of its own. */
  readonly address: pg.PoolConfig;
  readonly rounds: number;
  /** Gives numbers from 0 to 1. */
  readonly random: () => number;
}

/**
 * Lets two processes write and consume events, kills one of them (SIGKILL) at a random moment, starts it again, and so on; then lets the
 * rest be consumed and compares what was written with what was seen.
 */
export async function killEventWorkers({ address, rounds, random }: KillOptions): Promise<KilledWorkers> {
  const pool = new pg.Pool({ ...address, max: 4 });
  // Its connections may still be closing when the database is stopped.
  pool.on("error", () => {});
  try {
    await pool.query("create table public.written (id text primary key)");
    await pool.query("create table public.effect (position bigint not null, id text not null)");
    const acknowledged = await writeAndKill({ address, rounds, random });
    await consumeRest(pool);
    return { acknowledged: acknowledged.length, ...(await compare(pool, acknowledged)) };
  } finally {
    await pool.end();
  }
}

async function writeAndKill({ address, rounds, random }: KillOptions): Promise<string[]> {
  const acknowledged: string[] = [];
  const start = (name: string) => startWorker(address, name, (id) => acknowledged.push(id));
  const workers = [start("a"), start("b")];
  for (let round = 0; round < rounds; round++) {
    const slot = random() < 0.5 ? 0 : 1;
    await workers[slot]?.wrote;
    await sleep(random() * 250);
    await workers[slot]?.kill();
    workers[slot] = start(`${round}`);
  }
  await Promise.all(workers.map((worker) => worker.wrote));
  await Promise.all(workers.map((worker) => worker.kill()));
  return acknowledged;
}

interface Worker {
  /** Settles with the first acknowledged transaction. */
  readonly wrote: Promise<void>;
  kill(): Promise<void>;
}

function startWorker(address: pg.PoolConfig, prefix: string, told: (id: string) => void): Worker {
  const script = join(import.meta.dirname, "event-worker.ts");
  const child: ChildProcess = spawn(process.execPath, ["--conditions=wenyuan-source", script, prefix], {
    env: { ...process.env, EVENT_WORKER_ADDRESS: JSON.stringify(address) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "close");
  const wrote = new Promise<void>((resolve, reject) => {
    if (!child.stdout) throw new Error("a worker without output");
    createInterface(child.stdout).on("line", (line) => {
      told(line.slice("committed ".length));
      resolve();
    });
    void gone.then(() => reject(new Error("a worker ended before it wrote")));
  });
  wrote.catch(() => {});
  return {
    wrote,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

/** What the killed workers left: events not yet in the log, or not yet seen. */
async function consumeRest(pool: pg.Pool): Promise<void> {
  const db = databaseOf(pool);
  // The locks of a killed process are freed once PostgreSQL notices that it is gone.
  for (let idle = 0; idle < 20; ) {
    const moved = (await sequence(db)) + (await consumeNext(db, noting));
    idle = moved === 0 ? idle + 1 : 0;
    if (moved === 0) await sleep(50);
  }
}

async function compare(pool: pg.Pool, acknowledged: readonly string[]): Promise<Omit<KilledWorkers, "acknowledged">> {
  const { rows } = await pool.query<Omit<KilledWorkers, "acknowledged">>(
    `with told as (select unnest($1::text[]) as id),
      placed as (
        select split_part(id, '.', 3)::int as number,
          max(split_part(id, '.', 3)::int) over (
            partition by split_part(id, '.', 1), split_part(id, '.', 2) order by position rows between unbounded preceding and 1 preceding
          ) as before
        from public.effect
      )
    select
      (select count(*)::int from events.log) as events,
      (select count(*)::int from told where id not in (select id from public.written)) as lost,
      (select count(*)::int from public.written where id not in (select id from public.effect)) as unseen,
      (select count(*)::int from (select 1 from public.effect group by id having count(*) > 1) as more) as twice,
      (select count(*)::int from public.effect where id not in (select id from public.written)) as invented,
      (select count(*)::int from placed where before > number) as misplaced`,
    [acknowledged],
  );
  const [found] = rows;
  if (!found) throw new Error("nothing to compare");
  return found;
}
