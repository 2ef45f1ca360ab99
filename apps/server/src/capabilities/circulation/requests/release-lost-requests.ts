import type { Tx } from "../../../kernel/db/database.ts";
import { changeItemState } from "../items/item-state.store.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { findNextCopy } from "./find-next-copy.ts";
import { lockLostCopies, lockRequestOfCopy } from "./request.store.ts";
import { comingProcesses } from "./request.ts";

/** Copies that were to be brought and are lost, withdrawn or in another's hands: the next is fetched in their place. */
export async function releaseLostRequests(
  tx: Tx,
  recordIds: readonly string[],
  { now, rulebook }: { readonly now: Date; readonly rulebook: Rulebook },
): Promise<void> {
  for (const { itemId, process } of await lockLostCopies(tx, recordIds)) {
    const request = await lockRequestOfCopy(tx, itemId);
    if (!request) continue;
    if (process !== null && comingProcesses.includes(process))
      await changeItemState(tx, itemId, { process: null, process_since: null });
    await findNextCopy(tx, request, { rulebook, now, actor: system });
  }
}

/** Nobody in person: what became of the copy decides. */
const system = { kind: "anonymous", permissions: new Set<string>() } as const;
