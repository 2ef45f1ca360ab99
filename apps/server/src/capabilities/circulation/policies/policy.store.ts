import type { PolicySet } from "@wenyuan/lending-rules";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** A version of rules, without its contents. */
export interface VersionHead {
  readonly version: number;
  readonly reason?: string;
  readonly madeAt: Date;
  readonly madeBy: string;
}

interface HeadRow {
  readonly version: number;
  readonly reason: string | null;
  readonly made_at: Date;
  readonly made_by: string;
}

function headOf({ version, reason, made_at, made_by }: HeadRow): VersionHead {
  return { version, madeAt: made_at, madeBy: made_by, ...(reason === null ? {} : { reason }) };
}

const head = ["version", "reason", "made_at", "made_by"] as const;

/** Versions of the policies, or of the calendars, newest first, those older than `before`. */
export async function listVersions(
  at: Database | Tx,
  of: "policy_version" | "calendar_version",
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
): Promise<VersionHead[]> {
  let query = on(at).selectFrom(of).select(head).orderBy("version", "desc").limit(limit);
  if (before !== undefined) query = query.where("version", "<", before);
  return (await query.execute()).map(headOf);
}

export async function findVersion(
  at: Database | Tx,
  of: "policy_version" | "calendar_version",
  version: number,
): Promise<VersionHead | undefined> {
  const row = await on(at).selectFrom(of).select(head).where("version", "=", version).executeTakeFirst();
  return row && headOf(row);
}

/** A change of the policies that waits for a second person. */
export interface Proposal {
  readonly id: string;
  readonly base: number;
  readonly policies: PolicySet;
  readonly reason: string;
  readonly madeAt: Date;
  readonly madeBy: string;
}

export async function insertProposal(tx: Tx, proposal: Omit<Proposal, "id">): Promise<string> {
  const { base, policies, reason, madeAt, madeBy } = proposal;
  const row = await on(tx)
    .insertInto("policy_proposal")
    .values({ base_version: base, policies: JSON.stringify(policies), reason, made_at: madeAt, made_by: madeBy })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** More than this wait nowhere; the oldest come first. */
const proposalsShown = 20;

export async function openProposals(at: Database | Tx): Promise<Proposal[]> {
  const rows = await proposals(at).orderBy("id").limit(proposalsShown).execute();
  return rows.map(proposalOf);
}

/** @returns the proposal, locked, unless it has been decided on */
export async function lockProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
  const row = await proposals(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && proposalOf(row);
}

function proposals(at: Database | Tx) {
  return on(at)
    .selectFrom("policy_proposal")
    .select(["id", "base_version", "policies", "reason", "made_at", "made_by"])
    .where("decided_at", "is", null);
}

function proposalOf(row: {
  id: string;
  base_version: number;
  policies: PolicySet;
  reason: string;
  made_at: Date;
  made_by: string;
}): Proposal {
  const { id, base_version: base, policies, reason, made_at: madeAt, made_by: madeBy } = row;
  return { id, base, policies, reason, madeAt, madeBy };
}

export interface ProposalDecision {
  readonly by: string;
  readonly at: Date;
  readonly reason: string | undefined;
  /** The version that it became; left out: it was rejected. */
  readonly version: number | undefined;
}

export async function closeProposal(tx: Tx, id: string, { by, at, reason, version }: ProposalDecision): Promise<void> {
  await on(tx)
    .updateTable("policy_proposal")
    .set({
      decided_at: at,
      decided_by: by,
      decision: version === undefined ? "rejected" : "accepted",
      decision_reason: reason ?? null,
      version: version ?? null,
    })
    .where("id", "=", id)
    .execute();
}

/** Open loans of one kind, as rules tell kinds apart. */
export interface LoanGroup {
  readonly readerCategory: string;
  readonly department: string | null;
  readonly itemKind: string;
  readonly branch: string;
  readonly courseReserve: boolean;
  readonly loans: number;
}

/** All open loans, by what rules look at: some hundreds of groups, however many loans. */
export async function groupOpenLoans(at: Database | Tx): Promise<LoanGroup[]> {
  const rows = await on(at)
    .selectFrom("loan")
    .select((of) => [
      "reader_category",
      "department",
      "item_kind",
      "branch",
      "course_reserve",
      of.fn.countAll<string>().as("loans"),
    ])
    .where("returned_at", "is", null)
    .groupBy(["reader_category", "department", "item_kind", "branch", "course_reserve"])
    .execute();
  return rows.map((row) => ({
    readerCategory: row.reader_category,
    department: row.department,
    itemKind: row.item_kind,
    branch: row.branch,
    courseReserve: row.course_reserve,
    loans: Number(row.loans),
  }));
}

/** How many different readers have an open loan of one of these groups. */
export async function countReadersOf(at: Database | Tx, groups: readonly LoanGroup[]): Promise<number> {
  if (groups.length === 0) return 0;
  const result = await sql<{ readers: number }>`
    select count(distinct l.reader_id)::int as readers
    from circulation.loan l
    join unnest(
      ${groups.map(({ readerCategory }) => readerCategory)}::text[],
      ${groups.map(({ department }) => department)}::text[],
      ${groups.map(({ itemKind }) => itemKind)}::text[],
      ${groups.map(({ branch }) => branch)}::text[],
      ${groups.map(({ courseReserve }) => courseReserve)}::boolean[]
    ) as g (category, department, kind, branch, course_reserve)
      on l.reader_category = g.category and l.department is not distinct from g.department and l.item_kind = g.kind
      and l.branch = g.branch and l.course_reserve = g.course_reserve
    where l.returned_at is null`.execute(on(at));
  return result.rows[0]?.readers ?? 0;
}

/** Which rule settled each aspect when a loan was made, as the loan remembers it. */
export async function rulesOfLoan(at: Database | Tx, id: string): Promise<Record<string, string>> {
  const row = await on(at).selectFrom("loan").select("rules").where("id", "=", id).executeTakeFirst();
  return (row?.rules ?? {}) as Record<string, string>;
}
