import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { EmbeddedConnection } from "../embedded-postgres.ts";
import type { SystemPlace } from "../system-place.ts";

/** A `writing-server.ts` in a process of its own. */
export interface WritingServer {
  readonly process: ChildProcess;
  readonly connection: EmbeddedConnection;
  /** Transactions that were there when it started. */
  readonly found: number;
  /** What the supervisor logged so far. */
  log(): string;
  /** How long the database took to start, as the server measured it. */
  readonly milliseconds: number;
  /** Ids of the transactions whose commit was acknowledged, in order. */
  readonly committed: readonly string[];
  /** Settles with the next acknowledged commit. */
  nextCommit(): Promise<string>;
  /** Settles when the process is gone. */
  readonly gone: Promise<void>;
}

/** What the server says when its database is ready. */
type Readiness = Pick<WritingServer, "milliseconds" | "found" | "connection">;

export interface WritingOptions {
  readonly dataDirectory: string;
  readonly prefix?: string;
  readonly writers?: number;
  readonly place?: SystemPlace;
  /** Starts the process another way, for instance as another user. */
  readonly start?: StartProcess;
}

export type StartProcess = (command: readonly string[]) => ChildProcess | Promise<ChildProcess>;

/** Starts one and waits until its database is ready. Rejects with what it said when it ends before that. */
export async function runWritingServer(options: WritingOptions): Promise<WritingServer> {
  const { dataDirectory, prefix = "0", writers = 4, place, start = startDirectly } = options;
  const script = join(import.meta.dirname, "writing-server.ts");
  const node = [process.execPath, "--conditions=wenyuan-source", "--disable-warning=ExperimentalWarning"];
  const args = [dataDirectory, prefix, String(writers), ...(place ? [place.user, place.directory] : [])];
  return await follow(await start([...node, script, ...args]));
}

export function startDirectly([program = "", ...args]: readonly string[]): ChildProcess {
  return spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
}

async function follow(child: ChildProcess): Promise<WritingServer> {
  const committed: string[] = [];
  let waiting: ((id: string) => void)[] = [];
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const ready = new Promise<Readiness>((resolve, reject) => {
    if (child.stdout) {
      createInterface(child.stdout).on("line", (line) => {
        const [word, rest] = splitOnce(line);
        if (word === "ready") resolve(JSON.parse(rest) as Readiness);
        if (word !== "committed") return;
        committed.push(rest);
        for (const tell of waiting) tell(rest);
        waiting = [];
      });
    }
    void gone.then(() => reject(new Error(`the server ended before it was ready:\n${errors}`)));
  });
  const nextCommit = (): Promise<string> => new Promise((resolve) => waiting.push(resolve));
  return { process: child, committed, nextCommit, gone, log: () => errors, ...(await ready) };
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf(" ");
  return [line.slice(0, at), line.slice(at + 1)];
}
