import { expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { lockItemForLoan } from "./item-state.store.ts";

const desk = await openLendingDesk();

it("a loan is overdue from the minute in which it was due, not from the next day", async () => {
  const { barcodes } = await desk.title(1);
  const { body } = await desk.checkOut(await desk.reader(), barcodes[0]!);
  const due = Date.parse(body.loan.dueAt);
  const overdueAt = async (now: number) => {
    const { db } = desk.library.kernel;
    return await transact(
      db,
      async (tx) => (await lockItemForLoan(tx, body.item.id, body.readerId, new Date(now)))?.overdueItems,
    );
  };
  expect([await overdueAt(due - 60_000), await overdueAt(due + 60_000)]).toEqual([0, 1]);
});
