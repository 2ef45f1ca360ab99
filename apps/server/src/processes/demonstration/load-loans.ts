import { isProblem } from "@wenyuan/problem";
import type { SeededChoice } from "../../../../../demo/seeded-choice.ts";
import { checkOut, openRules } from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { demoReaderCard } from "./demo-accounts.ts";
import { deskOn } from "./demo-desk.ts";

/** Of a hundred copies so many are out. */
const outPercent = 14;

/** Whether a copy is out. */
export function isLent(choice: SeededChoice): boolean {
  return choice.chance("", outPercent);
}

/** Lends some of the copies on days past, through the desk's own operation. What the rules refuse stays in. @returns loans made */
export async function loadLoans(db: Database, now: Date, onShare: (share: number) => void): Promise<number> {
  const { demoItems } = await import("../../../../../demo/items/demo-items.ts");
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const readers = demoReaders(academicYear(now));
  const rules = openRules();
  const lent = demoItems().filter(({ key, kind }) => kind === "book" && isLent(choiceFor(`lent ${key}`)));
  let made = 0;
  for (const [index, { barcode, key }] of lent.entries()) {
    if (index % 20 === 0) onShare(index / lent.length);
    const choice = choiceFor(`loan ${key}`);
    // The reader whom one can sign in as has six of them.
    const readerBarcode =
      index < 6 ? demoReaderCard : (readers[choice.number("who", readers.length)]?.campusNumber ?? "");
    const daysAgo = index === 0 ? 33 : choice.number("when", 29) + (choice.chance("late", 8) ? 30 : 0);
    const loan = await transact(db, (tx) =>
      checkOut(tx, rules, { readerBarcode, itemBarcode: barcode }, deskOn(now, daysAgo)),
    );
    if (!isProblem(loan)) made++;
  }
  return made;
}
