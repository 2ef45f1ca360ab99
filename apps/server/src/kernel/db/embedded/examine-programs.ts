import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explainFailure } from "./explain-failure.ts";
import type { Binaries } from "./find-binaries.ts";
import type { Finding } from "./finding.ts";
import { namespacesRefused, noWatchByKernel } from "./findings-states.ts";
import { type Launcher, launch, type Programs } from "./launcher.ts";
import { namespaceLauncher, plainLauncher, variantsOf } from "./launcher-kinds.ts";
import { linkLibraries } from "./link-libraries.ts";
import { type Outcome, runToEnd } from "./run-to-end.ts";
import { systemPlace } from "./system-place.ts";

/** Whether the database's programs run on this machine, and by which means. */
export async function examinePrograms(binaries: Binaries): Promise<Finding[]> {
  const links = await mkdtemp(join(tmpdir(), "wenyuan-links-"));
  try {
    await linkLibraries(binaries, links);
    const tryWith = (launcher: Launcher): Promise<Outcome> => askVersion({ binaries, links, launcher });
    const outcome = await tryWith(plainLauncher);
    if (outcome.code !== 0) return [explainFailure(outcome, { directory: links, program: binaries.postgres })];
    return await examineMeans(tryWith);
  } finally {
    await rm(links, { recursive: true, force: true });
  }
}

async function examineMeans(tryWith: (launcher: Launcher) => Promise<Outcome>): Promise<Finding[]> {
  const findings: Finding[] = [];
  const [watched = plainLauncher] = variantsOf(plainLauncher);
  if ((await tryWith(watched)).code !== 0) findings.push(noWatchByKernel());
  if (process.getuid?.() === 0 && (await tryWith(namespaceLauncher())).code !== 0) {
    findings.push(namespacesRefused(systemPlace.user, systemPlace.directory));
  }
  return findings;
}

async function askVersion(programs: Programs): Promise<Outcome> {
  return await runToEnd(launch(programs, [programs.binaries.postgres, "--version"], { stdio: "pipe", cwd: "/" }));
}
