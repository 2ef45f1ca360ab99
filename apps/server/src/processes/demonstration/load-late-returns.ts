import { isProblem } from "@wenyuan/problem";
import type { DemoItem } from "../../../../../demo/items/demo-items.ts";
import type { SeededChoice } from "../../../../../demo/seeded-choice.ts";
import { checkIn, checkOut, openChargesOf, openRules } from "../../capabilities/circulation/index.ts";
import { findReaderByBarcode } from "../../capabilities/readers/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { demoReaderCard } from "./demo-accounts.ts";
import { deskOn } from "./demo-desk.ts";
import { isLent } from "./load-loans.ts";

/** Readers who brought a book back late and have not paid for it. */
const debtors = 40;

/** The books that these readers brought back, in their order; not among what is out today. */
export function booksReturnedLate(
  items: readonly DemoItem[],
  choiceFor: (name: string) => SeededChoice,
): readonly { readonly barcode: string; readonly choice: SeededChoice }[] {
  const books = items.filter(({ key, kind }) => kind === "book" && !isLent(choiceFor(`lent ${key}`)));
  return Array.from({ length: debtors }, (_, n) => {
    const choice = choiceFor(`late return ${n}`);
    return { barcode: books[choice.number("book", books.length)]?.barcode ?? "", choice };
  });
}

/** Lends books long ago and takes them back late: so there are fees (逾期费). Who owes something already is left alone. @returns fees */
export async function loadLateReturns(db: Database, now: Date): Promise<number> {
  const { demoItems } = await import("../../../../../demo/items/demo-items.ts");
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const undergraduates = demoReaders(academicYear(now)).filter(({ category }) => category === "undergraduate");
  const rules = openRules();
  let fees = 0;
  for (const [n, { barcode: itemBarcode, choice }] of booksReturnedLate(demoItems(), choiceFor).entries()) {
    // The reader whom one can sign in as owes a little, too: not so much that it blocks.
    const readerBarcode = n === 0 ? demoReaderCard : (undergraduates[31 * n]?.campusNumber ?? "");
    const backDaysAgo = 2 + choice.number("back", 20);
    const made = await transact(db, async (tx) => {
      const reader = await findReaderByBarcode(tx, readerBarcode);
      if (!reader || (await openChargesOf(tx, [reader.readerId])).length > 0) return false;
      const outDaysAgo = backDaysAgo + 35 + choice.number("late", 25);
      const loan = await checkOut(tx, rules, { readerBarcode, itemBarcode }, deskOn(now, outDaysAgo));
      return !isProblem(loan) && !isProblem(await checkIn(tx, rules, { itemBarcode }, deskOn(now, backDaysAgo)));
    });
    if (made) fees++;
  }
  return fees;
}
