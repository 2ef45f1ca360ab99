import { type ChildProcess, spawn } from "node:child_process";
import { readlink, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { StartProcess } from "./run-writing-server.ts";

/** Why a test is skipped that needs root; the rest of the suite runs as anyone. */
export const needsRoot = "only root can become another user or limit namespaces; run the tests as root for this one";

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Starts a command as an ordinary user. Needs root. */
export function asUser(uid: number): StartProcess {
  return ([program = "", ...args]) => spawn(program, args, { stdio: "pipe", uid, gid: uid });
}

/**
 * Starts a command as a root to whom the kernel refuses user namespaces, as in a container: root of a namespace whose
 * own limit of namespaces is none (user_namespaces(7)). Nothing outside of it changes. Needs root.
 */
export async function withoutNamespaces(command: readonly string[]): Promise<ChildProcess> {
  const limit = 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"';
  const script = 'read -r _; exec sh -c "$0" sh "$@"';
  const child = spawn("unshare", ["--user", "sh", "-c", script, limit, ...command], { stdio: "pipe" });
  await isApart(child);
  for (const map of ["uid_map", "gid_map"]) await writeFile(`/proc/${child.pid}/${map}`, "0 0 65536\n");
  child.stdin.write("\n");
  return child;
}

async function isApart(child: ChildProcess): Promise<void> {
  const ours = await readlink("/proc/self/ns/user");
  while ((await readlink(`/proc/${child.pid}/ns/user`)) === ours) await sleep(5);
}
