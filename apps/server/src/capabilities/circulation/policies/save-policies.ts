import { isDeepStrictEqual } from "node:util";
import { type PolicySet, readPolicySet } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { changedBy } from "../../catalogue/index.ts";
import { recordAudit } from "../../identity/index.ts";
import { circulationProblems } from "../problems.ts";
import { readRulebook } from "../rules/open-rules.ts";
import { insertPolicies, lockRules, readPolicies } from "../rules/rules.store.ts";
import { insertProposal } from "./policy.store.ts";

/** A change of the policies as somebody states it. */
export interface PolicyChange {
  /** The version that it was made on. */
  readonly base: number;
  readonly policies: unknown;
  readonly reason: string;
}

/** Who changes rules, and when. */
export interface RuleAct {
  readonly actor: Principal;
  readonly now: Date;
}

/** What became of a change. */
export type SavedPolicies = { readonly version: number } | { readonly proposal: string };

/**
 * States the policies anew. The version builds on the one its maker saw, or is refused; a library that wants four eyes gets a proposal.
 */
export async function savePolicies(
  tx: Tx,
  { base, policies, reason }: PolicyChange,
  { actor, now }: RuleAct,
): Promise<SavedPolicies | Problem> {
  await readRulebook(tx, now);
  await lockRules(tx);
  const current = await readPolicies(tx);
  if (current?.version !== base) return circulationProblems.rulesMoved();
  const read = readDraft(policies, base + 1);
  if (!read.ok) return circulationProblems.policiesFaulty({ count: read.faults.length }, { faults: read.faults });
  if (isDeepStrictEqual({ ...read.value, version: base }, { ...current.set, version: base })) {
    return circulationProblems.rulesUnchanged();
  }
  const by = changedBy(actor);
  if (current.set.fourEyes) {
    return { proposal: await insertProposal(tx, { base, policies: read.value, reason, madeAt: now, madeBy: by }) };
  }
  return { version: await putInForce(tx, read.value, { reason, act: { actor, now }, base }) };
}

/** The draft as a policy set, or all its faults. */
export function readDraft(policies: unknown, version: number): ReturnType<typeof readPolicySet> {
  return readPolicySet({ ...Object(policies), version });
}

/** Makes a set the version in force and writes who did it and why into the audit. The rules are locked. */
export async function putInForce(
  tx: Tx,
  set: PolicySet,
  { reason, act: { actor, now }, base }: { reason: string; act: RuleAct; base: number },
): Promise<number> {
  const version = await insertPolicies(tx, set, { by: changedBy(actor), reason, now });
  await recordAudit(tx, {
    actor,
    action: "circulation.policy.edit",
    subject: { kind: "lending-policies", id: String(version) },
    before: { version: base },
    after: { version },
    reason,
    at: now,
  });
  return version;
}
