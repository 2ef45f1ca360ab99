import type { DatabaseHome } from "./database-home.ts";
import type { Binaries } from "./find-binaries.ts";
import { type Launcher, launch } from "./launcher.ts";
import { type Outcome, runToEnd } from "./run-to-end.ts";

/** Tries whether a launcher can run PostgreSQL here and write in the home: runs `postgres --version` with it. */
export async function probeLauncher(launcher: Launcher, binaries: Binaries, home: DatabaseHome): Promise<Outcome> {
  const script = 'test -w "$1" || { echo "cannot write $1"; exit 1; }; exec "$2" --version';
  const command = ["sh", "-c", script, "sh", home.base, binaries.postgres];
  const programs = { binaries, links: home.libraries, launcher };
  return await runToEnd(launch(programs, command, { stdio: "pipe", cwd: "/" }));
}

/** Whether a launcher's user can pass through a directory or run a file, with all that is above it. */
export async function canEnter(launcher: Launcher, path: string): Promise<boolean> {
  const binaries = { libraries: "" } as Binaries;
  const programs = { binaries, links: "", launcher };
  const { code } = await runToEnd(launch(programs, ["test", "-x", path], { stdio: "pipe", cwd: "/" }));
  return code === 0;
}
