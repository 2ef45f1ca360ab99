import type { Tx } from "../../../kernel/db/database.ts";
import { lockReader } from "../../readers/index.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { deleteByHandRenewer, insertByHandRenewer, renewsByHand } from "./by-hand-renewer.store.ts";

/**
 * Whether a reader's loans renew themselves as far as the rules let them; nothing in a library of which no rule does that: there is
 * nothing to choose.
 */
export async function readAutomaticRenewal(
  tx: Tx,
  rules: Rules,
  { readerId, now }: { readonly readerId: string; readonly now: Date },
): Promise<boolean | undefined> {
  const { policies } = await rules.inForce(tx, await readRuleVersions(tx), now);
  const isKnown = policies.rules.some(({ terms }) => terms.renewal && "automatic" in terms.renewal);
  return isKnown ? !(await renewsByHand(tx, readerId)) : undefined;
}

/** The reader wants loans to renew themselves, or none to: whichever way, until it is said anew. */
export async function setAutomaticRenewal(
  tx: Tx,
  { readerId, wanted }: { readonly readerId: string; readonly wanted: boolean },
  now: Date,
): Promise<void> {
  if (!(await lockReader(tx, readerId))) return;
  if (wanted) await deleteByHandRenewer(tx, readerId);
  else await insertByHandRenewer(tx, readerId, now);
}
