import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Consumer } from "../../../kernel/events/consumer.ts";
import { auditWritten } from "../events.ts";
import { type Link, listUnlinked, lockHead, moveHead, saveLinks } from "./audit.store.ts";
import { hashEntry } from "./hash-entry.ts";

const linksAtOnce = 1_000;

/** Links what was committed since the last time: by the worker, moments after each act. */
export const auditLinker: Consumer = {
  name: "identity.link-audit",
  topics: [auditWritten.name],
  consume: linkAll,
};

/** Links at once whatever waits, for who is about to read or verify. */
export async function linkEntries(db: Database): Promise<void> {
  await transact(db, linkAll);
}

/**
 * One after the other under the lock of the chain's end. An entry whose transaction commits late gets a later place than its id would
 * say: the chain's order is the order of linking, without gaps.
 */
async function linkAll(tx: Tx): Promise<void> {
  let { position, hash } = await lockHead(tx);
  for (;;) {
    const waiting = await listUnlinked(tx, linksAtOnce);
    const links = waiting.map((facts): Link => {
      position += 1n;
      hash = hashEntry(hash, position, facts);
      return { id: facts.id, position, hash };
    });
    if (links.length === 0) return;
    await saveLinks(tx, links);
    await moveHead(tx, { position, hash });
    if (links.length < linksAtOnce) return;
  }
}
