import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import type { Database } from "../../../kernel/db/database.ts";
import { joinEmbeddedPostgres } from "../../../kernel/db/embedded/join-embedded-postgres.ts";
import { databaseOf } from "../../../kernel/db/inside.ts";
import { buildDirectory } from "../../../kernel/paths.ts";

/** What the server answered; `undefined` where it died or shut before it could. */
export interface Heard {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- what an API client gets
  readonly body: any;
}

/** The program as `npm start` runs it, on a data directory with the embedded database. */
export interface LendingProgram {
  readonly process: ChildProcess;
  post(
    path: string,
    body: object,
    options: { readonly key: string; readonly token: string },
  ): Promise<Heard | undefined>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the built program (`buildServer()` must have run) and waits until it listens. */
export async function startLendingProgram(dataDirectory: string): Promise<LendingProgram> {
  const own = Object.entries(process.env).filter(([name]) => !/^(WENYUAN_|DATABASE_URL$|VITEST)/.test(name));
  const child = spawn(process.execPath, [join(buildDirectory, "server", "main.js")], {
    env: {
      ...Object.fromEntries(own),
      WENYUAN_DATA_DIR: dataDirectory,
      WENYUAN_PORT: "0",
      WENYUAN_DEMO: "off",
      WENYUAN_LOG_LEVEL: "error",
      WENYUAN_LOG_FORMAT: "json",
      WENYUAN_REQUESTS_PER_MINUTE: "1000000",
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const gone = once(child, "exit");
  const port = await portOf(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    process: child,
    post: (path, body, { key, token }) => send({ agent, port, path, key, token }, JSON.stringify(body)),
    async kill(signal) {
      child.kill(signal);
      await gone;
      agent.destroy();
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const [, port] = /Wenyuan is open:\s+http:\/\/[^:]+:(\d+)/.exec(line) ?? [];
    if (port === undefined) continue;
    child.stdout!.resume();
    return Number(port);
  }
  throw new Error("the program ended before it listened");
}

interface Sending {
  readonly agent: Agent;
  readonly port: number;
  readonly path: string;
  readonly key: string;
  readonly token: string;
}

function send({ agent, port, path, key, token }: Sending, payload: string): Promise<Heard | undefined> {
  return new Promise((resolve) => {
    const headers = {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(payload),
      "idempotency-key": key,
      "accept-language": "en",
    };
    const sending = request({ host: "127.0.0.1", port, agent, path, method: "POST", headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      // Cut off in the middle: no answer.
      response.on("error", () => resolve(undefined));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: parsed(body) }));
    });
    sending.on("error", () => resolve(undefined));
    sending.end(payload);
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Looks into the program's database beside it. */
export async function withItsDatabase<T>(
  dataDirectory: string,
  work: (db: Database, pool: pg.Pool) => Promise<T>,
): Promise<T> {
  const connection = await joinEmbeddedPostgres({ dataDirectory });
  if (!connection) throw new Error("the program's database does not run");
  const pool = new pg.Pool({ ...connection, max: 4, pipeline: true });
  pool.on("error", () => {});
  try {
    return await work(databaseOf(pool), pool);
  } finally {
    await pool.end();
  }
}
