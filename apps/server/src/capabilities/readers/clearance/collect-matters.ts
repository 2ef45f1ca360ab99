import type { Database, Tx } from "../../../kernel/db/database.ts";
import { findReaders } from "../people/reader.store.ts";
import type { Reader } from "../people/reader.ts";
import { type Clearance, clearancesOf } from "./clearance.store.ts";
import type { OpenMatter, OpenMattersProvider } from "./open-matters.port.ts";

/** How a reader's leaving stands. */
export interface ClearanceState {
  readonly reader: Reader;
  readonly open: readonly OpenMatter[];
  /** The certificate that stands. */
  readonly clearance?: Clearance;
}

/** What is still open for each of the readers, by asking every room once. */
export async function collectMatters(
  at: Database | Tx,
  readerIds: readonly string[],
  providers: readonly OpenMattersProvider[],
): Promise<ClearanceState[]> {
  const [readers, clearances, matters] = await Promise.all([
    findReaders(at, readerIds),
    clearancesOf(at, readerIds),
    Promise.all(providers.map((provider) => provider.matters(at, readerIds))),
  ]);
  const byReader = Map.groupBy(matters.flat(), ({ readerId }) => readerId);
  return readers.map((reader) => {
    const clearance = clearances.find(({ readerId }) => readerId === reader.id);
    return { reader, open: byReader.get(reader.id) ?? [], ...(clearance ? { clearance } : {}) };
  });
}
