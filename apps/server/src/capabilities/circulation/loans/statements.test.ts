import { expect, it } from "vitest";
import { statementsDuring } from "../../../kernel/db/testing/statements-during.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";

const desk = await openLendingDesk();

/** What is sent to the database between begin and commit while something is done. */
async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const sent = (await statementsDuring(act)).map(({ text }) => text);
  return sent.slice(sent.indexOf("begin") + 1, sent.indexOf("commit"));
}

it("a check-out takes at most ten statements, its retry's memory and the title for the screen included", async () => {
  const code = await desk.reader("teacher");
  const { barcodes } = await desk.title(3);
  const [warm = "", first = "", second = ""] = barcodes;
  // The first reads the rules, once for the program; lending learns of new items by an event, here by seeing them.
  for (const barcode of barcodes) await desk.checkIn(barcode);
  await desk.checkOut(code, warm);
  const statements = await statementsOf(() => desk.checkOut(code, first));
  expect(statements.length).toBeGreaterThan(5);
  expect(statements.length).toBeLessThanOrEqual(10);
  // And as many for a reader with loans as for one without.
  expect(await statementsOf(() => desk.checkOut(code, second))).toHaveLength(statements.length);
});
