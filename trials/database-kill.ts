import { type KillReport, killRounds, type Victim } from "../apps/server/src/kernel/db/embedded/testing/kill-rounds.ts";
import { seededRandom } from "../apps/server/src/kernel/db/embedded/testing/seeded-random.ts";

export interface TrialOptions {
  readonly rounds?: number;
  readonly seed?: number;
}

/**
 * Kills the server, the postmaster or a back end of the embedded database during writes, round after round on the same
 * data with no step in between, and counts what was acknowledged and is not there.
 */
export async function run({ rounds = 100, seed = 1 }: TrialOptions = {}) {
  const report = await killRounds(rounds, seededRandom(seed));
  return { seed, rounds, rows: [...losses(report), ...times(report)] };
}

function losses({ committed, lost, torn, damage, orphans }: KillReport) {
  return [
    { what: "transactions acknowledged", ours: committed, unit: "", aim: "> 0", met: committed > 0 },
    none("acknowledged and lost", lost.length),
    none("half there", torn.length),
    none("faults found by amcheck", damage),
    none("processes left 10 s after their server", orphans),
  ];
}

function none(what: string, ours: number) {
  return { what, ours, unit: "", aim: "0", met: ours === 0 };
}

function times({ rounds }: KillReport) {
  const [first, ...later] = rounds;
  const starts = later.map(({ ready }) => ready);
  const after = (victim: Victim): number[] =>
    rounds.filter((round) => round.victim === victim).map((round) => round.after);
  return [
    timed("first start", [first?.ready ?? 0], 15_000),
    timed("start after a kill", starts, 5000),
    timed("server killed, until its database is gone", after("server")),
    timed("postmaster killed, until the server commits again", after("postmaster")),
    timed("back end killed, until the server commits again", after("back end")),
  ].flat();
}

/** @param limit the longest that is allowed, in milliseconds */
function timed(what: string, values: readonly number[], limit?: number) {
  const sorted = values.toSorted((a, b) => a - b);
  const longest = sorted.at(-1) ?? 0;
  return [
    { what: `${what}, median`, ours: sorted[Math.floor(sorted.length / 2)] ?? 0, unit: "ms" },
    {
      what: `${what}, longest`,
      ours: longest,
      unit: "ms",
      ...(limit === undefined ? {} : { aim: `≤ ${limit} ms`, met: longest <= limit }),
    },
  ];
}
