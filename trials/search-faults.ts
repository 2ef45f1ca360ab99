import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { type FaultReport, faultRounds } from "../packages/search/src/testing/fault-rounds.ts";

export interface TrialOptions {
  readonly rounds?: number;
  readonly seed?: number;
}

/**
 * Kills a process that writes and merges an index at random moments, tears and flips bits of its files, and asks after
 * every blow whether the index answers exactly as its position says it must. Writes `trials/results/search-faults.json`.
 */
export async function run({ rounds = 200, seed = 1 }: TrialOptions = {}): Promise<boolean> {
  const report = await faultRounds({ rounds, seed });
  const result = { machine: machine(), at: new Date().toISOString(), seed, ...report };
  const directory = join(import.meta.dirname, "results");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "search-faults.json"), `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(JSON.stringify(result, undefined, 2));
  return isClean(report);
}

function isClean({ wrongAnswers, lost, unnoticed }: FaultReport): boolean {
  return wrongAnswers + lost + unnoticed === 0;
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
}

if (import.meta.main) process.exitCode = (await run({ rounds: Number(process.argv[2] ?? 200) })) ? 0 : 1;
