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
