import { link, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { openLocalSearchEngine } from "./open-local-search-engine.ts";
import type { SearchEngine } from "./search-engine.ts";

const attempts = 10;

/**
 * Searches the index of a directory as it is now, though another process has it open: its files never change once they are written, so they
 * are linked aside, which takes no room and no time, and are read from there.
 * @returns undefined when there is no index yet
 */
export async function withSearchSnapshot<T>(
  directory: string,
  work: (engine: SearchEngine) => Promise<T>,
): Promise<T | undefined> {
  const aside = await linkAside(directory);
  if (aside === undefined) return undefined;
  try {
    const engine = await openLocalSearchEngine(aside);
    try {
      return engine.position === undefined ? undefined : await work(engine);
    } finally {
      await engine.close();
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The writer may remove a file between its name's reading and its linking: then all is read again. */
async function linkAside(directory: string): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    const names = await readdir(directory).catch(() => []);
    const files = names.filter((name) => name !== "lock" && !name.endsWith(".tmp"));
    if (files.length === 0) return undefined;
    // Beside the index: links do not cross file systems.
    const aside = await mkdtemp(`${directory}-snapshot-`);
    try {
      for (const file of files) await link(join(directory, file), join(aside, file));
      return aside;
    } catch (error) {
      await rm(aside, { recursive: true, force: true });
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || attempt === attempts) throw error;
    }
  }
}
