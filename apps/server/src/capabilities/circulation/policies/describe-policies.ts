import { ASPECT_WORDS, ASPECTS, findDoubts } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Rules } from "../rules/open-rules.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { findVersion, openProposals } from "./policy.store.ts";
import { readValueNames, valueNames } from "./read-value-names.ts";
import { sayRules } from "./rule-words.ts";

/** The policies in force as a page of staff shows them. */
export async function describePolicies(tx: Tx, rules: Rules, { by, now }: { readonly by: string; readonly now: Date }) {
  const { policies: set, policyVersion } = await rules.inForce(tx, await readRuleVersions(tx), now);
  const head = await findVersion(tx, "policy_version", policyVersion);
  if (!head) throw new Error(`the version ${policyVersion} of the policies is not there`);
  const values = await readValueNames(tx, set);
  const proposals = await openProposals(tx);
  return {
    version: policyVersion,
    madeAt: head.madeAt.toISOString(),
    madeBy: head.madeBy,
    ...(head.reason === undefined ? {} : { reason: head.reason }),
    policies: { ...set },
    rules: sayRules(set, valueNames(values)),
    doubts: findDoubts(set),
    proposals: proposals.map(({ madeAt, madeBy, policies, ...one }) => ({
      ...one,
      madeAt: madeAt.toISOString(),
      madeBy,
      own: madeBy === by,
      policies: { ...policies },
    })),
    values: {
      readerCategory: [...values.readerCategory],
      itemType: [...values.itemType],
      branch: [...values.branch],
      department: [...values.department],
    },
    aspects: ASPECTS.map((aspect) => ({ aspect, name: ASPECT_WORDS[aspect] })),
  };
}
