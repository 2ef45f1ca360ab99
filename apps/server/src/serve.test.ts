import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readlink, realpath, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { buildServer } from "../../../tools/build/build-server.ts";
import { readPostmasterFile } from "./kernel/db/embedded/postmaster-file.ts";
import { buildDirectory } from "./kernel/paths.ts";

beforeAll(async () => {
  await buildServer();
});

/** The real program in a process of its own. */
interface Program {
  readonly process: ChildProcess;
  /** Where it listens, once it does; rejects with what it said when it ends before. */
  readonly url: Promise<URL>;
  /** Its exit code and all it said. */
  readonly end: Promise<{ readonly code: number | null; readonly said: string }>;
}

function startProgram(environment: Readonly<Record<string, string>>): Program {
  const own = Object.entries(process.env).filter(([name]) => !/^(WENYUAN_|DATABASE_URL$|VITEST)/.test(name));
  const child = spawn(process.execPath, [join(buildDirectory, "server", "main.js")], {
    env: {
      ...Object.fromEntries(own),
      WENYUAN_PORT: "0",
      WENYUAN_LOG_FORMAT: "json",
      WENYUAN_DEMO: "off",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => endProgram(child));
  let said = "";
  const exited = once(child, "close") as Promise<[number | null]>;
  const url = new Promise<URL>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/[\w.[\]:]+/.exec(said) ?? [];
      if (address) resolve(new URL(address));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void exited.then(() => reject(new Error(`it ended before it listened:\n${said}`)));
  });
  url.catch(() => {});
  return { process: child, url, end: exited.then(([code]) => ({ code, said })) };
}

async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "close");
}

/** A data directory of the test's own, gone when it is over and the program has ended. */
async function aDataDirectory(): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), "wenyuan-serve-")));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

const clusterOf = (data: string) => join(data, "postgres", "cluster");

/** Processes that work in the directory. */
async function processesIn(directory: string): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => "")));
  return pids.filter((_, index) => places[index]?.startsWith(directory));
}

async function readiness(url: URL): Promise<{ status: number; parts: Record<string, unknown> }> {
  const answer = await fetch(new URL("/readyz", url));
  return { status: answer.status, parts: ((await answer.json()) as { parts: Record<string, unknown> }).parts };
}

async function becomes<T>(ask: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await ask();
    if (wanted(found)) return found;
    await sleep(10);
  }
}

