import { killLending } from "../apps/server/src/capabilities/circulation/testing/kill-lending.ts";
import { seededRandom } from "../apps/server/src/kernel/db/embedded/testing/seeded-random.ts";
import { buildAssets } from "../tools/build/build-assets.ts";
import { buildServer } from "../tools/build/build-server.ts";

export interface TrialOptions {
  readonly rounds?: number;
  readonly seed?: number;
}

/** Kills the server or its database at random moments while many desks work, and holds what was answered against what is stored. */
export async function run({ rounds = 102, seed = 1 }: TrialOptions = {}) {
  await Promise.all([buildServer(), buildAssets()]);
  const { kills, acknowledged, askedAgain, lost, invented, torn, unannounced, miscounted } = await killLending(
    rounds,
    seededRandom(seed),
  );
  const killed = Object.values(kills).reduce((sum, one) => sum + one, 0);
  return {
    seed,
    kills,
    rows: [
      { what: "kills while desks worked", ours: killed, unit: "", aim: "≥ 100", met: killed >= 100 },
      { what: "acts answered", ours: acknowledged, unit: "" },
      { what: "acts that a kill left without an answer, asked again", ours: askedAgain, unit: "" },
      none("answered as done and lost", lost),
      none("there though never answered", invented),
      none("half done", torn),
      none("without its event", unannounced),
      none("kept counts that are not the facts", miscounted),
    ],
  };
}

function none(what: string, ours: number) {
  return { what, ours, unit: "", aim: "0", met: ours === 0 };
}
