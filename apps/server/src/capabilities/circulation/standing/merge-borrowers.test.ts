import { expect, it } from "vitest";
import { findReaderByBarcode } from "../../readers/index.ts";
import { findDisagreements } from "../availability/verify-availability.store.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";

const desk = await openQueueDesk();
const { db } = desk.library.kernel;

const idOf = async (barcode: string) => (await findReaderByBarcode(db, barcode))!.readerId;
const merge = (winnerId: string, loserId: string) => desk.post("/api/v1/reader-merges", { winnerId, loserId });
const hold = async (readerBarcode: string, recordId: string) =>
  (await desk.post("/api/v1/holds", { readerBarcode, recordId, pickup: "main" })).body.id as string;

async function part(id: string): Promise<number> {
  const headers = await desk.library.tokenFor("circulation");
  const answer = await desk.library.request({ method: "DELETE", url: `/api/v1/reader-merges/${id}`, headers });
  return answer.statusCode;
}

/** All that lending and the reader's file keep of some readers, but for history, versions and when it was. */
async function standingOf(ids: readonly string[]): Promise<unknown> {
  const of = (table: string, what: string) =>
    desk.rows(`select ${what} from ${table} where reader_id = any($1::bigint[]) order by 1, 2`, ids);
  return {
    people: await desk.rows(
      `select id, category, email, phone, display_name, merged_into, person_hash from readers.reader where id = any($1::bigint[]) order by id`,
      ids,
    ),
    names: await of("readers.name", "reader_id, kind, text"),
    cards: await of("readers.card", "id, reader_id, code, status"),
    notes: await of("readers.note", "id, reader_id"),
    loans: await of("circulation.loan", "id, reader_id, due_at, returned_at"),
    holds: await of("circulation.hold", "id, reader_id, state, placed_at, ended_at"),
    charges: await of("circulation.charge", "id, reader_id, remaining_minor"),
    postings: await of("circulation.ledger_posting", "entry_id, position, reader_id, amount_minor"),
    state: await of(
      "circulation.reader_state",
      "reader_id, loans_home, loans_on_site, loans_by_kind - array(select key from jsonb_each(loans_by_kind) where value = '0') as kinds, holds_open, owes_minor, suspended_until",
    ),
  };
}

/** A person with two records, each with a loan, a hold and a debt; both wait for one title. */
async function twoRecords() {
  const [old, young] = [await desk.reader(), await desk.reader("master")];
  const ids = [await idOf(old), await idOf(young)] as const;
  const both = await desk.title(1);
  await desk.checkOut(await desk.reader(), both.first);
  const items = new Map<string, string>();
  for (const [at, barcode] of [old, young].entries()) {
    const { first } = await desk.title(1);
    await desk.checkOut(barcode, first);
    items.set(barcode, first);
    const waited = await desk.title(1);
    await desk.checkOut(await desk.reader(), waited.first);
    await hold(barcode, waited.recordId);
    await hold(barcode, both.recordId);
    const charge = { income: "card", amount: { minor: 300 + at, currency: "CNY" }, note: "合成补证" };
    expect(await desk.post(`/api/v1/readers/${ids[at]}/charges`, charge)).toMatchObject({ status: 201 });
    await desk.post(`/api/v1/readers/${ids[at]}/notes`, { text: `note ${at}`, urgent: false });
  }
  return { old, young, ids, item: (barcode: string) => items.get(barcode)! };
}

it("brings loans, holds, debts and cards together, with the counts that limits go by", async () => {
  const { old, young, ids, item } = await twoRecords();
  const [loser, winner] = ids;
  expect(await merge(winner, loser)).toMatchObject({ status: 201 });
  expect([await idOf(old), await idOf(young)]).toEqual([winner, winner]);
  const [state] = await desk.rows(
    "select loans_home, holds_open, owes_minor::int from circulation.reader_state where reader_id = $1",
    winner,
  );
  expect(state).toEqual({ loans_home: 2, holds_open: 3, owes_minor: 601 });
  expect(await findDisagreements(db)).toEqual([]);
  expect(await desk.checkIn(item(old))).toMatchObject({ status: 200 });
  expect(await desk.checkOut(old, item(old))).toMatchObject({ status: 201 });
  expect(await standingOf([loser])).toMatchObject({ loans: [], holds: [], charges: [], cards: [], postings: [] });
});

it("undone, leaves both as they were", async () => {
  const { ids } = await twoRecords();
  const before = await standingOf(ids);
  const { body } = await merge(ids[1], ids[0]);
  expect(await standingOf(ids)).not.toEqual(before);
  expect(await part(body.id)).toBe(200);
  expect(await standingOf(ids)).toEqual(before);
  expect(await findDisagreements(db)).toEqual([]);
});

it("undone, leaves what has happened since with the one who stayed", async () => {
  const { old, ids } = await twoRecords();
  const { body } = await merge(ids[1], ids[0]);
  const { first } = await desk.title(1);
  await desk.checkOut(old, first);
  expect(await part(body.id)).toBe(200);
  expect(
    await desk.rows(
      "select reader_id from circulation.loan where returned_at is null and item_id = (select id from catalogue.item where barcode = $1)",
      first,
    ),
  ).toEqual([{ reader_id: ids[1] }]);
  expect(await findDisagreements(db)).toEqual([]);
  expect(await part(body.id)).toBe(404);
});

it("loses no loan and no count while desks lend to either of the two", async () => {
  const [old, young] = [await desk.reader("master"), await desk.reader("master")];
  const [loser, winner] = [await idOf(old), await idOf(young)];
  const { barcodes } = await desk.title(6);
  const back = await desk.title(2);
  for (const barcode of back.barcodes) await desk.checkOut(old, barcode);
  const answers = await Promise.all([
    ...barcodes.slice(0, 3).map((item) => desk.checkOut(old, item)),
    merge(winner, loser),
    ...barcodes.slice(3).map((item, at) => desk.checkOut(at % 2 === 0 ? old : young, item)),
    ...back.barcodes.map((item) => desk.checkIn(item)),
  ]);
  expect(answers.filter(({ status }) => status > 201)).toEqual([]);
  const [{ open } = {}] = await desk.rows(
    "select count(*)::int as open from circulation.loan where reader_id = $1 and returned_at is null",
    winner,
  );
  expect(open).toBe(barcodes.length);
  expect(await desk.rows("select id from circulation.loan where reader_id = $1", loser)).toEqual([]);
  expect(await findDisagreements(db)).toEqual([]);
});

it("waits for the desk when a copy of one title is set aside for both", async () => {
  const readers = [await desk.reader(), await desk.reader()];
  const title = await desk.title(2);
  for (const barcode of title.barcodes) await desk.checkOut(await desk.reader(), barcode);
  for (const reader of readers) await hold(reader, title.recordId);
  for (const barcode of title.barcodes) await desk.checkIn(barcode);
  const [one, other] = [await idOf(readers[0]!), await idOf(readers[1]!)];
  expect(await merge(one, other)).toMatchObject({ status: 409, body: { code: "circulation.held-for-both" } });
  expect(await idOf(readers[1]!)).toBe(other);
});
