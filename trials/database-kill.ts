import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { type KillReport, killRounds, victims } from "../apps/server/src/kernel/db/embedded/testing/kill-rounds.ts";
import { seededRandom } from "../apps/server/src/kernel/db/embedded/testing/seeded-random.ts";

export interface TrialOptions {
  readonly rounds?: number;
  readonly seed?: number;
}

/**
 * Kills the server, the postmaster or a back end of the embedded database during writes, round after round on the same
 * data, and counts what was acknowledged and is not there. Writes `trials/results/database-kill.json`.
 */
export async function run({ rounds = 100, seed = 1 }: TrialOptions = {}): Promise<boolean> {
  const report = await killRounds(rounds, seededRandom(seed));
  const result = { machine: machine(), at: new Date().toISOString(), seed, ...summarize(report) };
  const directory = join(import.meta.dirname, "results");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "database-kill.json"), `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(JSON.stringify(result, undefined, 2));
  return report.lost.length + report.torn.length + report.damage + report.orphans === 0;
}

function summarize(report: KillReport) {
  const [first, ...later] = report.rounds;
  const after = victims.map((victim) => [
    victim,
    spread(report.rounds.filter((round) => round.victim === victim).map((round) => round.after)),
  ]);
  return {
    rounds: report.rounds.length,
    committed: report.committed,
    lost: report.lost.length,
    torn: report.torn.length,
    damage: report.damage,
    orphans: report.orphans,
    milliseconds: {
      firstStart: first?.ready,
      startAfterCrash: spread(later.map(({ ready }) => ready)),
      // Server: until its database is gone. Others: until the server, still alive, commits again.
      afterKill: Object.fromEntries(after) as Record<string, unknown>,
    },
  };
}

function spread(values: readonly number[]): { median: number; most: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
}

if (import.meta.main) process.exitCode = (await run({ rounds: Number(process.argv[2] ?? 100) })) ? 0 : 1;
