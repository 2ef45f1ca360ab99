import type { Tx } from "../../../kernel/db/database.ts";
import { newestRecordId } from "./save-search.ts";
import { updateSaved } from "./saved-search.store.ts";

interface SavedSearchChange {
  readonly name?: string;
  readonly alert?: boolean;
  /** The reader has looked at what is new. */
  readonly looked?: true;
}

/** Changes a search of the reader's own. @returns whether the reader has such a search */
export async function changeSavedSearch(
  tx: Tx,
  own: { readonly id: string; readonly readerId: string },
  { looked, ...said }: SavedSearchChange,
): Promise<boolean> {
  // Whoever switches an alert on again is told of what comes from now on.
  const seen = looked || said.alert ? { seenRecord: await newestRecordId(tx) } : {};
  return await updateSaved(tx, own, { ...said, ...seen });
}
