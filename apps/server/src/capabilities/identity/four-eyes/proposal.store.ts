import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { GraveAct, Proposal } from "./proposal.ts";

export interface NewProposal extends Pick<Proposal, "act" | "subject" | "content" | "reason" | "secret"> {
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
}

export async function insertProposal(tx: Tx, proposal: NewProposal): Promise<string> {
  const row = await on(tx)
    .insertInto("proposal")
    .values({
      act: proposal.act,
      subject_kind: proposal.subject.kind,
      subject_id: proposal.subject.id,
      content: JSON.stringify(proposal.content),
      secret: proposal.secret ?? null,
      reason: proposal.reason,
      proposed_by: proposal.proposedBy,
      proposed_at: proposal.proposedAt,
      expires_at: proposal.expiresAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Proposals that wait for a decision, in order of their ids, after a given one. */
export async function listOpenProposals(
  db: Database,
  page: { after: string; limit: number; now: Date },
): Promise<Proposal[]> {
  const rows = await openProposals(db, page.now)
    .where("p.id", ">", page.after)
    .orderBy("p.id")
    .limit(page.limit)
    .execute();
  return rows.map(proposalOf);
}

/** A proposal that waits, locked until the transaction ends. */
export async function lockProposal(tx: Tx, id: string, now: Date): Promise<Proposal | undefined> {
  const row = await openProposals(tx, now).where("p.id", "=", id).forUpdate("p").executeTakeFirst();
  return row && proposalOf(row);
}

export async function decideProposal(
  tx: Tx,
  id: string,
  decision: { by: string; at: Date; approved: boolean },
): Promise<void> {
  await on(tx)
    .updateTable("proposal")
    .set({ decided_by: decision.by, decided_at: decision.at, approved: decision.approved, secret: null })
    .where("id", "=", id)
    .execute();
}

/** Proposals that nobody decided keep no secret. */
export async function forgetProposalSecrets(db: Database, now: Date): Promise<void> {
  await on(db)
    .updateTable("proposal")
    .set({ secret: null })
    .where("expires_at", "<=", now)
    .where("secret", "is not", null)
    .execute();
}

/**
 * Whether an account, or anybody but the account, holds one of the roles themselves: for everywhere, not by delegation, and able to sign
 * in.
 */
export async function holdsItself(
  tx: Tx,
  roles: readonly string[],
  { account, others, now }: { account: string; others: boolean; now: Date },
): Promise<boolean> {
  const row = await on(tx)
    .selectFrom("account_role as r")
    .innerJoin("account as a", "a.id", "r.account_id")
    .select("r.id")
    .where("r.role", "in", [...roles])
    .where("r.branch", "is", null)
    .where("r.delegated_by", "is", null)
    .where((where) => where.or([where("r.until", "is", null), where("r.until", ">", now)]))
    .where("a.disabled_at", "is", null)
    .where("a.id", others ? "!=" : "=", account)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function openProposals(at: Database | Tx, now: Date) {
  return on(at)
    .selectFrom("proposal as p")
    .innerJoin("account as a", "a.id", "p.proposed_by")
    .select(["p.id", "p.act", "p.subject_kind", "p.subject_id", "p.content", "p.secret", "p.reason"])
    .select(["p.proposed_by", "a.display_name", "p.proposed_at", "p.expires_at"])
    .where("p.decided_at", "is", null)
    .where("p.expires_at", ">", now);
}

type OpenRow = Awaited<ReturnType<ReturnType<typeof openProposals>["executeTakeFirstOrThrow"]>>;

function proposalOf(row: OpenRow): Proposal {
  return {
    id: row.id,
    act: row.act as GraveAct,
    subject: { kind: row.subject_kind, id: row.subject_id },
    content: row.content,
    ...(row.secret === null ? {} : { secret: row.secret }),
    reason: row.reason,
    proposedBy: { id: row.proposed_by, displayName: row.display_name },
    proposedAt: row.proposed_at,
    expiresAt: row.expires_at,
  };
}
