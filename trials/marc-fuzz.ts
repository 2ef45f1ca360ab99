import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readIso2709Sync } from "../packages/marc/src/index.ts";
import { type FuzzReport, fuzzRecords } from "../packages/marc/src/testing/fuzz-records.ts";

export interface MarcFuzzOptions {
  /** Mutated records; at least a million prove the aim. */
  readonly records?: number;
  readonly seed?: number;
}

interface Row {
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  readonly aim?: string;
  readonly met?: boolean;
}

/** Growth of the heap between the first tenth and the end that still counts as flat. */
const FLAT_MB = 16;

/**
 * Mutates records a million times (those of the package's own tests, and real ones when they are there) and reads them in all profiles and
 * encodings, each with a sound record behind it that has to come out. No foreign error, nothing lost, memory flat.
 */
export async function run({
  records = 1_000_000,
  seed = 20_261_121,
}: MarcFuzzOptions = {}): Promise<{ rows: Row[] } & Record<string, unknown>> {
  const more = realRecords();
  const heap: number[] = [];
  let next = records / 10;
  const report = fuzzRecords({
    records,
    seed,
    more,
    onBatch(done) {
      if (done < next) return;
      heap.push(usedMegabytes());
      next += records / 10;
    },
  });
  return {
    seed,
    realSeeds: more.length,
    heapMb: heap,
    foreignErrors: report.foreignErrors,
    rows: rowsOf(report, heap),
  };
}

function rowsOf(report: FuzzReport, heap: readonly number[]): Row[] {
  const growth = Math.round((heap.at(-1)! - heap[0]!) * 10) / 10;
  return [
    {
      what: "mutated records read",
      ours: report.mutated,
      unit: "records",
      aim: "≥ 1,000,000",
      met: report.mutated >= 1_000_000,
    },
    { what: "came out repaired", ours: report.repaired, unit: "records" },
    { what: "came out sound", ours: report.sound, unit: "records" },
    { what: "unreadable stretches, named", ours: report.unreadable, unit: "stretches" },
    { what: "refused by the writer, named", ours: report.refused, unit: "records" },
    {
      what: "foreign errors",
      ours: report.foreignErrors.length,
      unit: "errors",
      aim: "0",
      met: report.foreignErrors.length === 0,
    },
    {
      what: "sound neighbours lost",
      ours: report.lost,
      unit: `of ${report.sentinels}`,
      aim: "0",
      met: report.lost === 0,
    },
    {
      what: "changed between writing and reading",
      ours: report.unstable,
      unit: "records",
      aim: "0",
      met: report.unstable === 0,
    },
    {
      what: "heap growth after the first tenth",
      ours: growth,
      unit: "MB",
      aim: `≤ ${FLAT_MB}`,
      met: growth <= FLAT_MB,
    },
    { what: "let through by strict mode", ours: report.strictSound, unit: "records" },
    { what: "refused by strict mode, named", ours: report.strictRefused, unit: "stretches" },
    {
      what: "strict mode at odds with repair mode",
      ours: report.strictAtOdds,
      unit: "results",
      aim: "0",
      met: report.strictAtOdds === 0,
    },
    { what: "slowest batch of 100", ours: report.slowestBatchMs, unit: "ms" },
  ];
}

/** Every fortieth real record: odd enough. */
function realRecords(): Uint8Array[] {
  const folder = join(process.env["WENYUAN_TEST_DATA"] ?? join(import.meta.dirname, "../../shared/data"), "marc");
  if (!existsSync(folder)) {
    console.warn(`no real records in ${folder} (WENYUAN_TEST_DATA): only the package's own are mutated`);
    return [];
  }
  return ["bib.mrc", "virginia-2000.mrc", "auth.mrc"].flatMap((name) =>
    [...readIso2709Sync(readFileSync(join(folder, name)))]
      .filter((_, i) => i % 40 === 0)
      .map(({ bytes }) => bytes.slice()),
  );
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function usedMegabytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round(((heapUsed + arrayBuffers) / 2 ** 20) * 10) / 10;
}
