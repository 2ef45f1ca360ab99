import { open, rename } from "node:fs/promises";
import type { DatabaseHome } from "./database-home.ts";
import { embeddedName } from "./embedded-postgres.ts";
import { explainFailure } from "./explain-failure.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { launch, type Programs } from "./launcher.ts";
import { runToEnd } from "./run-to-end.ts";

/**
 * Makes a new cluster. It is made aside and renamed when it is whole and on disk, so one that was interrupted by a
 * crash or a full disk is never mistaken for a database, and the next start makes it again.
 * @throws EmbeddedPostgresError
 */
export async function createCluster(programs: Programs, home: DatabaseHome): Promise<void> {
  await demand(programs, home, { command: ["rm", "-rf", home.unfinished] });
  const { initdb, postgres } = programs.binaries;
  await demand(programs, home, { command: [initdb, ...initdbOptions(home.unfinished)] });
  await demand(programs, home, {
    command: [postgres, "--single", "-D", home.unfinished, "postgres"],
    input: `create database ${embeddedName}\n`,
  });
  await rename(home.unfinished, home.cluster);
  await syncDirectory(home.base);
}

/**
 * Text is UTF-8. Order and case come from PostgreSQL's own `builtin` provider, which is the same on every machine;
 * the operating system's or ICU's locales differ between versions and would corrupt indexes on upgrade.
 */
function initdbOptions(directory: string): string[] {
  return [
    `--pgdata=${directory}`,
    `--username=${embeddedName}`,
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--auth-local=peer",
    "--auth-host=reject",
    "--no-instructions",
  ];
}

async function demand(
  programs: Programs,
  home: DatabaseHome,
  step: { command: readonly string[]; input?: string },
): Promise<void> {
  const child = launch(programs, step.command, { stdio: "pipe", cwd: home.base });
  const outcome = await runToEnd(child, step.input);
  if (outcome.code !== 0) {
    throw new EmbeddedPostgresError(explainFailure(outcome, { directory: home.base, program: step.command[0] ?? "" }));
  }
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
