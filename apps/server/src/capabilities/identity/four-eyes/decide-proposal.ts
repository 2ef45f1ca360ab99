import type { Problem } from "@wenyuan/problem";
import type { Permission } from "../../../kernel/auth/permission.ts";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { type AccountReset, resetAccount } from "../accounts/reset-account.ts";
import { type AccountState, setAccountState } from "../accounts/set-account-state.ts";
import { keepAuditFor } from "../audit/keep-audit-for.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { type ClientScopes, setScopes } from "../clients/set-scopes.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { assignRoles, type RoleGift } from "../roles/assign-roles.ts";
import { defineRole } from "../roles/define-role.ts";
import type { OwnRole } from "../roles/role.ts";
import { openToken, refuseToken, type WaitingToken } from "../tokens/open-token.ts";
import { type NewWay, setWay } from "../ways/set-way.ts";
import type { Doing } from "./doing.ts";
import { holdsItself, lockProposal, decideProposal as saveDecision } from "./proposal.store.ts";
import type { GraveAct, Proposal } from "./proposal.ts";
import { decidingRoles } from "./start-act.ts";

export interface Decision {
  readonly id: string;
  readonly approved: boolean;
  readonly reason?: string;
  readonly principal: Principal;
  readonly now: Date;
  readonly permissions: readonly Permission[];
}

/**
 * Approves or rejects what somebody else proposed; approved, it is done in the same transaction. Who decides holds that right
 * themselves: by delegation one person could decide twice.
 */
export async function decideOnProposal(tx: Tx, decision: Decision): Promise<Problem | undefined> {
  const { id, approved, reason, principal, now, permissions } = decision;
  if (principal.kind !== "account") return identityProblems.personNeeded();
  const proposal = await lockProposal(tx, id, now);
  if (!proposal) return identityProblems.proposalNotFound();
  if (proposal.proposedBy.id === principal.accountId) return identityProblems.ownProposal();
  const deciders = await decidingRoles(tx, permissions);
  if (!(await holdsItself(tx, deciders, { account: principal.accountId, others: false, now })))
    return identityProblems.notYours({ role: deciders.join(", ") });
  await saveDecision(tx, id, { by: principal.accountId, at: now, approved });
  await recordAudit(tx, {
    actor: principal,
    action: identityPermissions["proposal.decide"].code,
    subject: proposal.subject,
    after: { proposal: id, approved },
    reason,
    at: now,
  });
  const agreed = { proposedBy: proposal.proposedBy.id };
  if (approved)
    return await performers[proposal.act](tx, proposal, { actor: principal, now, reason: proposal.reason, agreed });
  return await refusers[proposal.act]?.(tx, proposal, {
    actor: principal,
    now,
    ...(reason === undefined ? {} : { reason }),
  });
}

type Perform = (tx: Tx, proposal: Proposal, doing: Doing) => Promise<Problem | undefined>;

const performers: Readonly<Record<GraveAct, Perform>> = {
  "assign-roles": (tx, { content }, doing) => {
    const { accountId, assignments } = content as RoleGift;
    // A day comes out of JSON as text.
    const dated = assignments.map(({ until, ...rest }) => ({ ...rest, ...(until ? { until: new Date(until) } : {}) }));
    return assignRoles(tx, { accountId, assignments: dated }, doing);
  },
  "define-role": (tx, { content }, doing) => defineRole(tx, content as OwnRole, doing),
  "set-account-state": (tx, { content }, doing) => setAccountState(tx, content as AccountState, doing),
  "reset-account": (tx, { content }, doing) => resetAccount(tx, content as AccountReset, doing),
  "set-way": (tx, { content, secret }, doing) => setWay(tx, content as NewWay, { secret, doing }),
  "open-token": (tx, { content }, doing) => openToken(tx, content as WaitingToken, doing),
  "set-scopes": (tx, { content }, doing) => setScopes(tx, content as ClientScopes, doing),
  "shorten-audit": (tx, { content }, doing) => keepAuditFor(tx, (content as { keepDays: number }).keepDays, doing),
};

/** What is left to do when a second person does not agree. */
const refusers: Partial<Record<GraveAct, Perform>> = {
  "open-token": (tx, { content }, doing) => refuseToken(tx, content as WaitingToken, doing),
};
