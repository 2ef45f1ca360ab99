import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { sampleFile } from "../tests/setup/sample-catalogue.ts";
import type { MeasuredRow } from "../tools/measure/print-rows.ts";
import { root } from "../tools/root.ts";

/** Any user number that no file here belongs to. */
const ordinaryUser = 54_321;

interface Newcomer {
  readonly who: string;
  readonly uid: number | undefined;
}

/**
 * Does what the README tells a newcomer, on a fresh clone in a directory of mode 0700 with install scripts blocked: `npm install`,
 * `npm start`, an import, a search. As the user who runs the trial and, when that is root, as an ordinary user too.
 */
export async function run(): Promise<{ rows: MeasuredRow[] }> {
  const self: Newcomer = { who: process.getuid?.() === 0 ? "root" : "an ordinary user", uid: undefined };
  const newcomers = process.getuid?.() === 0 ? [self, { who: "an ordinary user", uid: ordinaryUser }] : [self];
  const rows = [];
  for (const newcomer of newcomers) rows.push(...(await follow(newcomer)));
  return { rows };
}

async function follow({ who, uid }: Newcomer): Promise<MeasuredRow[]> {
  const home = mkdtempSync(join(tmpdir(), "wenyuan-install-"));
  chmodSync(home, 0o700);
  takeNpmSettings(home);
  const clone = join(home, "wenyuan");
  execFileSync("git", ["clone", "--quiet", root, clone]);
  const file = join(home, "sample.mrc");
  writeFileSync(file, sampleFile());
  if (uid !== undefined) execFileSync("chown", ["-R", `${uid}:${uid}`, home]);
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const as = (command: string, args: string[]) =>
    spawn(...commandOf(uid, command, args), {
      cwd: clone,
      // A group of its own, to be told to stop as a terminal does it.
      detached: true,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, HOME: home, WENYUAN_PORT: String(port), npm_config_cache: cacheOf(uid, home) },
    });
  try {
    const install = await seconds(() => ended(as("npm", ["install", "--ignore-scripts", "--no-progress"])));
    const server = as("npm", ["start"]);
    const start = await seconds(() =>
      until(`http://127.0.0.1:${port}/readyz`, (said) => said.includes('"ready":true')),
    );
    const search = await seconds(async () => {
      await ended(as("npm", ["run", "-s", "wenyuan", "--", "import", file]));
      await until(`http://127.0.0.1:${port}/zh/search?q=%E7%BA%A2%E6%A5%BC%E6%A2%A6`, (said) =>
        said.includes("紅樓夢"),
      );
    });
    const staff = await fetch(`http://127.0.0.1:${port}/staff/`);
    const stopped = ended(server, [0, 130, null]);
    if (server.pid !== undefined) process.kill(-server.pid, "SIGINT");
    await stopped;
    return [
      row(`${who}: npm install --ignore-scripts`, install),
      row(`${who}: npm start until ready, first time`, start, 60),
      row(`${who}: import a file and find a book`, search, 60),
      {
        what: `${who}: the staff app is served`,
        ours: staff.status,
        unit: "status",
        aim: "200",
        met: staff.status === 200,
      },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Where npm keeps downloads. A new user has none yet; the other keeps its own, so that a trial does not download all anew. */
function cacheOf(uid: number | undefined, home: string): string {
  return uid === undefined ? join(homedir(), ".npm") : join(home, "cache");
}

/** How this machine reaches its registry goes along: the newcomer has a home of their own. */
function takeNpmSettings(home: string): void {
  const own = join(homedir(), ".npmrc");
  if (existsSync(own)) copyFileSync(own, join(home, ".npmrc"));
}

function commandOf(uid: number | undefined, command: string, args: string[]): [string, string[]] {
  return uid === undefined
    ? [command, args]
    : ["setpriv", [`--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", command, ...args]];
}

function row(what: string, ours: number, limit?: number): MeasuredRow {
  return { what, ours, unit: "s", ...(limit === undefined ? {} : { aim: `≤ ${limit}`, met: ours <= limit }) };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round((performance.now() - started) / 100) / 10;
}

function ended(child: ChildProcess, fine: readonly (number | null)[] = [0]): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill("SIGKILL"), 300_000).unref();
    child.once("exit", () => clearTimeout(late));
    child.once("error", reject);
    child.once("exit", (code) =>
      fine.includes(code) ? resolve() : reject(new Error(`${child.spawnargs.join(" ")} ended with ${code}`)),
    );
  });
}

async function until(url: string, satisfied: (said: string) => boolean): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    const said = await fetch(url).then(
      (answer) => answer.text(),
      () => "",
    );
    if (satisfied(said)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer as it should within two minutes`);
}
