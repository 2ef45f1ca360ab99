import { mkdir, readlink, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./find-binaries.ts";

/**
 * Makes the links that the package's install script would have made, in a folder of ours: `node_modules` may be
 * read-only, belong to someone else, or be shared by several installations at work. Links that are right stay.
 */
export async function linkLibraries(binaries: Binaries, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await Promise.all(
    binaries.links.map(({ file, name }) => pointLink(join(folder, name), join(binaries.libraries, file))),
  );
}

/** Points a link in one step, so that a loader at work never meets a missing name. */
async function pointLink(link: string, target: string): Promise<void> {
  if ((await readlink(link).catch(() => undefined)) === target) return;
  const fresh = `${link}.${process.pid}`;
  await symlink(target, fresh);
  await rename(fresh, link);
}
