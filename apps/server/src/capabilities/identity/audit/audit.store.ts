import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { AuditAct, AuditEntry, AuditPayload, AuditSubject, ChainHead } from "./audit-entry.ts";
import type { LinkedFacts } from "./hash-entry.ts";

export interface NewEntry extends Pick<AuditAct, "action" | "subject" | "at"> {
  readonly actor: { readonly kind: string; readonly id: string };
  readonly payload: string;
  readonly salt: Buffer;
  readonly payloadHash: Buffer;
}

export async function insertEntry(tx: Tx, entry: NewEntry): Promise<void> {
  await on(tx)
    .insertInto("audit_entry")
    .values({
      actor_kind: entry.actor.kind,
      actor_id: entry.actor.id,
      action: entry.action,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      payload: entry.payload,
      salt: entry.salt,
      payload_hash: entry.payloadHash,
      ...(entry.at ? { at: entry.at } : {}),
    })
    .execute();
}

/** Whether somebody did the same to the same since a moment. */
export async function wasDone(
  tx: Tx,
  { actor, action, subject }: Pick<NewEntry, "actor" | "action" | "subject">,
  since: Date,
): Promise<boolean> {
  const { done } = await on(tx)
    .selectNoFrom(({ exists, selectFrom }) =>
      exists(
        selectFrom("audit_entry")
          .select("id")
          .where("subject_kind", "=", subject.kind)
          .where("subject_id", "=", subject.id)
          .where("actor_kind", "=", actor.kind)
          .where("actor_id", "=", actor.id)
          .where("action", "=", action)
          .where("at", ">", since),
      ).as("done"),
    )
    .executeTakeFirstOrThrow();
  return Boolean(done);
}

/** What is looked for; what is not given does not matter. */
export interface AuditSearch {
  readonly actor?: { readonly kind: string; readonly id: string };
  /** An action, or the beginning of one up to a full stop: `circulation.` or `circulation.debt.waive`. */
  readonly action?: string;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  readonly from?: Date;
  /** Up to, and not with. */
  readonly to?: Date;
  /** Stands somewhere in the payload. */
  readonly text?: string;
}

/** Entries that fit, newest first, before a given one. */
export async function listEntries(
  db: Database,
  search: AuditSearch,
  page: { before?: string; limit: number },
): Promise<AuditEntry[]> {
  const { actor, action, subjectKind, subjectId, from, to, text } = search;
  let query = on(db)
    .selectFrom("audit_entry")
    .select([
      "id",
      "at",
      "actor_kind",
      "actor_id",
      "action",
      "subject_kind",
      "subject_id",
      "payload",
      sql<string | null>`coalesce(
        (select a.display_name from identity.account a
          where a.id = case audit_entry.actor_kind when 'account' then audit_entry.actor_id::bigint end),
        (select t.name from identity.api_token t
          where t.id = case audit_entry.actor_kind when 'client' then audit_entry.actor_id::bigint end))`.as(
        "actor_name",
      ),
    ])
    .orderBy("id", "desc")
    .limit(page.limit);
  if (page.before !== undefined) query = query.where("id", "<", page.before);
  if (actor) query = query.where("actor_kind", "=", actor.kind).where("actor_id", "=", actor.id);
  if (action !== undefined)
    query = action.endsWith(".")
      ? query.where("action", "like", `${escapeLike(action)}%`)
      : query.where("action", "=", action);
  if (subjectKind !== undefined) query = query.where("subject_kind", "=", subjectKind);
  if (subjectId !== undefined) query = query.where("subject_id", "=", subjectId);
  if (from) query = query.where("at", ">=", from);
  if (to) query = query.where("at", "<", to);
  if (text !== undefined) query = query.where("payload", "ilike", `%${escapeLike(text)}%`);
  return (await query.execute()).map(entryOf);
}

interface ReadRow {
  readonly id: string;
  readonly at: Date;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly actor_name: string | null;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string | null;
  readonly payload: string | null;
}

function entryOf(row: ReadRow): AuditEntry {
  const { before, after, reason } = (row.payload === null ? {} : JSON.parse(row.payload)) as Partial<AuditPayload>;
  return {
    id: row.id,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, ...(row.actor_name === null ? {} : { name: row.actor_name }) },
    action: row.action,
    subject: { kind: row.subject_kind, ...(row.subject_id === null ? {} : { id: row.subject_id }) },
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(reason === undefined ? {} : { reason }),
    blanked: row.payload === null,
  };
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

interface Head {
  readonly position: bigint;
  readonly hash: Buffer;
}

