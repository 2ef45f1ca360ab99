import { isProblem } from "@wenyuan/problem";
import type { SeededChoice } from "../../../../../demo/seeded-choice.ts";
import { checkOut, openRules } from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { demoReaderCard } from "./demo-accounts.ts";
import { deskOn } from "./demo-desk.ts";

/** Of a hundred copies that may be lent so many are asked for: 14 of all copies are out (the rules refuse some). */
const outPercent = 17;

/** Of a hundred that are out so many should have been back: most by days, some by weeks. */
const latePercent = 62;

/** Days for which each category borrows (packages/lending-rules, reader-rules.ts); others a month. */
const loanDays: Readonly<Record<string, number>> = { master: 60, doctoral: 90, teacher: 120, retired: 120, staff: 90 };

function lentLate(category: string | undefined, choice: SeededChoice): number {
  const late = 1 + Math.floor(choice.number("days late", 60) ** 2 / 60);
  return Math.min((loanDays[category ?? ""] ?? 30) + late, 128);
}

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
    const reader = index < 6 ? undefined : readers[choice.number("who", readers.length)];
    const readerBarcode = reader?.campusNumber ?? demoReaderCard;
    const late = choice.chance("late", latePercent);
    const daysAgo =
      index === 0 ? 33 : late && index > 5 ? lentLate(reader?.category, choice) : choice.number("when", 29);
    const loan = await transact(db, (tx) =>
      checkOut(tx, rules, { readerBarcode, itemBarcode: barcode }, deskOn(now, daysAgo)),
    );
    if (!isProblem(loan)) made++;
  }
  return made;
}
