import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { DatabaseHome } from "./database-home.ts";
import { type EmbeddedLog, embeddedPort } from "./embedded-postgres.ts";
import { explainFailure } from "./explain-failure.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { launch, type Programs } from "./launcher.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { watchParent } from "./watch-parent.ts";

/** PostgreSQL's parent process, running and accepting connections. */
export interface Postmaster {
  readonly pid: number;
  /** Settles when it is gone, with how it went. */
  readonly exited: Promise<Ending>;
  /** Ends it in order, more firmly when it does not listen, and waits until it is gone. */
  stop(): Promise<void>;
}

/** How a postmaster ended, in words, and why it could not even be started. */
export interface Ending {
  readonly how: string;
  readonly refused: NodeJS.ErrnoException | undefined;
}

export interface PostmasterPlace {
  readonly home: DatabaseHome;
  readonly sockets: string;
  readonly log: EmbeddedLog;
}

/** A fast shutdown ends with a checkpoint, which may take a while on a slow disk; then PostgreSQL is told to drop everything. */
const fastShutdown = 30_000;
const immediateShutdown = 10_000;

/**
 * Starts the postmaster and waits until it accepts connections; replaying the log after a crash may take minutes.
 * @throws EmbeddedPostgresError when it ends before that
 */
export async function startPostmaster(programs: Programs, place: PostmasterPlace): Promise<Postmaster> {
  const child = launch(programs, commandFor(programs, place), { stdio: ["ignore", "ignore", "pipe"], cwd: "/" });
  const words = listen(child, place.log);
  const exited = exitOf(child);
  const unwatch = child.pid !== undefined && !programs.launcher.diesWithParent ? watchParent(child.pid) : undefined;
  void exited.then(() => unwatch?.());
  if (await becomesReady(child, place.home))
    return { pid: child.pid ?? 0, exited, stop: () => stopChild(child, exited) };
  const { how, refused } = await exited;
  const outcome = { code: child.exitCode ?? undefined, refused, output: words.join("\n") || how };
  throw new EmbeddedPostgresError(
    explainFailure(outcome, { directory: place.home.cluster, program: programs.binaries.postgres }),
  );
}

/** What must hold however the configuration was changed is said on the command line, which has the last word. */
function commandFor({ binaries }: Programs, { home, sockets }: PostmasterPlace): string[] {
  const settings = {
    listen_addresses: "",
    port: String(embeddedPort),
    unix_socket_directories: sockets,
    unix_socket_permissions: "0700",
    logging_collector: "off",
    log_destination: "stderr",
    log_line_prefix: "",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return [binaries.postgres, "-D", home.cluster, ...flags];
}

function exitOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ how: error.message, refused: error }));
    // `exit`, not `close`: back ends that outlive the postmaster hold its output open.
    child.once("exit", (code, signal) => {
      resolve({ how: signal ? `ended by ${signal}` : `exit code ${code}`, refused: undefined });
    });
  });
}

/** Passes PostgreSQL's words on to the log and keeps the last of them, for the explanation when it fails. */
function listen(child: ChildProcess, log: EmbeddedLog): string[] {
  const words: string[] = [];
  let rest = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      log(levelOf(line), `postgres: ${line}`);
      words.push(line);
    }
    words.splice(0, words.length - 50);
  });
  return words;
}

/** What PostgreSQL tells a client that comes too early or stays too long: no fault, and there may be many of them. */
const passing = /starting up|shutting down|not yet accepting|in recovery mode|terminating connection/;

function levelOf(line: string): "error" | "warn" | "debug" {
  if (line.startsWith("PANIC:")) return "error";
  // FATAL ends one session, not the database.
  if (line.startsWith("FATAL:")) return passing.test(line) ? "debug" : "warn";
  return line.startsWith("WARNING:") ? "warn" : "debug";
}

/** Waits until `postmaster.pid` says that it accepts connections; false when it ends before that. */
async function becomesReady(child: ChildProcess, home: DatabaseHome): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const file = await readPostmasterFile(home.cluster);
    if (file?.pid === child.pid && file.status === "ready") return true;
    await sleep(15);
  }
  return false;
}

async function stopChild(child: ChildProcess, exited: Promise<Ending>): Promise<void> {
  for (const [name, patience] of [
    ["SIGINT", fastShutdown],
    ["SIGQUIT", immediateShutdown],
    ["SIGKILL", immediateShutdown],
  ] as const) {
    child.kill(name);
    const late = new AbortController();
    const gone = exited.then(() => true);
    if (await Promise.race([gone, sleep(patience, false, { signal: late.signal, ref: false })])) {
      late.abort();
      return;
    }
  }
}
