import { readFileSync } from "node:fs";
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** Another process has the index open for writing. */
export class IndexLocked extends Error {
  override readonly name = "IndexLocked";
}

/**
 * Makes this process the only writer of a directory. A lock left behind by a process that is gone is taken over: the
 * holder is known by its id together with the time at which it began, since ids come round again.
 */
export async function lockDirectory(directory: string): Promise<{ release(): Promise<void> }> {
  const path = join(directory, "lock");
  const me = holder(process.pid);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(me);
      await file.close();
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      await removeStale(path, directory);
    }
  }
  throw new IndexLocked(`${directory} is being opened by another process`);
}

async function removeStale(path: string, directory: string): Promise<void> {
  const written = await readFile(path, "utf8").catch(() => "");
  const pid = Number(written.split(" ")[0]);
  if (written !== "" && isAlive(pid) && holder(pid) === written) {
    throw new IndexLocked(`${directory} is open in process ${pid}: an index has one writer; close that one first`);
  }
  await rm(path, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Process id and, where the system tells (proc(5), field 22), when it began. */
function holder(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return `${pid}`;
  }
}
