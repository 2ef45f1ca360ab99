import pg from "pg";
import { openRules, renewAll } from "../apps/server/src/capabilities/circulation/index.ts";
import type { Database } from "../apps/server/src/kernel/db/database.ts";
import { databaseOf } from "../apps/server/src/kernel/db/inside.ts";
import { migrate } from "../apps/server/src/kernel/db/migrate.ts";
import { readMigrations } from "../apps/server/src/kernel/db/migration.ts";
import { addressOf, withTestServer } from "../apps/server/src/kernel/db/testing/test-server.ts";
import { transact } from "../apps/server/src/kernel/db/transact.ts";
import type { MeasuredRow } from "../tools/measure/print-rows.ts";
import { processorSeconds } from "../tools/measure/processor-seconds.ts";
import { type Desks, type EmbeddedAddress, openDesks } from "./circulation/desk-client.ts";
import { closedLoop, openLoop, percentile } from "./circulation/load.ts";
import { overdueRows } from "./circulation/overdue.ts";
import { type Extreme, liftLimits, seedBorrowers, seedTitles } from "./circulation/seed-extremes.ts";
import { type LibrarySize, seedLibrary } from "./circulation/seed-library.ts";
import { timePgbench } from "./circulation/with-pgbench.ts";

export interface CirculationBenchOptions extends Partial<LibrarySize> {
  readonly seconds?: number;
  /** Check-outs and check-ins for each size of a flatness row. */
  readonly turns?: number;
  /** Loans that are out when the overdue run goes over them. */
  readonly openLoans?: number;
}

const clients = 24;

/**
 * Lends from a library of 100,000 readers, a million items and five million past loans, over HTTP, to the whole program in a process of its
 * own, on the machine that also runs the database and the desks: at a steady rate, as fast as it goes in turns with pgbench, which does the same
 * writes, and for readers with many loans and titles with many copies. Last the overdue run, over a million open loans.
 */
export async function run(options: CirculationBenchOptions = {}): Promise<{ size: LibrarySize; rows: MeasuredRow[] }> {
  const { readers = 100_000, items = 1_000_000, pastLoans = 5_000_000, openLoans = 1_000_000 } = options;
  const size = { readers, items, pastLoans };
  const rows = await lendingRows(size, options);
  return { size, rows: [...rows, ...(await overdueRows(openLoans))] };
}

async function lendingRows(size: LibrarySize, options: CirculationBenchOptions): Promise<MeasuredRow[]> {
  const { seconds = 20, turns = 150 } = options;
  return await withTestServer(async (server) => {
    if (!("host" in server.address)) throw new Error("the bench wants the embedded database");
    const database = await server.createDatabase();
    const address = { ...server.address, database };
    const pool = new pg.Pool({ ...addressOf(server.address, database), max: 6 });
    pool.on("error", () => {});
    try {
      const db = databaseOf(pool);
      await migrate(db, readMigrations());
      const token = await seedLibrary(db, pool, size);
      const desks = await openDesks(address, token);
      try {
        await desks.settled();
        const steady = await lendSteadily(desks, size, seconds);
        const { ours, pgbench } = await fastInTurns({ desks, address, size }, seconds);
        await liftLimits(pool);
        return [
          ...steady,
          ...compared(ours, pgbench),
          ...(await flatness(desks, "open loans", await seedBorrowers(pool, [1, 10, 100, 1000]), turns)),
          ...(await flatness(desks, "copies of the title", await seedTitles(pool, [1, 10, 100, 300]), turns)),
          ...(await renewMany(db, pool)),
        ];
      } finally {
        await desks.stop();
      }
    } finally {
      await pool.end();
    }
  });
}

/** Another reader and another item of the first half each time, by primes that divide neither number; pgbench lends the other half. */
function nextLoan({ readers, items }: LibrarySize, n: number) {
  const half = Math.floor(items / 2);
  return { readerBarcode: `R${1 + ((n * 7919) % readers)}`, itemBarcode: `B${1 + ((n * 104_729) % half)}` };
}

async function lend(desks: Desks, loan: object): Promise<void> {
  const { status, body } = await desks.post("/api/v1/check-outs", loan);
  if (status !== 201) throw new Error(`a check-out that nothing stands against was answered with ${status}: ${body}`);
}

async function lendSteadily(desks: Desks, size: LibrarySize, seconds: number): Promise<MeasuredRow[]> {
  const perSecond = 300;
  const far = Math.floor(size.items / 4);
  // Plans are made and code is compiled before it counts.
  await openLoop({ perSecond: 100, seconds: 5 }, (n) => lend(desks, nextLoan(size, far + n)));
  const times = await openLoop({ perSecond, seconds }, (n) => lend(desks, nextLoan(size, far + 10_000 + n)));
  const p95 = percentile(times, 0.95);
  return [
    { what: `${perSecond} check-outs a second, open loop: p50`, ours: tenths(percentile(times, 0.5)), unit: "ms" },
    {
      what: `${perSecond} check-outs a second, open loop: p95`,
      ours: tenths(p95),
      unit: "ms",
      aim: "≤ 50 ms",
      met: p95 <= 50,
    },
    { what: `${perSecond} check-outs a second, open loop: p99`, ours: tenths(percentile(times, 0.99)), unit: "ms" },
  ];
}

/** How many in a second, and what each costs in microseconds of processor time: on a shared machine only that is certain. */
interface Throughput {
  readonly perSecond: number;
  readonly server: number;
  readonly database: number;
}

const turnsOfFast = 2;

/**
 * As fast as it goes, in turns with pgbench: what a page costs when it is first written after a checkpoint, and what else the machine does,
 * falls on both. Before each turn whoever follows what was written has done so.
 */
