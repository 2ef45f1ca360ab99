import { readFile } from "node:fs/promises";
import type pg from "pg";

/** Of proc(5): utime and stime count in ticks, a hundred a second on Linux. */
const tickUs = 10_000;

/** The processor time that each back end of a database has taken, in microseconds by its process; empty where there is no /proc. */
export async function backEndTimes(pool: pg.Pool): Promise<Map<number, number>> {
  const { rows } = await pool.query<{ pid: number }>(
    "select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'",
  );
  const times = await Promise.all(rows.map(async ({ pid }) => [pid, await timeOf(pid)] as const));
  return new Map(times.filter((one): one is readonly [number, number] => one[1] !== undefined));
}

/** What all of them took between two looks, those that came meanwhile from their beginning. */
export function timeBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  return Array.from(after).reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
}

async function timeOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The name of the process, in brackets, may hold spaces.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields && (Number(fields[11]) + Number(fields[12])) * tickUs;
}
