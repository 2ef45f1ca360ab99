import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import type { DatabaseHome } from "./database-home.ts";
import type { Binaries } from "./find-binaries.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { noWayToRun } from "./findings.ts";
import { type Launcher, launch } from "./launcher.ts";
import { runToEnd } from "./run-to-end.ts";

/** SIGINT asks PostgreSQL for a fast shutdown: end the sessions, write everything down, go. */
const dieWithParent = ["setpriv", "--pdeathsig", "INT"];

/**
 * Finds a way to run PostgreSQL here by trying: the first launcher that can run it and write in the home.
 * @throws EmbeddedPostgresError
 */
export async function chooseLauncher(binaries: Binaries, home: DatabaseHome): Promise<Launcher> {
  const failures: string[] = [];
  for (const launcher of candidates()) {
    const failure = await tryLauncher(launcher, binaries, home);
    if (failure === undefined) return launcher;
    failures.push(`${launcher.name}: ${failure}`);
  }
  throw new EmbeddedPostgresError(noWayToRun(failures));
}

function candidates(): Launcher[] {
  const isRoot = process.getuid?.() === 0;
  const ways = isRoot ? [namespaceLauncher()] : [ownLauncher()];
  return ways.flatMap((way) => [
    { ...way, prefix: [...dieWithParent, ...way.prefix], diesWithParent: true },
    { ...way, name: `${way.name}, with a watchdog` },
  ]);
}

function ownLauncher(): Launcher {
  return { name: "directly", prefix: [], peers: [userInfo().username, "root"], diesWithParent: false };
}

/** Root outside, an ordinary user inside: PostgreSQL refuses root, and nothing needs to change its owner. */
function namespaceLauncher(): Launcher {
  const { name, uid, gid } = userInside();
  return {
    name: "in a user namespace",
    prefix: ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`],
    peers: [name],
    diesWithParent: false,
  };
}

/**
 * Who root is inside the namespace. Any user with a name will do but the "overflow" one (65534, `nobody`): every user
 * that the namespace does not know looks like that one, and `peer` would then let everybody in.
 */
function userInside(): { name: string; uid: number; gid: number } {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== "" && uid > 0);
  return users.find(({ uid }) => uid !== 65534) ?? users[0] ?? { name: "nobody", uid: 65534, gid: 65534 };
}

async function tryLauncher(launcher: Launcher, binaries: Binaries, home: DatabaseHome): Promise<string | undefined> {
  const script = 'test -w "$1" || { echo "cannot write $1"; exit 1; }; exec "$2" --version';
  const command = ["sh", "-c", script, "sh", home.base, binaries.postgres];
  const programs = { binaries, links: home.libraries, launcher };
  const { code, refused, output } = await runToEnd(launch(programs, command, { stdio: "pipe", cwd: "/" }));
  return code === 0 ? undefined : (refused?.message ?? output.trim());
}
