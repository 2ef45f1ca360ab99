import { open, rename } from "node:fs/promises";
import type { DatabaseHome } from "./database-home.ts";
import { embeddedName } from "./embedded-postgres.ts";
import { explainFailure } from "./explain-failure.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { launch, type Programs } from "./launcher.ts";
import { type Outcome, runToEnd } from "./run-to-end.ts";

/**
 * Makes a new cluster. It is made aside and renamed when it is whole and on disk, so one that was interrupted by a
 * crash or a full disk is never mistaken for a database, and the next start makes it again.
 * @throws EmbeddedPostgresError
 */
export async function createCluster(programs: Programs, home: DatabaseHome): Promise<void> {
  await demand(programs, home, { command: ["rm", "-rf", home.unfinished] });
  await initialize(programs, home);
  await demand(programs, home, {
    command: [programs.binaries.postgres, "--single", "-D", home.unfinished, "postgres"],
    input: `create database ${embeddedName}\n`,
  });
  await rename(home.unfinished, home.cluster);
  await syncDirectory(home.base);
}

/**
 * Names of a UTF-8 locale, of which glibc has the first and macOS the second. It only tells extensions such as pg_trgm
 * which characters are letters: with plain `C`, the last resort, they drop every Chinese one without a word.
 */
const characterTypes = ["C.UTF-8", "en_US.UTF-8", "C"] as const;

async function initialize(programs: Programs, home: DatabaseHome): Promise<void> {
  for (const characterType of characterTypes) {
    const command = [programs.binaries.initdb, ...initdbOptions(home.unfinished, characterType)];
    const outcome = await runStep(programs, home, { command });
    if (outcome.code === 0) return;
    const isUnknown = characterType !== "C" && /invalid locale/.test(outcome.output);
    if (!isUnknown) throw new EmbeddedPostgresError(explainFailure(outcome, placeOf(home, command)));
  }
}

/**
 * Text is UTF-8. Order and case come from PostgreSQL's own `builtin` provider, which is the same on every machine;
 * the operating system's or ICU's locales differ between versions and would corrupt indexes on upgrade.
 */
function initdbOptions(directory: string, characterType: string): string[] {
  return [
    `--pgdata=${directory}`,
    `--username=${embeddedName}`,
    "--encoding=UTF8",
    "--locale=C",
    `--lc-ctype=${characterType}`,
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--auth-local=peer",
    "--auth-host=reject",
    "--no-instructions",
  ];
}

interface Step {
  readonly command: readonly string[];
  readonly input?: string;
}

async function demand(programs: Programs, home: DatabaseHome, step: Step): Promise<void> {
  const outcome = await runStep(programs, home, step);
  if (outcome.code !== 0) throw new EmbeddedPostgresError(explainFailure(outcome, placeOf(home, step.command)));
}

async function runStep(programs: Programs, home: DatabaseHome, { command, input }: Step): Promise<Outcome> {
  return await runToEnd(launch(programs, command, { stdio: "pipe", cwd: home.base }), input);
}

function placeOf(home: DatabaseHome, [program = ""]: readonly string[]) {
  return { directory: home.base, program };
}

/** Makes a rename survive a power cut. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
