import { chmod, chown, lstat, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DatabaseHome, shortNameOf } from "./database-home.ts";
import { embeddedPort } from "./embedded-postgres.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { socketDirectoryUnsafe, socketPathTooLong } from "./findings-faults.ts";

/** Bytes that fit into `sun_path` before its final zero: unix(7) says 108 on Linux, unix(4) says 104 on macOS and BSD. */
const longestPath = process.platform === "linux" ? 107 : 103;

/** PostgreSQL puts its lock file beside the socket, under the longest name of the two. */
const longestName = `.s.PGSQL.${embeddedPort}.lock`;

type Owner = { readonly uid: number; readonly gid: number } | undefined;

/**
 * Where the socket of a home may be: beside the cluster, or in the system's temporary directory.
 * @throws EmbeddedPostgresError `socket-path-too-long` when neither path fits into a socket address
 */
export function socketDirectoriesOf(home: DatabaseHome): string[] {
  const short = join(tmpdir(), `wenyuan-${shortNameOf(home)}`);
  const fitting = [home.sockets, short].filter(fits);
  if (fitting.length === 0) throw new EmbeddedPostgresError(socketPathTooLong(short, longestPath));
  return fitting;
}

/** Makes the first of them that can hold a socket; some shared and network file systems cannot. */
export async function chooseSocketDirectory(home: DatabaseHome, owner?: Owner): Promise<string> {
  const directories = socketDirectoriesOf(home);
  for (const directory of directories) {
    await makeSocketDirectory(directory, owner);
    if (await canBind(join(directory, "probe"))) return directory;
  }
  throw new EmbeddedPostgresError(socketDirectoryUnsafe(directories.at(-1) ?? home.sockets));
}

/**
 * Makes the directory, open to its owner alone.
 * @throws EmbeddedPostgresError `socket-directory-unsafe` when someone else holds the name in a directory open to all
 */
export async function makeSocketDirectory(directory: string, owner?: Owner): Promise<void> {
  await mkdir(directory, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const found = await lstat(directory);
  const ours = [process.getuid?.(), owner?.uid];
  if (!found.isDirectory() || !ours.includes(found.uid)) {
    throw new EmbeddedPostgresError(socketDirectoryUnsafe(directory));
  }
  await chmod(directory, 0o700);
  if (owner) await chown(directory, owner.uid, owner.gid);
}

function fits(directory: string): boolean {
  return Buffer.byteLength(join(directory, longestName)) <= longestPath;
}

function canBind(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(path, () => server.close(() => resolve(true)));
  });
}
