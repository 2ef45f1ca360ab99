import { expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { findItemByBarcode } from "../../catalogue/index.ts";
import { findOpenHold, loanTitles } from "../holds/hold.store.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { describeItemTies, describeTitleTies } from "./describe-ties.ts";
import { followMerges } from "./follow-merges.consumer.ts";

const desk = await openQueueDesk();
const { clock, kernel } = desk.library;

const itemIdOf = async (barcode: string) => (await findItemByBarcode(kernel.db, barcode))!.id;
const place = async (readerBarcode: string, recordId: string, more = {}) =>
  (await desk.post("/api/v1/holds", { readerBarcode, recordId, pickup: "main", ...more })).body.id as string;

/** The title of which the only copy is lent. */
async function lentTitle() {
  const { recordId, first } = await desk.title(1);
  const { body } = await desk.checkOut(await desk.reader(), first);
  return { recordId, barcode: first, itemId: await itemIdOf(first), loanId: body.loan.id as string };
}

async function tell(
  topic: "catalogue.records-merged" | "catalogue.merge-undone",
  payload: { winnerId: string; loserId: string; itemIds: string[] },
) {
  const event = { position: "1", topic, payload, at: clock.now() };
  await transact(kernel.db, (tx) => followMerges(clock).consume(tx, [event]));
}

/** Which titles open holds and a loan are of. */
async function titlesOf(holds: readonly string[], loanId: string) {
  const waiting = await Promise.all(holds.map(async (id) => (await findOpenHold(kernel.db, id))?.recordId));
  return new Set([...waiting, ...(await loanTitles(kernel.db, [loanId]))]);
}

it("moves who waits and what is lent to the title that stays, and back when the merge is undone", async () => {
  const [winner, loser] = [await lentTitle(), await lentTitle()];
  const title = await place(await desk.reader(), loser.recordId);
  const copy = await place(await desk.reader(), loser.recordId, { itemId: loser.itemId });
  const merge = { winnerId: winner.recordId, loserId: loser.recordId, itemIds: [loser.itemId] };
  await tell("catalogue.records-merged", merge);
  expect(await titlesOf([title, copy], loser.loanId)).toEqual(new Set([winner.recordId]));
  await tell("catalogue.merge-undone", merge);
  expect(await titlesOf([title, copy], loser.loanId)).toEqual(new Set([loser.recordId]));
  expect(await loanTitles(kernel.db, [winner.loanId])).toEqual([winner.recordId]);
});

it("lets a reader who waited for both wait once, in the older place", async () => {
  const [winner, loser] = [await lentTitle(), await lentTitle()];
  const reader = await desk.reader();
  const older = await place(reader, loser.recordId);
  clock.move(60_000);
  const younger = await place(reader, winner.recordId);
  const merge = { winnerId: winner.recordId, loserId: loser.recordId, itemIds: [loser.itemId] };
  await tell("catalogue.records-merged", merge);
  expect(await findOpenHold(kernel.db, older)).toMatchObject({ recordId: winner.recordId });
  expect(await findOpenHold(kernel.db, younger)).toBeUndefined();
});

it("brings what is being brought under the title that stays, and back; who has one of each brought keeps both", async () => {
  const [winner, loser] = [await desk.title(1), await desk.title(1)];
  const itemIds = [await itemIdOf(loser.first)];
  // A desk that sees a copy takes it up into lending.
  for (const { first } of [winner, loser]) await desk.checkIn(first);
  const [one, both] = [await desk.reader(), await desk.reader()];
  const bring = async (readerBarcode: string, recordId: string) =>
    (await desk.post("/api/v1/requests", { readerBarcode, recordId, pickup: "science" })).body.id as string;
  const carried = await bring(one, loser.recordId);
  const titleOf = async (id: string) =>
    (await desk.rows("select record_id from circulation.request where id = $1", id))[0]?.["record_id"];
  const merge = { winnerId: winner.recordId, loserId: loser.recordId, itemIds };
  await tell("catalogue.records-merged", merge);
  expect(await titleOf(carried)).toBe(winner.recordId);
  await tell("catalogue.merge-undone", merge);
  expect(await titleOf(carried)).toBe(loser.recordId);
  await desk.post(`/api/v1/requests/${carried}/cancellation`, {});
  const [kept, second] = [await bring(both, winner.recordId), await bring(both, loser.recordId)];
  await tell("catalogue.records-merged", merge);
  expect([await titleOf(kept), await titleOf(second)]).toEqual([winner.recordId, loser.recordId]);
});

it("says what keeps a title or a copy in the catalogue", async () => {
  const { recordId, itemId } = await lentTitle();
  await place(await desk.reader(), recordId);
  const [title, copy] = await transact(kernel.db, async (tx) => [
    await describeTitleTies(tx, recordId),
    await describeItemTies(tx, itemId),
  ]);
  expect(title).toEqual({ zh: "1 册在借、1 个预约", en: "1 loan, 1 hold" });
  expect(copy).toEqual({ zh: "1 册在借", en: "1 loan" });
  const free = await desk.title(1);
  expect(await transact(kernel.db, (tx) => describeTitleTies(tx, free.recordId))).toBeUndefined();
});
