import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { buildAssets } from "../../tools/build/build-assets.ts";
import { buildServer } from "../../tools/build/build-server.ts";
import { buildStaff } from "../../tools/build/build-staff.ts";
import { root } from "../../tools/root.ts";
import { sampleFile } from "./sample-catalogue.ts";

/** Where the real program listens, and its administrator. */
export interface TestLibrary {
  readonly url: string;
  readonly name: string;
  readonly password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** One for each test file that may run at a time. */
    libraries: readonly TestLibrary[];
  }
}

const password = "seven green bays";

/** Runs the real program, as `npm start` does, for each of the files that run at a time. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([buildServer(), buildAssets(), buildStaff()]);
  const opened = await Promise.all(Array.from({ length: project.config.maxWorkers }, openLibrary));
  project.provide(
    "libraries",
    opened.map(({ library }) => library),
  );
  return async () => {
    await Promise.all(opened.map(({ close }) => close()));
  };
}

/** The program on data of its own: a few works, one administrator. */
async function openLibrary(): Promise<{ readonly library: TestLibrary; close(): Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), "wenyuan-browser-"));
  const environment = {
    ...process.env,
    WENYUAN_DATA_DIR: data,
    WENYUAN_PORT: "0",
    // The tests bring their own few works.
    WENYUAN_DEMO: "off",
    // Money that does not move, for the desk to take by a phone's code.
    WENYUAN_PAYMENT: "sandbox",
    WENYUAN_LOG_FORMAT: "json",
    WENYUAN_LOG_LEVEL: "warn",
  };
  const server = spawn(process.execPath, [join(root, "dist/server/main.js")], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressOf(server);
  const file = join(data, "sample.mrc");
  await writeFile(file, sampleFile());
  await command(environment, ["import", file]);
  const administrator = ["zhaomin", "--name", "赵敏", "--role", "administrator"];
  await command(environment, ["user", "create", ...administrator], `${password}\n`);
  await ready(url, 53);
  return {
    library: { url, name: "zhaomin", password },
    async close() {
      server.kill("SIGTERM");
      await once(server, "exit");
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The address that the server prints once it listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  const lines = createInterface({ input: server.stdout! });
  for await (const line of lines) {
    const [address] = /http:\/\/[\w.[\]:]+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the server ended before it listened");
}

async function command(env: NodeJS.ProcessEnv, args: readonly string[], input = ""): Promise<void> {
  const child = spawn(process.execPath, [join(root, "dist/server/cli.js"), ...args], {
    env,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  child.stdin.end(input);
  const [code] = (await once(child, "exit")) as [number];
  if (code !== 0) throw new Error(`wenyuan ${args[0]} ended with ${code}: ${said}`);
}

/** Waits until the works can be found. */
async function ready(url: string, works: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await fetch(`${url}/api/v1/search?limit=0`);
    if (answer.ok && ((await answer.json()) as { total: number }).total >= works) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the imported works were not found within 20 s");
}
