import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { synonymsChanged } from "../events.ts";
import { starterSynonyms } from "./starter-synonyms.ts";
import { insertGroups, markStarterTaken } from "./synonym-group.store.ts";

/** Gives a new library the list that the program ships with; once, so that what it deletes does not come back. */
export async function importStarterSynonyms(tx: Tx): Promise<void> {
  if (!(await markStarterTaken(tx))) return;
  await insertGroups(
    tx,
    starterSynonyms.map((found) => ({ typed: [], found })),
  );
  await publish(tx, synonymsChanged, [{}]);
}