async function fastInTurns(
  { desks, address, size }: Lending,
  seconds: number,
): Promise<{ ours: Throughput; pgbench: Throughput | undefined }> {
  const [ours, pgbench]: [Turn[], Turn[]] = [[], []];
  const each = Math.ceil(seconds / turnsOfFast);
  let lent = 0;
  for (let turn = 0; turn < turnsOfFast; turn++) {
    ours.push(await measured(desks, () => lendFast(each, () => lend(desks, nextLoan(size, lent++)))));
    await desks.settled();
    const alone = await measured(desks, async () => {
      const perSecond = (await timePgbench({ ...address, clients, seconds: each, size })) ?? 0;
      return { times: perSecond * each, seconds: each };
    });
    if (alone.times > 0) pgbench.push(alone);
    await desks.settled();
  }
  return { ours: throughputOf(ours), pgbench: pgbench.length > 0 ? throughputOf(pgbench) : undefined };
}

interface Lending {
  readonly desks: Desks;
  readonly address: EmbeddedAddress;
  readonly size: LibrarySize;
}

async function lendFast(seconds: number, once: () => Promise<void>) {
  const { sorted, seconds: took } = await closedLoop({ clients, seconds }, once);
  return { times: sorted.length, seconds: took };
}

/** What was done in a turn, in how many seconds, and the processor time that it took, in seconds. */
interface Turn {
  readonly times: number;
  readonly seconds: number;
  readonly server: number;
  readonly database: number;
}

async function measured(desks: Desks, act: () => Promise<Pick<Turn, "times" | "seconds">>): Promise<Turn> {
  const before = spentOn(desks);
  const done = await act();
  const after = spentOn(desks);
  return { ...done, server: after.server - before.server, database: after.database - before.database };
}

function spentOn({ pid }: Desks) {
  const server = processorSeconds(pid);
  const { user, system } = process.cpuUsage();
  return { server, database: processorSeconds(process.pid) - server - (user + system) / 1e6 };
}

function throughputOf(turns: readonly Turn[]): Throughput {
  const sum = (of: (turn: Turn) => number) => turns.reduce((total, turn) => total + of(turn), 0);
  const times = sum((turn) => turn.times);
  const each = (of: "server" | "database") => Math.round((sum((turn) => turn[of]) * 1e6) / times);
  return { perSecond: times / sum(({ seconds }) => seconds), server: each("server"), database: each("database") };
}

function compared(ours: Throughput, pgbench: Throughput | undefined): MeasuredRow[] {
  const what = `check-outs a second, ${clients} desks without a pause`;
  const perSecond = Math.round(ours.perSecond);
  const own: MeasuredRow[] = [
    { what, ours: perSecond, unit: "/s", aim: "≥ 1,000 /s", met: perSecond >= 1000 },
    { what: "processor time of the server for each", ours: ours.server, unit: "µs" },
  ];
  const database = { what: "processor time of the database for each", ours: ours.database, unit: "µs" };
  if (pgbench === undefined) return [...own, database];
  const name = "pgbench (check-out.pgbench.sql)";
  const ratio = ours.perSecond / pgbench.perSecond;
  return [
    ...own,
    { ...database, peers: { [name]: pgbench.database } },
    {
      what,
      ours: perSecond,
      unit: "/s",
      peers: { [name]: Math.round(pgbench.perSecond) },
      ratio: hundredths(ratio),
      aim: "≥ 35 % of pgbench",
      met: ratio >= 0.35,
    },
  ];
}

/** Lends and takes back in turns of all sizes, so that what else the machine does is the same for all. */
async function flatness(desks: Desks, of: string, extremes: readonly Extreme[], turns: number): Promise<MeasuredRow[]> {
  const times = new Map(extremes.map(({ size }) => [size, [] as number[]]));
  for (let turn = -10; turn < turns; turn++) {
    for (const { size, readerBarcode, itemBarcode } of extremes) {
      const from = performance.now();
      await lend(desks, { readerBarcode, itemBarcode });
      if (turn >= 0) times.get(size)?.push(performance.now() - from);
      await desks.post("/api/v1/check-ins", { itemBarcode, branch: "main" });
    }
  }
  const median = (size: number) => percentile({ sorted: (times.get(size) ?? []).toSorted((a, b) => a - b) }, 0.5);
  const first = median(extremes[0]!.size);
  return extremes.map(({ size }) => {
    const ratio = median(size) / first;
    const row = { what: `a check-out with ${size} ${of}, median`, ours: tenths(median(size)), unit: "ms" };
    return size === extremes[0]!.size
      ? row
      : { ...row, ratio: hundredths(ratio), aim: "± 20 % of the first", met: Math.abs(ratio - 1) <= 0.2 };
  });
}

/** Two hundred loans of a teacher, due within the week: as the page of loans renews them. */
async function renewMany(db: Database, pool: pg.Pool): Promise<MeasuredRow[]> {
  const borrowers = await seedBorrowers(pool, [200, 200, 200], "teacher");
  const rules = openRules();
  const times: number[] = [];
  for (const { readerId } of borrowers) {
    const from = performance.now();
    const outlook = await transact(db, (tx) => renewAll(tx, rules, { readerId, now: new Date() }));
    times.push(performance.now() - from);
    const renewed = outlook.filter(({ dueAt }) => dueAt !== undefined).length;
    if (renewed !== 200)
      throw new Error(`${renewed} of 200 loans were renewed: ${JSON.stringify(outlook[0]?.findings)}`);
  }
  const slowest = Math.max(...times);
  const met = slowest <= 300;
  return [
    { what: "200 loans renewed at once, slowest of three", ours: tenths(slowest), unit: "ms", aim: "≤ 300 ms", met },
  ];
}

const tenths = (value: number) => Math.round(value * 10) / 10;
const hundredths = (value: number) => Math.round(value * 100) / 100;