const isOpen = ({ hostname, port }: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/** A sign-in of which only the first half is sent yet. */
async function halfASignIn(url: URL) {
  const body = JSON.stringify({ signInName: "nobody", password: "nothing" });
  const socket = connect({ host: url.hostname, port: Number(url.port) });
  await once(socket, "connect");
  // A connection that the server cuts off has nothing more to say.
  const answer = text(socket).catch(() => "cut off");
  const head = ["POST /api/v1/session HTTP/1.1", `host: ${url.host}`, `origin: ${url.origin}`];
  const size = ["content-type: application/json", `content-length: ${body.length}`];
  socket.write(`${[...head, ...size].join("\r\n")}\r\n\r\n${body.slice(0, 10)}`);
  return { answer, finish: () => socket.write(body.slice(10)) };
}

describe.skipIf(process.platform !== "linux")("the running program", () => {
  it("told to stop closes its port, finishes the request under way, and leaves no process", async () => {
    const data = await aDataDirectory();
    const program = startProgram({ WENYUAN_DATA_DIR: data });
    const url = await program.url;
    expect((await fetch(new URL("/healthz", url))).status).toBe(200);
    const request = await halfASignIn(url);
    await becomes(
      () => fetch(new URL("/metrics", url)),
      ({ status }) => status === 200,
    );
    expect(await processesIn(clusterOf(data))).not.toEqual([]);
    program.process.kill("SIGTERM");
    await becomes(
      () => isOpen(url),
      (open) => !open,
    );
    request.finish();
    const answer = await request.answer;
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toContain("identity.wrong-credentials");
    expect((await program.end).code).toBe(0);
    expect(await processesIn(data)).toEqual([]);
  }, 120_000);

  it("told to stop while it starts, stops once it has started", async () => {
    const data = await aDataDirectory();
    const program = startProgram({ WENYUAN_DATA_DIR: data });
    await becomes(
      () => processesIn(clusterOf(data)),
      (found) => found.length > 0,
    );
    program.process.kill("SIGTERM");
    expect((await program.end).code).toBe(0);
    expect(await processesIn(data)).toEqual([]);
  }, 120_000);

  it("loads the demonstration into empty data, goes on with it after a stop, and says how to sign in", async () => {
    const demo = { WENYUAN_DATA_DIR: await aDataDirectory(), WENYUAN_DEMO: "auto", WENYUAN_LOG_LEVEL: "error" };
    const first = startProgram(demo);
    await first.url;
    first.process.kill("SIGTERM");
    expect((await first.end).code).toBe(0);
    const second = startProgram(demo);
    const url = await second.url;
    await becomes(
      () => fetch(new URL("/zh/demonstration", url)).then((answer) => answer.text()),
      (page) => page.includes("yunze open shelves"),
    );
    const signIn = () =>
      fetch(new URL("/api/v1/session", url), {
        method: "POST",
        headers: { "content-type": "application/json", origin: url.origin },
        body: JSON.stringify({ signInName: "admin", password: "yunze open shelves" }),
      });
    await becomes(
      () => sleep(2_000).then(signIn),
      ({ status }) => status === 200,
    );
    second.process.kill("SIGTERM");
    expect((await second.end).code).toBe(0);
  }, 240_000);

  it("told to stop does not wait for ever for a client that sends nothing more", async () => {
    const program = startProgram({ WENYUAN_DATA_DIR: await aDataDirectory() });
    const url = await program.url;
    const request = await halfASignIn(url);
    await becomes(
      () => fetch(new URL("/healthz", url)),
      ({ status }) => status === 200,
    );
    program.process.kill("SIGTERM");
    expect((await program.end).code).toBe(0);
    expect(await request.answer).toMatch(/^(cut off)?$/);
  }, 120_000);

  it("says that it is not ready while its database is gone, and is ready again by itself", async () => {
    const data = await aDataDirectory();
    const program = startProgram({ WENYUAN_DATA_DIR: data });
    const url = await program.url;
    await becomes(
      () => readiness(url),
      ({ status }) => status === 200,
    );
    const before = await readPostmasterFile(clusterOf(data));
    process.kill(before?.pid ?? 0, "SIGKILL");
    const { parts } = await becomes(
      () => readiness(url),
      ({ status }) => status === 503,
    );
    expect(parts["database"]).toMatch(/^(failed|does not answer)$/);
    await becomes(
      () => readiness(url),
      ({ status }) => status === 200,
    );
    expect((await readPostmasterFile(clusterOf(data)))?.pid).not.toBe(before?.pid);
    expect((await fetch(new URL("/api/v1/library", url))).status).toBe(200);
  }, 120_000);

  it("explains in both languages that its port is taken, and ends with 1", async () => {
    const data = await aDataDirectory();
    const program = startProgram({ WENYUAN_DATA_DIR: data });
    const { port } = await program.url;
    const other = startProgram({ WENYUAN_DATA_DIR: await aDataDirectory(), WENYUAN_PORT: port });
    const { code, said } = await other.end;
    expect(code).toBe(1);
    expect(said).toContain(`端口 ${port} 用不了`);
    expect(said).toContain(`Port ${port} cannot be used: another program has it`);
    expect(said).not.toMatch(/\n\s+at /);
  }, 120_000);

  it("is refused in plain words, in both languages, when another runs on the same data, which goes on", async () => {
    const data = await aDataDirectory();
    const program = startProgram({ WENYUAN_DATA_DIR: data });
    const url = await program.url;
    const { code, said } = await startProgram({ WENYUAN_DATA_DIR: data }).end;
    expect(code).toBe(1);
    expect(said).toContain(data);
    expect(said).toMatch(/[\u4e00-\u9fff]/);
    expect(said).toMatch(/Wenyuan .*already|already .*Wenyuan|another/i);
    expect(said).not.toMatch(/\n\s+at /);
    expect((await readiness(url)).status).toBe(200);
  }, 120_000);

  it("names a wrong setting and how to mend it, starts nothing, and ends with 1", async () => {
    const data = await aDataDirectory();
    const { code, said } = await startProgram({ WENYUAN_DATA_DIR: data, WENYUAN_PORT: "eighty", WENYUAN_PRT: "1" }).end;
    expect(code).toBe(1);
    expect(said).toMatch(/WENYUAN_PORT “eighty”: .*65535/);
    expect(said).toContain("WENYUAN_PRT: there is no such setting. Did you mean WENYUAN_PORT?");
    expect(await readdir(data)).toEqual([]);
  }, 60_000);

  it("explains a database that cannot be reached, and ends with 1", async () => {
    const address = "postgres://wenyuan:a-secret-word@127.0.0.1:1/wenyuan";
    const { code, said } = await startProgram({ WENYUAN_DATA_DIR: await aDataDirectory(), DATABASE_URL: address }).end;
    expect(code).toBe(1);
    expect(said).toContain("DATABASE_URL");
    expect(said).not.toContain("a-secret-word");
    expect(said).not.toMatch(/\n\s+at /);
  }, 60_000);
});