/** The end of the chain; nobody else links until the transaction ends. */
export async function lockHead(tx: Tx): Promise<Head> {
  const row = await on(tx)
    .selectFrom("audit_head")
    .select(["position", "chain_hash"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { position: BigInt(row.position), hash: row.chain_hash };
}

export async function readHead(db: Database): Promise<ChainHead> {
  const row = await on(db).selectFrom("audit_head").select(["position", "chain_hash"]).executeTakeFirstOrThrow();
  return { position: row.position, hash: row.chain_hash.toString("hex") };
}

export async function moveHead(tx: Tx, head: Head): Promise<void> {
  await on(tx)
    .updateTable("audit_head")
    .set({ position: String(head.position), chain_hash: head.hash })
    .execute();
}

const factColumns = ["id", "at", "actor_kind", "actor_id", "action", "subject_kind", "payload_hash"] as const;

/** Committed entries that are not in the chain yet, in the order of their ids. */
export async function listUnlinked(tx: Tx, limit: number): Promise<LinkedFacts[]> {
  const rows = await on(tx)
    .selectFrom("audit_entry")
    .select(factColumns)
    .where("position", "is", null)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(factsOf);
}

export interface Link {
  readonly id: string;
  readonly position: bigint;
  readonly hash: Buffer;
}

export async function saveLinks(tx: Tx, links: readonly Link[]): Promise<void> {
  const ids = links.map(({ id }) => id);
  const positions = links.map(({ position }) => String(position));
  const hashes = links.map(({ hash }) => hash);
  await sql`
    update identity.audit_entry e set position = l.position, chain_hash = l.hash
    from unnest(${ids}::bigint[], ${positions}::bigint[], ${hashes}::bytea[]) as l (id, position, hash)
    where e.id = l.id`.execute(on(tx));
}

/** An entry of the chain with all that proves it. */
export interface ChainedEntry extends LinkedFacts {
  readonly position: bigint;
  readonly hash: Buffer;
  readonly subjectId: string | null;
  readonly payload: string | null;
  readonly salt: Buffer | null;
}

/** The chain's entries after a position, in order. */
export async function listChain(db: Database, after: bigint, limit: number): Promise<ChainedEntry[]> {
  const rows = await on(db)
    .selectFrom("audit_entry")
    .select([...factColumns, "position", "chain_hash", "subject_id", "payload", "salt"])
    .where("position", ">", String(after))
    .orderBy("position")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...factsOf(row),
    position: BigInt(row.position ?? 0),
    hash: row.chain_hash ?? Buffer.alloc(0),
    subjectId: row.subject_id,
    payload: row.payload,
    salt: row.salt,
  }));
}

interface FactRow {
  readonly id: string;
  readonly at: Date;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly action: string;
  readonly subject_kind: string;
  readonly payload_hash: Buffer;
}

function factsOf(row: FactRow): LinkedFacts {
  return {
    id: row.id,
    at: row.at,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    action: row.action,
    subjectKind: row.subject_kind,
    payloadHash: row.payload_hash,
  };
}

/** Blanks payloads that were written before `writtenBefore`, or whose time has come. @returns how many */
export async function blankDue(tx: Tx, { now, writtenBefore }: { now: Date; writtenBefore: Date }): Promise<number> {
  const result = await on(tx)
    .updateTable("audit_entry")
    .set({ payload: null, salt: null, subject_id: null, blanked_at: now })
    .where("payload", "is not", null)
    .where((row) => row.or([row("at", "<", writtenBefore), row("blank_at", "<=", now)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** How many payloads should be blank by now. */
export async function countBlankable(
  db: Database,
  { now, writtenBefore }: { now: Date; writtenBefore: Date },
): Promise<number> {
  const row = await on(db)
    .selectFrom("audit_entry")
    .select((one) => one.fn.countAll<string>().as("entries"))
    .where("payload", "is not", null)
    .where((one) => one.or([one("at", "<", writtenBefore), one("blank_at", "<=", now)]))
    .executeTakeFirstOrThrow();
  return Number(row.entries);
}

/** Has the payloads about a subject blanked as soon as they are old enough. @returns how many there are, and the last to go */
export async function scheduleBlanking(
  tx: Tx,
  subject: AuditSubject,
  keptDays: number,
): Promise<{ entries: number; until?: Date }> {
  const rows = await on(tx)
    .updateTable("audit_entry")
    .set({ blank_at: sql<Date>`at + make_interval(days => ${keptDays})` })
    .where("subject_kind", "=", subject.kind)
    .where("subject_id", "=", subject.id)
    .returning("blank_at")
    .execute();
  const last = Math.max(...rows.map(({ blank_at: at }) => at?.getTime() ?? 0));
  return { entries: rows.length, ...(rows.length > 0 ? { until: new Date(last) } : {}) };
}

/** Days that payloads are kept. */
export async function readKeepDays(at: Database | Tx): Promise<number> {
  return (await on(at).selectFrom("audit_policy").select("keep_days").executeTakeFirstOrThrow()).keep_days;
}

export async function writeKeepDays(tx: Tx, days: number): Promise<void> {
  await on(tx).updateTable("audit_policy").set({ keep_days: days }).execute();
}
