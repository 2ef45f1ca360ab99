import type { Problem } from "@wenyuan/problem";
import type { Permission } from "../../../kernel/auth/permission.ts";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { lockAccount } from "../accounts/account.store.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { deleteDelegation, isColleague, type NewDelegation, saveDelegation } from "./delegation.store.ts";
import { isGraveRole, knownRoles, strangeRole } from "./role.catalogue.ts";
import { listAssignments, listOwnRoles } from "./role.store.ts";
import { covers, isUsableEnd, longestDelegationDays } from "./role.ts";

type Person = Extract<Principal, { kind: "account" }>;
const action = identityPermissions["role.delegate"].code;

/**
 * Lends one's own role to a colleague until a day: holidays, illness. It counts as long as the giver holds it too. What was delegated
 * cannot be delegated on, and a grave role not at all.
 * @returns the delegation's id, or why not
 */
export async function delegateRole(
  tx: Tx,
  wish: Omit<NewDelegation, "from">,
  { person, now, permissions }: { person: Person; now: Date; permissions: readonly Permission[] },
): Promise<{ id: string } | Problem> {
  if (wish.to === person.accountId || !(await lockAccount(tx, wish.to))) return identityProblems.accountNotFound();
  if (!(await isColleague(tx, wish.to, now))) return identityProblems.notAColleague();
  if (!isUsableEnd(wish.until, now)) return identityProblems.unusableEnd({ days: longestDelegationDays });
  const own = await listOwnRoles(tx);
  const role = knownRoles(own).find(({ code }) => code === wish.role);
  if (!role) return strangeRole([wish.role], own) ?? identityProblems.roleNotFound();
  if (isGraveRole(role, permissions)) return identityProblems.notDelegable({ role: role.code });
  const held = await listAssignments(tx, person.accountId);
  if (!held.some((one) => covers(one, wish))) return identityProblems.notYours({ role: role.code });
  const id = await saveDelegation(tx, { ...wish, from: person.accountId });
  const { to, reason, ...after } = wish;
  await recordAudit(tx, { actor: person, action, subject: { kind: "account", id: to }, after, reason, at: now });
  return { id };
}

/**
 * Ends a delegation early: who gave it takes it back, who has it hands it back, and who gives roles to everybody ends anybody's.
 */
export async function endDelegation(
  tx: Tx,
  id: string,
  { person, now }: { person: Person; now: Date },
): Promise<Problem | undefined> {
  const ofAnybody = person.permissions.has(identityPermissions["role.assign"].code);
  const ended = await deleteDelegation(tx, id, ofAnybody ? "anybody's" : { account: person.accountId });
  if (!ended) return identityProblems.delegationNotFound();
  const { to, ...before } = ended;
  await recordAudit(tx, { actor: person, action, subject: { kind: "account", id: to }, before, at: now });
  return undefined;
}
