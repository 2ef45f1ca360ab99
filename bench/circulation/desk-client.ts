import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { buildAssets } from "../../tools/build/build-assets.ts";
import { buildServer } from "../../tools/build/build-server.ts";
import { processorSeconds } from "../../tools/measure/processor-seconds.ts";
import { root } from "../../tools/root.ts";
import { type Answer, openHttpLines } from "./http-line.ts";

/** How a database of the embedded server is reached. */
export interface EmbeddedAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** The desks of a library, which speak HTTP to a server in a process of its own. */
export interface Desks {
  /** The server's process. */
  readonly pid: number;
  /** Sends one request with a key of its own; the connections are kept. */
  post(path: string, body: object): Promise<Answer>;
  /** Resolves when the server has nothing more to do of its own: the search index is built, and what was loaded is looked through. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the program as `npm start` does, with all its rooms and loops, on the given database of the embedded server.
 * @param token of a client that may lend
 */
export async function openDesks(address: EmbeddedAddress, token: string): Promise<Desks> {
  await Promise.all([buildServer(), buildAssets()]);
  const data = await mkdtemp(join(tmpdir(), "wenyuan-bench-desk-"));
  const server = spawn(process.execPath, [join(root, "dist/server/main.js")], {
    env: { ...process.env, ...settingsFor(address, data) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await portOf(server);
  const lines = openHttpLines(port);
  const always = `authorization: Bearer ${token}\r\ncontent-type: application/json\r\n`;
  let sent = 0;
  return {
    pid: server.pid ?? 0,
    post(path, body) {
      const key = `bench-${server.pid}-${String(++sent).padStart(10, "0")}`;
      return lines.post(path, `${always}idempotency-key: ${key}\r\n`, JSON.stringify(body));
    },
    async settled() {
      const pid = server.pid ?? 0;
      for (let calm = 0; calm < 3; ) {
        const before = processorSeconds(pid);
        await sleep(2000);
        const ready = (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
        calm = ready && processorSeconds(pid) - before < 0.2 ? calm + 1 : 0;
      }
    },
    async stop() {
      lines.close();
      server.kill("SIGTERM");
      await once(server, "exit");
      await rm(data, { recursive: true, force: true });
    },
  };
}

function settingsFor({ host, port, user, database }: EmbeddedAddress, data: string): Record<string, string> {
  return {
    DATABASE_URL: `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    WENYUAN_DATA_DIR: data,
    WENYUAN_PORT: "0",
    WENYUAN_DEMO: "off",
    WENYUAN_LOG_LEVEL: "warn",
    WENYUAN_REQUESTS_PER_MINUTE: "1000000",
  };
}

/** As the server prints it once it listens. */
async function portOf(server: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const found = /Wenyuan is open:\s+http:\/\/[^:]+:(\d+)/.exec(line);
    if (!found) continue;
    server.stdout!.resume();
    return Number(found[1]);
  }
  throw new Error("the server ended before it was ready");
}
