import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import { type BringRequest, type BringService, comingProcesses, type RequestEnd, type RequestUse } from "./request.ts";
import { requestColumns, requestOf } from "./request-row.ts";

export interface NewRequest {
  readonly readerId: string;
  readonly service: BringService;
  readonly recordId: string;
  readonly volumeId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly copyId: string;
  readonly fromBranch: string;
  readonly fromLocation: string;
  readonly pickup: string;
  readonly use: RequestUse;
  readonly placedAt: Date;
  readonly placedBy: string;
  readonly expectedAt: Date;
}

/** @returns its id, or nothing when the reader asked for the same already */
export async function insertRequest(tx: Tx, made: NewRequest): Promise<string | undefined> {
  const row = await on(tx)
    .insertInto("request")
    .values({
      reader_id: made.readerId,
      service: made.service,
      record_id: made.recordId,
      volume_id: made.volumeId ?? null,
      item_id: made.itemId ?? null,
      copy_id: made.copyId,
      from_branch: made.fromBranch,
      from_location: made.fromLocation,
      pickup: made.pickup,
      use: made.use,
      placed_at: made.placedAt,
      placed_by: made.placedBy,
      expected_at: made.expectedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** What is written of a step; what is left out stays. */
export type RequestChange = Partial<{
  state: string;
  service: string;
  copy_id: string;
  from_branch: string;
  from_location: string;
  use: string;
  picked_at: Date | null;
  picked_by: string | null;
  found_at: Date | null;
  sent_at: Date | null;
  ready_at: Date | null;
  keep_until: string | null;
  passed_items: string[];
}>;

export async function updateRequest(tx: Tx, id: string, change: RequestChange): Promise<void> {
  await on(tx).updateTable("request").set(change).where("id", "=", id).where("ended_at", "is", null).execute();
}

export async function endRequest(
  tx: Tx,
  id: string,
  { end, at, by, reason }: { end: RequestEnd; at: Date; by: string; reason?: string | undefined },
): Promise<void> {
  await on(tx)
    .updateTable("request")
    .set({ state: end, ended_at: at, ended_by: by, ended_reason: reason ?? null })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/** An open request, unlocked: its copy must be locked first. */
export async function findOpenRequest(at: Database | Tx, id: string): Promise<BringRequest | undefined> {
  const row = await on(at)
    .selectFrom("request")
    .select(requestColumns)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row && requestOf(row);
}

/** The open request for which a copy is fetched, locked; the copy is locked before. */
export async function lockRequestOfCopy(tx: Tx, copyId: string): Promise<BringRequest | undefined> {
  const row = await on(tx)
    .selectFrom("request")
    .select(requestColumns)
    .where("copy_id", "=", copyId)
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row && requestOf(row);
}

/** A reader's open requests, the newest last. */
export async function openRequestsOf(at: Database | Tx, readerId: string): Promise<BringRequest[]> {
  const rows = await on(at)
    .selectFrom("request")
    .select(requestColumns)
    .where("reader_id", "=", readerId)
    .where("ended_at", "is", null)
    .orderBy("id")
    .limit(200)
    .execute();
  return rows.map(requestOf);
}

/** A request that ended lately, for its reader. */
export interface EndedRequest {
  readonly id: string;
  readonly recordId: string;
  readonly state: RequestEnd;
  readonly endedAt: Date;
}

export async function endedRequestsOf(at: Database | Tx, readerId: string, since: Date): Promise<EndedRequest[]> {
  const rows = await on(at)
    .selectFrom("request")
    .select(["id", "record_id", "state", "ended_at"])
    .where("reader_id", "=", readerId)
    .where("ended_at", ">=", since)
    .orderBy("id", "desc")
    .limit(20)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    state: row.state as RequestEnd,
    endedAt: row.ended_at ?? since,
  }));
}

/** How many a reader has open, and how many he placed since an instant. */
export async function countRequests(
  at: Database | Tx,
  { readerId, service, since }: { readerId: string; service: BringService; since: Date },
): Promise<{ open: number; lately: number }> {
  const [row] = await counts.rows(at, readerId, service, since);
  return row ?? { open: 0, lately: 0 };
}

const counts = statement<[readerId: string, service: string, since: Date], { open: number; lately: number }>(
  "circulation.count-requests",
  `select count(*) filter (where r.ended_at is null)::int as open, count(*) filter (where r.placed_at >= $3)::int as lately
   from circulation.request r
   where r.reader_id = $1 and r.service = $2 and (r.ended_at is null or r.placed_at >= $3)`,
);

/** Requests whose copy was kept until before a day, after a given one. */
export async function findUnfetched(
  at: Database | Tx,
  today: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await on(at)
    .selectFrom("request")
    .select("id")
    .where("id", ">", after)
    .where("state", "=", "ready")
    .where("keep_until", "<", today)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** A copy that a request had and that does not come; what it is doing now. */
export interface LostCopy {
  readonly itemId: string;
  readonly process: string | null;
}

// One that was lent and is back already lies on its shelf: nobody fetches it any more.
const lost = statement<[recordIds: readonly string[], processes: readonly string[]], LostCopy>(
  "circulation.lock-lost-requested-copies",
  `select s.item_id as "itemId", s.process from circulation.item_state s
   where s.item_id in (
       select r.copy_id from circulation.request r where r.record_id = any($1::bigint[]) and r.ended_at is null
     )
     and (not s.counted or s.lost is not null or s.missing_since is not null or s.claimed_returned_at is not null or s.loan_id is not null
       or s.process is null or s.process <> all($2))
   order by s.item_id for update`,
);

/** Copies that were to be brought and cannot be any more, locked. */
export async function lockLostCopies(tx: Tx, recordIds: readonly string[]): Promise<LostCopy[]> {
  if (recordIds.length === 0) return [];
  return await lost.rows(tx, recordIds, comingProcesses);
}
