import { type Account, checkEntry, type Entry, type EntryKind, type KeptEntry, type Posting } from "@wenyuan/ledger";
import { type SqlBool, sql } from "kysely";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { on } from "../../tables.ts";

export interface EntryOrigin {
  readonly at: Date;
  readonly by: string;
  /** A drawer or a channel: `desk-2`, `desk-2-card`, `sandbox`. */
  readonly till?: string;
  /** The till's session, while it is open. */
  readonly sessionId?: string;
  /** The payment provider's number, or the slip of a card terminal. */
  readonly externalId?: string;
}

/**
 * Keeps an entry of the ledger. Triggers hold it to its balance and carry it into what remains of the charge and what the reader owes.
 * @throws Error for an entry that packages/ledger would not have made
 */
export async function keepEntry(tx: Tx, entry: Entry, origin: EntryOrigin): Promise<string> {
  const faults = checkEntry(entry);
  if (faults.length > 0) throw new Error(`an entry that cannot be kept: ${faults.join(", ")}`);
  const { id } = await on(tx)
    .insertInto("ledger_entry")
    .values({
      kind: entry.kind,
      at: origin.at,
      made_by: origin.by,
      reason: entry.reason ?? null,
      reverses: entry.reverses?.id ?? null,
      till: origin.till ?? null,
      session_id: origin.sessionId ?? null,
      external_id: origin.externalId ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await on(tx)
    .insertInto("ledger_posting")
    .values(
      entry.postings.map(({ account, amount, charge, reader }, position) => ({
        entry_id: id,
        position,
        account,
        amount_minor: String(amount.minor),
        currency: amount.currency,
        charge_id: charge ?? null,
        reader_id: reader ?? null,
      })),
    )
    .execute();
  return id;
}

/** Several entries of one act, in order. */
export async function keepEntries(tx: Tx, entries: readonly Entry[], origin: EntryOrigin): Promise<string[]> {
  const ids: string[] = [];
  for (const entry of entries) ids.push(await keepEntry(tx, entry, origin));
  return ids;
}

/** An entry as it stands in the books. */
export interface BookedEntry extends KeptEntry {
  readonly at: Date;
  readonly by: string;
  readonly till?: string;
  readonly sessionId?: string;
}

/** Entries whole, by a condition on their ids, the oldest first. */
async function readEntries(at: Database | Tx, which: ReturnType<typeof sql<SqlBool>>): Promise<BookedEntry[]> {
  const rows = await on(at)
    .selectFrom("ledger_entry as e")
    .innerJoin("ledger_posting as p", "p.entry_id", "e.id")
    .leftJoin("ledger_entry as r", "r.id", "e.reverses")
    .select(["e.id", "e.kind", "e.at", "e.made_by", "e.reason", "e.till", "e.session_id", "e.reverses"])
    .select(["p.position", "p.account", "p.amount_minor", "p.currency", "p.charge_id", "p.reader_id"])
    .select("r.kind as reversed_kind")
    .where(which)
    .execute();
  // Put in order here: a page of a list is found by its index, and its few rows need no sorting by the database.
  const byEntry = Map.groupBy(rows, ({ id }) => id);
  const inOrder = [...byEntry].toSorted(([a], [b]) => Number(BigInt(a) - BigInt(b)));
  return inOrder.map(([, unsorted]) => {
    const postings = unsorted.toSorted((a, b) => a.position - b.position);
    const [first] = postings;
    if (!first) throw new Error("a group has a first row");
    return {
      id: first.id,
      kind: first.kind as EntryKind,
      at: first.at,
      by: first.made_by,
      ...(first.reason === null ? {} : { reason: first.reason }),
      ...(first.till === null ? {} : { till: first.till }),
      ...(first.session_id === null ? {} : { sessionId: first.session_id }),
      ...(first.reverses === null || first.reversed_kind === null
        ? {}
        : { reverses: { id: first.reverses, kind: first.reversed_kind as EntryKind } }),
      postings: postings.map(
        ({ account, amount_minor, currency, charge_id, reader_id }): Posting => ({
          account: account as Account,
          amount: { minor: Number(amount_minor), currency },
          ...(charge_id === null ? {} : { charge: charge_id }),
          ...(reader_id === null ? {} : { reader: reader_id }),
        }),
      ),
    };
  });
}

/** All entries that touch any of the charges. */
export async function entriesOfCharges(at: Database | Tx, chargeIds: readonly string[]): Promise<BookedEntry[]> {
  if (chargeIds.length === 0) return [];
  return await readEntries(
    at,
    // An array is made first and looked up in the index; as a join, an older planner reads all entries.
    sql<SqlBool>`e.id = any(array(select entry_id from circulation.ledger_posting where charge_id = any(${chargeIds}::bigint[])))`,
  );
}

export async function entriesOfSession(at: Database | Tx, sessionId: string): Promise<BookedEntry[]> {
  return await readEntries(at, sql<SqlBool>`e.session_id = ${sessionId}`);
}

export async function findEntry(at: Database | Tx, id: string): Promise<BookedEntry | undefined> {
  return (await readEntries(at, sql<SqlBool>`e.id = ${id}`))[0];
}

/** The reversal of an entry, if there is one. */
export async function reversalOf(at: Database | Tx, id: string): Promise<BookedEntry[]> {
  return await readEntries(at, sql<SqlBool>`e.reverses = ${id}`);
}

/** What moved of a reader's money, the newest first, before a given entry. */
export async function entriesOfReader(
  at: Database | Tx,
  readerId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<BookedEntry[]> {
  const entries = await readEntries(
    at,
    sql<SqlBool>`e.id = any(array(
      select distinct p.entry_id from circulation.ledger_posting p
      where p.reader_id = ${readerId} and p.entry_id < ${before ?? "9223372036854775807"}
      order by p.entry_id desc limit ${limit}))`,
  );
  return entries.toReversed();
}

/** What the library holds for a reader, in minor units: his deposit, or what is to be paid back to him. Under the reader's lock. */
export async function heldFor(
  at: Database | Tx,
  readerId: string,
  { account, currency }: { account: "deposits" | "payable"; currency: string },
): Promise<number> {
  const row = await on(at)
    .selectFrom("ledger_posting")
    .select(({ fn }) => fn.sum<string | null>("amount_minor").as("sum"))
    .where("reader_id", "=", readerId)
    .where("account", "=", account)
    .where("currency", "=", currency)
    .executeTakeFirst();
  return 0 - Number(row?.sum ?? 0);
}
