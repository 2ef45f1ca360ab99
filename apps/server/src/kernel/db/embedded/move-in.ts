import {
  chmod,
  chown,
  cp,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DatabaseHome, homeAt, isMissing, locationNote, shortNameOf } from "./database-home.ts";
import type { EmbeddedLog } from "./embedded-postgres.ts";
import { type Binaries, binariesAt } from "./find-binaries.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { unreachable } from "./findings-faults.ts";
import { userLauncher } from "./launcher-kinds.ts";
import { linkLibraries } from "./link-libraries.ts";
import { canEnter } from "./probe-launcher.ts";
import type { SystemPlace } from "./system-place.ts";
import type { SystemUser } from "./system-user.ts";

interface Luggage {
  readonly home: DatabaseHome;
  readonly binaries: Binaries;
  readonly place: SystemPlace;
  readonly log: EmbeddedLog;
}

/**
 * Puts home and programs where a user can reach them: where they are, if that can be, or else in the system's place.
 * The data stay in Wenyuan's data directory whenever possible, since that is the volume that is kept and backed up.
 */
export async function moveIn(user: SystemUser, luggage: Luggage): Promise<{ home: DatabaseHome; binaries: Binaries }> {
  const binaries = await bringPrograms(user, luggage);
  const home = await bringHome(user, luggage);
  await linkLibraries(binaries, home.libraries);
  await giveTo(user, home.base);
  return { home, binaries };
}

async function bringPrograms(user: SystemUser, { binaries, place }: Luggage): Promise<Binaries> {
  if (await canEnter(userLauncher(user), binaries.postgres)) return binaries;
  const target = join(place.directory, `postgresql-${binaries.build}`);
  if (!(await exists(target))) await copyPrograms(binaries, target);
  return { ...binaries, ...binariesAt(target) };
}

/** Copies aside and renames, so that a copy is whole or absent, whoever else is copying. */
async function copyPrograms(binaries: Binaries, target: string): Promise<void> {
  await openToAll(dirname(target));
  const aside = await mkdtemp(`${target}.`);
  await cp(binaries.root, aside, { recursive: true });
  for (const { file, name } of binaries.links) {
    await rm(join(aside, "lib", name), { force: true });
    await symlink(file, join(aside, "lib", name));
  }
  await makeReadable(aside);
  await rename(aside, target).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  });
}

/** Gives everybody the reading and running that the owner has, and nobody else the writing, whatever npm's umask was. */
async function makeReadable(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isSymbolicLink())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of [folder, ...paths]) {
    const owner = (await stat(path)).mode & 0o700;
    await chmod(path, owner | ((owner & 0o500) >> 3) | ((owner & 0o500) >> 6));
  }
}

/** Makes the system's place, which others may pass through. */
async function openToAll(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await chmod(directory, 0o755);
}

async function bringHome(user: SystemUser, { home, place, log }: Luggage): Promise<DatabaseHome> {
  if (await openWay(user, dirname(home.base))) return home;
  if (await exists(home.cluster)) throw new EmbeddedPostgresError(unreachable(home.cluster, user.name));
  const elsewhere = { ...homeAt(join(place.directory, shortNameOf(home))), lock: home.lock };
  await openToAll(place.directory);
  await mkdir(elsewhere.base, { recursive: true, mode: 0o700 });
  await writeFile(locationNote(home.base), `${elsewhere.base}\n`);
  log("warn", `the user ${user.name} cannot reach ${home.base}; the database is kept in ${elsewhere.base}`);
  return elsewhere;
}

/** Lets the user's group, and nobody else, pass through the data directory when that alone is in the way. */
async function openWay(user: SystemUser, dataDirectory: string): Promise<boolean> {
  const launcher = userLauncher(user);
  if (await canEnter(launcher, dataDirectory)) return true;
  const { uid, mode } = await stat(dataDirectory);
  if (uid !== 0 || !(await canEnter(launcher, dirname(dataDirectory)))) return false;
  await chown(dataDirectory, uid, user.gid);
  await chmod(dataDirectory, (mode & 0o700) | 0o010);
  return await canEnter(launcher, dataDirectory);
}

/** Gives a folder of root's with all that is in it to a user. In a folder that is his already he could set traps for root. */
async function giveTo(user: SystemUser, folder: string): Promise<void> {
  if ((await stat(folder)).uid === user.uid) return;
  const entries = await readdir(folder, { recursive: true });
  for (const entry of entries) await lchown(join(folder, entry), user.uid, user.gid);
  await lchown(folder, user.uid, user.gid);
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}
