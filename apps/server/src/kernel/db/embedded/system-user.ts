import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

/** A user of the operating system. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The users in `/etc/passwd`; passwd(5): name:password:uid:gid:comment:home:shell. */
export function readUsers(): SystemUser[] {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== "" && Number.isInteger(uid));
}

/** The user of that name, made when there is none: a system user that cannot sign in. Needs root. */
export async function demandUser(name: string): Promise<SystemUser> {
  const known = readUsers().find((user) => user.name === name);
  if (known) return known;
  await createUser(name);
  const made = readUsers().find((user) => user.name === name);
  if (!made) throw new Error(`the user ${name} could not be made`);
  return made;
}

/** `useradd` of shadow, or `adduser` of BusyBox. */
async function createUser(name: string): Promise<void> {
  const run = promisify(execFile);
  const common = ["--system", "--user-group", "--no-create-home", "--home-dir", "/", "--shell", "/usr/sbin/nologin"];
  try {
    await run("useradd", [...common, name]);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    await run("adduser", ["-S", "-D", "-H", "-h", "/", "-s", "/sbin/nologin", name]);
  }
}
