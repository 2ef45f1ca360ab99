import { stat } from "node:fs/promises";
import { type DatabaseHome, isMissing } from "./database-home.ts";
import type { EmbeddedLog } from "./embedded-postgres.ts";
import { explainFailure } from "./explain-failure.ts";
import type { Binaries } from "./find-binaries.ts";
import { EmbeddedPostgresError, type Finding } from "./finding.ts";
import { noWayToRun, ownedByOther, unnamedUser } from "./findings-faults.ts";
import type { Launcher, Programs } from "./launcher.ts";
import { namespaceLauncher, ownLauncher, plainLauncher, userLauncher, variantsOf } from "./launcher-kinds.ts";
import { linkLibraries } from "./link-libraries.ts";
import { moveIn } from "./move-in.ts";
import { probeLauncher } from "./probe-launcher.ts";
import type { SystemPlace } from "./system-place.ts";
import { demandUser, readUsers, type SystemUser } from "./system-user.ts";

/** As whom PostgreSQL runs, with which programs, on which home. */
export interface Footing {
  readonly home: DatabaseHome;
  readonly programs: Programs;
}

interface Circumstances {
  readonly home: DatabaseHome;
  readonly binaries: Binaries;
  readonly place: SystemPlace;
  readonly log: EmbeddedLog;
}

/**
 * Finds by trying how PostgreSQL can run here. A cluster that is there stays with its owner.
 * @throws EmbeddedPostgresError when there is no way, with what was tried
 */
export async function chooseFooting(circumstances: Circumstances): Promise<Footing> {
  const { home, binaries, log } = circumstances;
  await linkLibraries(binaries, home.libraries);
  await demandRunning(binaries, home);
  const footing = process.getuid?.() === 0 ? await asRoot(circumstances) : await asOrdinaryUser(circumstances);
  log("debug", `PostgreSQL ${binaries.version} runs ${footing.programs.launcher.name}`);
  return footing;
}

/** Programs that do not run as the server's own user run as nobody else either: that is said before anything is tried. */
async function demandRunning(binaries: Binaries, home: DatabaseHome): Promise<void> {
  const outcome = await probeLauncher(plainLauncher, binaries, home);
  if (outcome.code === 0) return;
  throw new EmbeddedPostgresError(explainFailure(outcome, { directory: home.base, program: binaries.postgres }));
}

async function asOrdinaryUser({ home, binaries }: Circumstances): Promise<Footing> {
  const owner = await ownerOf(home.cluster);
  const uid = process.getuid?.() ?? -1;
  if (owner && owner.uid !== uid) throw new EmbeddedPostgresError(ownedByOther(home.cluster, owner.uid));
  const named = ownLauncherIfNamed();
  const attempt = await firstThatRuns(named ?? namespaceLauncher(), binaries, home);
  if ("launcher" in attempt) return footingOf(attempt.launcher, binaries, home);
  throw new EmbeddedPostgresError(named ? attempt.finding : unnamedUser(uid));
}

async function asRoot(circumstances: Circumstances): Promise<Footing> {
  const { home, binaries, place, log } = circumstances;
  const owner = await ownerOf(home.cluster);
  if (owner && owner.uid !== 0) return await asUser(owner, circumstances);
  const attempt = await firstThatRuns(namespaceLauncher(), binaries, home);
  if ("launcher" in attempt) return footingOf(attempt.launcher, binaries, home);
  log("warn", `no user namespace can be used (${attempt.words}); the database will run as the user ${place.user}`);
  try {
    return await asUser(await demandUser(place.user), circumstances);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    const words = error instanceof Error ? error.message : String(error);
    throw new EmbeddedPostgresError(noWayToRun([attempt.words, words]), { cause: error });
  }
}

async function asUser(user: SystemUser, circumstances: Circumstances): Promise<Footing> {
  const moved = await moveIn(user, circumstances);
  const attempt = await firstThatRuns(userLauncher(user), moved.binaries, moved.home);
  if ("launcher" in attempt) return footingOf(attempt.launcher, moved.binaries, moved.home);
  throw new EmbeddedPostgresError(attempt.finding);
}

type Attempt = { readonly launcher: Launcher } | { readonly finding: Finding; readonly words: string };

async function firstThatRuns(kind: Launcher, binaries: Binaries, home: DatabaseHome): Promise<Attempt> {
  let attempt: Attempt | undefined;
  for (const launcher of variantsOf(kind)) {
    const outcome = await probeLauncher(launcher, binaries, home);
    if (outcome.code === 0) return { launcher };
    const words = `${launcher.name}: ${outcome.refused?.message ?? outcome.output.trim()}`;
    attempt = { finding: explainFailure(outcome, { directory: home.base, program: binaries.postgres }), words };
  }
  return attempt ?? { launcher: kind };
}

function footingOf(launcher: Launcher, binaries: Binaries, home: DatabaseHome): Footing {
  return { home, programs: { binaries, links: home.libraries, launcher } };
}

function ownLauncherIfNamed(): Launcher | undefined {
  try {
    return ownLauncher();
  } catch {
    return undefined;
  }
}

async function ownerOf(cluster: string): Promise<SystemUser | undefined> {
  try {
    const { uid, gid } = await stat(cluster);
    const name = readUsers().find((user) => user.uid === uid)?.name ?? String(uid);
    return { name, uid, gid };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
