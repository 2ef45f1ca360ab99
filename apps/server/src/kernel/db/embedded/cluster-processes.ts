import { execFile } from "node:child_process";
import { readdir, readFile, readlink } from "node:fs/promises";
import { promisify } from "node:util";

/** Numbers of the living PostgreSQL processes, postmaster and back ends, that work in a cluster's directory. */
export async function processesIn(cluster: string): Promise<number[]> {
  return process.platform === "linux" ? await fromProc(cluster) : await fromLsof(cluster);
}

/**
 * PostgreSQL's processes stand in the cluster's directory and nowhere else, which no reused process number can imitate.
 * The program's name is asked too: an administrator's shell may stand there as well.
 */
async function fromProc(cluster: string): Promise<number[]> {
  const numbers = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const checked = await Promise.all(
    numbers.map(async (pid) => {
      const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => "");
      if (cwd !== cluster) return undefined;
      const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
      return name.trim() === "postgres" ? Number(pid) : undefined;
    }),
  );
  return checked.filter((pid) => pid !== undefined);
}

/** macOS has no `/proc`; its `lsof` knows working directories too. It exits with 1 when there is nothing to tell. */
async function fromLsof(cluster: string): Promise<number[]> {
  const listed = await promisify(execFile)("lsof", ["-t", "-a", "-c", "postgres", "-d", "cwd", cluster]).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? "" }),
  );
  return listed.stdout.split("\n").filter(Boolean).map(Number);
}

/** Whether a process of that number lives, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  return signal(pid, 0);
}

/** Sends a signal; false when there is no such process. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
