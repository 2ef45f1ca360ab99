import { raceLending, raceNames } from "../apps/server/src/capabilities/circulation/testing/race-lending.ts";
import { buildAssets } from "../tools/build/build-assets.ts";
import { buildServer } from "../tools/build/build-server.ts";

export interface TrialOptions {
  readonly rounds?: number;
}

/** Many desks try the same at the same moment, ten thousand times and more: as many win as may. */
export async function run({ rounds = 110 }: TrialOptions = {}) {
  await Promise.all([buildServer(), buildAssets()]);
  const { races, miscounted } = await raceLending(rounds);
  const attempts = Object.values(races).reduce((sum, race) => sum + race.attempts, 0);
  return {
    rows: [
      { what: "attempts in parallel", ours: attempts, unit: "", aim: "≥ 10,000", met: attempts >= 10_000 },
      ...raceNames.map((name) => ({
        what: `${name}: rounds of ${rounds} in which not exactly as many won as may`,
        ours: races[name].wrong,
        unit: `(${races[name].attempts} attempts)`,
        aim: "0",
        met: races[name].wrong === 0,
      })),
      { what: "kept counts that are not the facts", ours: miscounted, unit: "", aim: "0", met: miscounted === 0 },
    ],
  };
}
