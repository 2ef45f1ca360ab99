import type { Problem } from "@wenyuan/problem";
import type { Permission } from "../../../kernel/auth/permission.ts";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../audit/write-entry.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { knownRoles, permissionsOfRole } from "../roles/role.catalogue.ts";
import { listOwnRoles } from "../roles/role.store.ts";
import type { Doing } from "./doing.ts";
import { holdsItself, insertProposal } from "./proposal.store.ts";
import { type GraveAct, type Proposal, proposalDays } from "./proposal.ts";

/** Something that was asked for: done, or waiting for a second person. */
export interface Started {
  readonly state: "done" | "waiting";
  readonly proposal?: string;
}

export interface ActRequest extends Pick<Proposal, "subject" | "content" | "reason" | "secret"> {
  readonly act: GraveAct;
  /** Whether it takes two people this time. */
  readonly grave: boolean;
  readonly principal: Principal;
  readonly now: Date;
  readonly permissions: readonly Permission[];
  perform(doing: Doing): Promise<Problem | undefined>;
}

/**
 * Does what was asked, or proposes it to a second person when it is grave. Where there is nobody else who could agree, it is done alone,
 * and the audit says so: a library with one administrator must not be locked.
 */
export async function startAct(tx: Tx, request: ActRequest): Promise<Started | Problem> {
  const { principal, now, reason, grave } = request;
  if (!grave) return (await request.perform({ actor: principal, now, reason })) ?? { state: "done" };
  if (principal.kind !== "account") return identityProblems.personNeeded();
  const deciders = await decidingRoles(tx, request.permissions);
  if (!(await holdsItself(tx, deciders, { account: principal.accountId, others: true, now }))) {
    const fault = await request.perform({ actor: principal, now, reason, agreed: { alone: true } });
    return fault ?? { state: "done" };
  }
  return await propose(tx, request, principal.accountId);
}

/** The roles that may decide on proposals. */
export async function decidingRoles(tx: Tx, permissions: readonly Permission[]): Promise<string[]> {
  const { code } = identityPermissions["proposal.decide"];
  return knownRoles(await listOwnRoles(tx))
    .filter((role) => permissionsOfRole(role, permissions).includes(code))
    .map((role) => role.code);
}

async function propose(tx: Tx, request: ActRequest, proposedBy: string): Promise<Started> {
  const { act, subject, content, secret, reason, principal, now } = request;
  const expiresAt = new Date(now.getTime() + proposalDays * 86_400_000);
  const what = { act, subject, content, reason, ...(secret ? { secret } : {}) };
  const id = await insertProposal(tx, { ...what, proposedBy, proposedAt: now, expiresAt });
  await recordAudit(tx, {
    actor: principal,
    action: "identity.proposal.make",
    subject,
    after: { proposal: id, act, content },
    reason,
    at: now,
  });
  return { state: "waiting", proposal: id };
}
