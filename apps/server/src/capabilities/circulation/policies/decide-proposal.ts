import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { changedBy } from "../../catalogue/index.ts";
import { circulationProblems } from "../problems.ts";
import { lockRules, readPolicies } from "../rules/rules.store.ts";
import { closeProposal, lockProposal } from "./policy.store.ts";
import { putInForce, type RuleAct } from "./save-policies.ts";

/**
 * The second pair of eyes: puts a proposal in force, or rejects it. Whoever made it may take it back, not accept it.
 * @returns the version that it became; nothing when it was rejected
 */
export async function decideProposal(
  tx: Tx,
  { id, accept, reason }: { readonly id: string; readonly accept: boolean; readonly reason: string | undefined },
  act: RuleAct,
): Promise<{ readonly version?: number } | Problem> {
  await lockRules(tx);
  const proposal = await lockProposal(tx, id);
  if (!proposal) return circulationProblems.proposalUnknown();
  const by = changedBy(act.actor);
  const decision = { by, at: act.now, reason };
  if (!accept) {
    await closeProposal(tx, id, { ...decision, version: undefined });
    return {};
  }
  if (proposal.madeBy === by) return circulationProblems.ownProposal();
  const current = await readPolicies(tx);
  if (current?.version !== proposal.base) return circulationProblems.rulesMoved();
  const version = await putInForce(tx, proposal.policies, { reason: proposal.reason, act, base: proposal.base });
  await closeProposal(tx, id, { ...decision, version });
  return { version };
}
