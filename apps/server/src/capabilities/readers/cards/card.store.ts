import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { Card } from "../people/reader.ts";
import { on } from "../tables.ts";
import { type CardKind, type CardStatus, codeKeys } from "./card-code.ts";

/** Whose card a code is. */
export interface ShownCard {
  readonly cardId: string;
  readonly readerId: string;
  readonly kind: CardKind;
  readonly status: CardStatus;
}

// An active card goes before a lost one with the same number, a barcode before a chip that it might spell, a newer before an older.
// Three keys always and no array: PostgreSQL plans a statement with an array anew each time, which costs more than looking it up.
const findCard = statement<[first: string, second: string, third: string], ShownCard>(
  "readers.find-card",
  `select id as "cardId", reader_id as "readerId", kind, status from readers.card where code_key in ($1, $2, $3)
   order by status = 'active' desc, code_key = $1 desc, code_key = $2 desc, id desc limit 1`,
);

/**
 * The reader whose card this is, by anything a scanner may give: a barcode or campus number with its leading zeros, a chip's UID in hex
 * or decimal and in either byte order. A card that is lost or replaced is found too: its `status` says so.
 */
export async function findReaderByBarcode(at: Database | Tx, code: string): Promise<ShownCard | undefined> {
  const [first, second = first, third = second] = codeKeys(code);
  return (await findCard.rows(at, first, second, third))[0];
}

export interface NewCard {
  readonly readerId: string;
  readonly kind: CardKind;
  readonly code: string;
  readonly key: string;
}

/** Stores cards in one statement. Codes that an active card has already are left out. @returns the cards stored */
export async function insertCards(tx: Tx, cards: readonly NewCard[], issuedAt: Date): Promise<Card[]> {
  if (cards.length === 0) return [];
  const rows = await on(tx)
    .insertInto("card")
    .values(
      cards.map(({ readerId, kind, code, key }) => ({
        reader_id: readerId,
        kind,
        code,
        code_key: key,
        issued_at: issuedAt,
      })),
    )
    .onConflict((conflict) => conflict.column("code_key").where("status", "=", "active").doNothing())
    .returning(["id", "reader_id", "kind", "code", "status"])
    .execute();
  return rows.map(cardOf);
}

/** The cards of readers, active ones first. */
export async function cardsOf(at: Database | Tx, readerIds: readonly string[]): Promise<Card[]> {
  if (readerIds.length === 0) return [];
  const rows = await on(at)
    .selectFrom("card")
    .select(["id", "reader_id", "kind", "code", "status"])
    .where("reader_id", "in", [...readerIds])
    .execute();
  return rows.map(cardOf).toSorted((one, other) => rank(one) - rank(other) || Number(one.id) - Number(other.id));
}

function rank({ status }: Card): number {
  return status === "active" ? 0 : 1;
}

function cardOf(row: { id: string; reader_id: string; kind: string; code: string; status: string }): Card {
  const { id, reader_id: readerId, code } = row;
  return { id, readerId, kind: row.kind as CardKind, code, status: row.status as CardStatus };
}

/** Notes that a turning code was used. @returns false when it was before */
export async function keepUse(tx: Tx, cardId: string, step: number, usedAt: Date): Promise<boolean> {
  const row = await on(tx)
    .insertInto("used_code")
    .values({ card_id: cardId, step: String(step), used_at: usedAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning("step")
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets uses of codes that have long ceased to be valid. */
export async function forgetUses(at: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await on(at)
    .deleteFrom("used_code")
    .where("used_at", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function countUses(at: Database, before: Date): Promise<number> {
  const row = await on(at)
    .selectFrom("used_code")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("used_at", "<", before)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** One card of any status. */
export async function findCardById(at: Database | Tx, id: string): Promise<Card | undefined> {
  const row = await on(at)
    .selectFrom("card")
    .select(["id", "reader_id", "kind", "code", "status"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row && cardOf(row);
}

/** Gives cards another status. A code that another active card has by now cannot be active again: then nothing is done. */
export async function setCardStatus(
  tx: Tx,
  ids: readonly string[],
  { status, now }: { readonly status: CardStatus; readonly now: Date },
): Promise<number> {
  if (ids.length === 0) return 0;
  let update = on(tx)
    .updateTable("card")
    .set({ status, ended_at: status === "active" ? null : now })
    .where("id", "in", [...ids]);
  if (status === "active")
    update = update.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("card as other")
            .select("other.id")
            .whereRef("other.code_key", "=", "card.code_key")
            .where("other.status", "=", "active"),
        ),
      ),
    );
  const { numUpdatedRows } = await update.executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
