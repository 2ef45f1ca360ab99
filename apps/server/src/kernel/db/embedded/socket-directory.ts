import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DatabaseHome, shortNameOf } from "./database-home.ts";
import { embeddedPort } from "./embedded-postgres.ts";
import { EmbeddedPostgresError } from "./finding.ts";
import { socketDirectoryUnsafe, socketPathTooLong } from "./findings-faults.ts";
import { launch, type Programs } from "./launcher.ts";
import { runToEnd } from "./run-to-end.ts";

/** Bytes that fit into `sun_path` before its final zero: unix(7) says 108 on Linux, unix(4) says 104 on macOS and BSD. */
const longestPath = process.platform === "linux" ? 107 : 103;

/** PostgreSQL puts its lock file beside the socket, under the longest name of the two. */
const longestName = `.s.PGSQL.${embeddedPort}.lock`;

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
export async function chooseSocketDirectory(programs: Programs, home: DatabaseHome): Promise<string> {
  const directories = socketDirectoriesOf(home);
  for (const directory of directories) {
    await makeSocketDirectory(programs, directory);
    if (await canBind(join(directory, "probe"))) return directory;
  }
  throw new EmbeddedPostgresError(socketDirectoryUnsafe(directories.at(-1) ?? home.sockets));
}

/**
 * Makes the directory as the database's user, open to that user alone.
 * @throws EmbeddedPostgresError `socket-directory-unsafe` when someone else holds the name in a directory open to all
 */
export async function makeSocketDirectory(programs: Programs, directory: string): Promise<void> {
  const script =
    'mkdir -m 700 "$1" 2>/dev/null || { test -O "$1" && test -d "$1" && test ! -L "$1" && chmod 700 "$1"; }';
  const { code } = await runToEnd(launch(programs, ["sh", "-c", script, "sh", directory], { stdio: "pipe", cwd: "/" }));
  if (code !== 0) throw new EmbeddedPostgresError(socketDirectoryUnsafe(directory));
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
