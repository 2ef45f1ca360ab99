import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { signInTo } from "../../tests/setup/ask-library.ts";
import { stateHours } from "../../tests/setup/building-hours.ts";
import { sampleFile } from "../../tests/setup/sample-catalogue.ts";
import { buildAssets } from "../build/build-assets.ts";
import { buildServer } from "../build/build-server.ts";
import { buildStaff } from "../build/build-staff.ts";
import { root } from "../root.ts";

/** A library to look at, and its administrator. */
export interface Library {
  readonly url: string;
  readonly name: string;
  readonly password: string;
  close(): Promise<void>;
}

const administrator = { name: "zhaomin", displayName: "赵敏", password: "seven green bays" };
const realRecords = join(process.env["WENYUAN_TEST_DATA"] ?? join(root, "..", "shared", "data"), "marc", "bib.mrc");

export interface LibraryOptions {
  /** The sample works alone, though real records are at hand. */
  readonly sample?: boolean;
  /** A directory that is kept: what has been made there once is opened again. Left out, one that goes with the library. */
  readonly directory?: string | undefined;
  /** Fills the data directory further while nothing runs on it; not when a kept one has been filled before. */
  readonly grow?: ((directory: string) => Promise<void>) | undefined;
}

/** Runs the real program on data of its own: real records where they are at hand, else the sample works. */
export async function openLibrary({
  sample = !existsSync(realRecords),
  directory,
  grow,
}: LibraryOptions = {}): Promise<Library> {
  await Promise.all([buildServer(), buildAssets(), buildStaff()]);
  const data = directory === undefined ? await mkdtemp(join(tmpdir(), "wenyuan-look-")) : resolve(directory);
  const forget = async () => {
    if (directory === undefined) await rm(data, { recursive: true, force: true });
  };
  try {
    const made = join(data, "made");
    if (!existsSync(made)) {
      await make(data, sample, grow);
      await writeFile(made, "");
    }
    const running = await start(data);
    const close = async () => {
      await running.close();
      await forget();
    };
    return { url: running.url, name: administrator.name, password: administrator.password, close };
  } catch (error) {
    await forget();
    throw error;
  }
}

async function make(data: string, sample: boolean, grow: LibraryOptions["grow"]): Promise<void> {
  if (existsSync(data) && (await readdir(data)).length > 0)
    throw new Error(`${data} was never filled whole: remove it, or name another directory`);
  await mkdir(data, { recursive: true, mode: 0o700 });
  const { url, env, close } = await start(data);
  try {
    await fill(env, data, sample);
    const { name, displayName, password } = administrator;
    await command(env, ["user", "create", name, "--name", displayName, "--role", "administrator"], `${password}\n`);
    await describe(url);
    await allFound(url);
  } finally {
    await close();
  }
  await grow?.(data);
}

/** The program on a data directory. */
async function start(data: string) {
  const env = { ...process.env, WENYUAN_DATA_DIR: data, WENYUAN_PORT: "0", WENYUAN_LOG_LEVEL: "error" };
  const server = spawn(process.execPath, [join(root, "dist/server/main.js")], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const close = async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
  };
  try {
    return { url: await addressOf(server), env, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(env: NodeJS.ProcessEnv, data: string, sample: boolean): Promise<void> {
  const file = join(data, "sample.mrc");
  await writeFile(file, sampleFile(sample ? 0 : 45));
  if (!sample) await command(env, ["import", realRecords]);
  await command(env, ["import", file]);
}

/** The address that the server prints once everything is loaded: it listens before, but is busy with the demonstration. */
async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const [, address] = /is open:\s+(http:\/\/[\w.[\]:]+)/.exec(line) ?? [];
    if (address) {
      server.stdout!.resume();
      return address;
    }
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

/** The library's name and hours, as its administrator would state them. */
async function describe(url: string): Promise<void> {
  const ask = await signInTo(url, administrator);
  await ask("PUT", "library", profile);
  await stateHours(ask);
}

const profile = {
  name: { zh: "云泽大学图书馆", en: "Yunze University Library" },
  address: { zh: "云泽市湖滨路 1 号", en: "1 Lakeside Road, Yunze" },
  about: {
    zh: "云泽大学图书馆是一座虚构的图书馆，用来演示这个系统。",
    en: "Yunze University Library is an invented library that shows what this system can do.",
  },
  phone: "+86 000 1234 5678",
  email: "library@example.edu",
};

/** Waits until all that was imported can be found: until there is no more from one look to the next. */
async function allFound(url: string): Promise<void> {
  for (let last = -1, attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${url}/api/v1/search?limit=0`);
    const { total } = (await answer.json()) as { total: number };
    if (total > 0 && total === last) return;
    last = total;
    await wait(1000);
  }
  throw new Error("the imported works were not found within 5 minutes");
}
