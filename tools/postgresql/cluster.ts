import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chown, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Programs of one PostgreSQL version that the operating system has. */
export interface SystemPostgres {
  readonly version: number;
  readonly programs: string;
}

const oldest = 15;
const installed = "/usr/lib/postgresql";
/** Nobody, on every Linux: PostgreSQL refuses to run as root. */
const nobody = 65_534;

/** The newest PostgreSQL below /usr/lib/postgresql, where Debian and its kin put it; version 15 at least. */
export async function findPostgres(): Promise<SystemPostgres | undefined> {
  const versions = (await readdir(installed).catch(() => [])).map(Number).toSorted((a, b) => b - a);
  const version = versions.find((one) => one >= oldest && existsSync(join(installed, `${one}`, "bin", "initdb")));
  return version === undefined ? undefined : { version, programs: join(installed, `${version}`, "bin") };
}

/** Makes a cluster, gives its address to `work`, and takes the cluster away. Durability is off: it holds only tests. */
export async function withCluster<T>({ programs }: SystemPostgres, work: (url: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "wenyuan-postgresql-"));
  try {
    const password = await makeCluster(programs, directory);
    const port = await freePort();
    const options = [
      "-p",
      `${port}`,
      "-k",
      directory,
      "-c",
      "fsync=off",
      "-c",
      "max_connections=200",
      // As docs/operate/install.md has it, and the embedded one: plans are judged for disks that read anywhere at one cost.
      "-c",
      "random_page_cost=1.1",
      "-c",
      "log_min_messages=fatal",
    ];
    const server = start(join(programs, "postgres"), ["-D", join(directory, "cluster"), ...options]);
    try {
      await accepting(join(programs, "pg_isready"), { port, server });
      return await work(`postgres://wenyuan:${password}@127.0.0.1:${port}/postgres`);
    } finally {
      server.kill("SIGINT");
      if (server.exitCode === null) await once(server, "close");
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** @returns the password of its one user */
async function makeCluster(programs: string, directory: string): Promise<string> {
  const password = randomBytes(18).toString("base64url");
  const passwordFile = join(directory, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (isRoot()) for (const path of [directory, passwordFile]) await chown(path, nobody, nobody);
  const options = ["--username=wenyuan", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8"];
  const initdb = start(join(programs, "initdb"), ["-D", join(directory, "cluster"), "--locale=C", "-N", ...options]);
  const [code] = (await once(initdb, "close")) as [number | null];
  if (code !== 0) throw new Error(`initdb of ${programs} ended with ${code}`);
  return password;
}

async function accepting(isReady: string, { port, server }: { port: number; server: ChildProcess }): Promise<void> {
  while (server.exitCode === null) {
    const [code] = (await once(start(isReady, ["-q", "-h", "127.0.0.1", "-p", `${port}`]), "close")) as [number | null];
    if (code === 0) return;
    await sleep(50);
  }
  throw new Error(`PostgreSQL ended with ${server.exitCode} before it was ready`);
}

function start(program: string, args: readonly string[]): ChildProcess {
  const identity = isRoot() ? { uid: nobody, gid: nobody } : {};
  return spawn(program, args, { cwd: "/", stdio: ["ignore", "ignore", "inherit"], ...identity });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
