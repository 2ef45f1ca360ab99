import { isProblem, type Problem } from "@wenyuan/problem";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { applyFeed } from "../feeds/apply-feed.ts";
import { type PreparedFeed, prepareTable } from "../feeds/prepare-feed.ts";
import type { Table } from "../feeds/table.ts";
import type { Doing } from "../people/doing.ts";
import { libraryDay } from "../people/library-day.ts";
import { readersProblems } from "../problems.ts";
import { findDirectory, nightlySources, noteRun } from "./directory.store.ts";
import { directorySecretPurpose } from "./directory.ts";
import { readDirectory } from "./read-directory.ts";

type Sources = Pick<Kernel, "db" | "clock" | "settings" | "log">;

/**
 * Reads a campus directory and says what it would do, as a feed that can be looked at, applied and undone; with `apply` it is applied at once.
 * A directory that does not answer changes nobody; the fault is kept with it.
 */
export async function loadDirectory(
  { db, clock, settings, log }: Sources,
  { source, apply }: { readonly source: string; readonly apply: boolean },
  actor: Doing["actor"],
): Promise<PreparedFeed | Problem> {
  const directory = await findDirectory(db, source);
  if (!directory) return readersProblems.directoryNotFound();
  const now = clock.now();
  const at = { today: libraryDay(now, settings.timeZone), doing: { actor, now } };
  let table: Table;
  try {
    table = await readDirectory(directory, openSecretBox(settings).open(directory.secret, directorySecretPurpose));
  } catch (error) {
    log.warn({ part: "readers", source, err: error }, "the campus directory could not be read");
    await noteRun(db, source, { at: now, fault: readersProblems.directoryUnreachable().code });
    return readersProblems.directoryUnreachable();
  }
  const prepared = await prepareTable(db, { table, source, complete: directory.complete }, at);
  if (isProblem(prepared)) {
    await noteRun(db, source, { at: now, fault: prepared.code });
    return prepared;
  }
  const counts = apply ? await applyFeed(db, prepared.id, at) : prepared.counts;
  const fault = isProblem(counts) ? { fault: counts.code } : {};
  await noteRun(db, source, { at: now, feedId: prepared.id, ...fault });
  return isProblem(counts) ? counts : { ...prepared, counts };
}

/** Every directory that is read at night, one after the other; one that fails keeps no other from its turn. */
export async function loadNightlyDirectories(sources: Sources): Promise<void> {
  for (const source of await nightlySources(sources.db)) {
    const loaded = await loadDirectory(sources, { source, apply: true }, { kind: "system", name: "directory" });
    const fault = isProblem(loaded) ? { fault: loaded.code } : { counts: loaded.counts };
    sources.log.info({ part: "readers", source, ...fault }, "a campus directory was read");
  }
}
