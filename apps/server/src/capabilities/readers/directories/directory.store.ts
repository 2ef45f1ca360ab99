import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Directory } from "./directory.ts";

const columns = [
  "id",
  "source",
  "url",
  "start_tls as startTls",
  "bind_dn as bindDn",
  "base",
  "filter",
  "mapping",
  "complete",
  "nightly",
  "last_run_at as lastRunAt",
  "last_feed_id as lastFeedId",
  "last_fault as lastFault",
] as const;

export async function listDirectories(
  at: Database | Tx,
  page: { readonly after: string; readonly limit: number },
): Promise<Directory[]> {
  return await on(at)
    .selectFrom("directory")
    .select(columns)
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit)
    .execute();
}

/** One directory with its sealed password. */
export async function findDirectory(
  at: Database | Tx,
  source: string,
): Promise<(Directory & { readonly secret: Buffer }) | undefined> {
  return await on(at)
    .selectFrom("directory")
    .select([...columns, "secret"])
    .where("source", "=", source)
    .executeTakeFirst();
}

/** The sources that are read every night. */
export async function nightlySources(at: Database): Promise<string[]> {
  const rows = await on(at)
    .selectFrom("directory")
    .select("source")
    .where("nightly", "=", true)
    .orderBy("id")
    .execute();
  return rows.map(({ source }) => source);
}

export type DirectoryToSave = Omit<Directory, "id" | "lastRunAt" | "lastFeedId" | "lastFault">;

/** Makes a directory or writes it anew. @param secret sealed; undefined keeps the one there is, and fails for a new one */
export async function saveDirectory(tx: Tx, directory: DirectoryToSave, secret: Buffer): Promise<void> {
  const { source, url, startTls, bindDn, base, filter, mapping, complete, nightly } = directory;
  const row = {
    url,
    start_tls: startTls,
    bind_dn: bindDn,
    secret,
    base,
    filter,
    mapping: JSON.stringify(mapping),
    complete,
    nightly,
  };
  await on(tx)
    .insertInto("directory")
    .values({ source, ...row })
    .onConflict((conflict) => conflict.column("source").doUpdateSet(row))
    .execute();
}

export async function deleteDirectory(tx: Tx, source: string): Promise<boolean> {
  const { numDeletedRows } = await on(tx)
    .deleteFrom("directory")
    .where("source", "=", source)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function noteRun(
  at: Database | Tx,
  source: string,
  run: { readonly at: Date; readonly feedId?: string; readonly fault?: string },
): Promise<void> {
  await on(at)
    .updateTable("directory")
    .set({ last_run_at: run.at, last_feed_id: run.feedId ?? null, last_fault: run.fault ?? null })
    .where("source", "=", source)
    .execute();
}
