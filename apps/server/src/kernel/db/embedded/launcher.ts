import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { delimiter } from "node:path";
import type { Binaries } from "./find-binaries.ts";

/** As whom, and through which programs, PostgreSQL is started. */
export interface Launcher {
  /** For the log: `directly`, `in a user namespace`, … */
  readonly name: string;
  /** Programs that end by becoming the one that follows them, such as `setpriv --pdeathsig INT`. */
  readonly prefix: readonly string[];
  /** The user to become; nobody else when absent. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** By which names PostgreSQL sees the processes that may connect: the `peer` names. */
  readonly peers: readonly string[];
  /** Whether the kernel sends SIGINT (a fast shutdown) when this process dies. Otherwise a watchdog does. */
  readonly diesWithParent: boolean;
}

/** What is needed to start one of PostgreSQL's programs. */
export interface Programs {
  readonly binaries: Binaries;
  /** The folder of `linkLibraries`. */
  readonly links: string;
  readonly launcher: Launcher;
}

export interface LaunchOptions {
  readonly stdio: StdioOptions;
  readonly cwd: string;
}

/**
 * Starts a program as the launcher says. It gets a session of its own, so that Ctrl-C at the terminal reaches the
 * server alone, which then stops the database in order.
 */
export function launch(programs: Programs, command: readonly string[], options: LaunchOptions): ChildProcess {
  const { launcher } = programs;
  const [program = "", ...args] = [...launcher.prefix, ...command];
  return spawn(program, args, {
    ...options,
    ...launcher.user,
    detached: true,
    env: environmentFor(programs),
  });
}

/** Nothing of the server's environment reaches the database, least of all its secrets. */
function environmentFor({ binaries, links }: Programs): NodeJS.ProcessEnv {
  const libraries = [links, binaries.libraries].join(delimiter);
  return {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C",
    LC_ALL: "C",
    [process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH"]: libraries,
  };
}
