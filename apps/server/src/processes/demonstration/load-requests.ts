import { isProblem } from "@wenyuan/problem";
import { findItemByBarcode } from "../../capabilities/catalogue/index.ts";
import { openRequestsOf, openRules, placeRequest, setItemState } from "../../capabilities/circulation/index.ts";
import { findReaderByBarcode } from "../../capabilities/readers/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { demoReaderCard } from "./demo-accounts.ts";
import { deskOn } from "./demo-desk.ts";

/** Books that are being brought. */
const asked = 35;

/** The rules refuse some: so many are tried. */
const tried = 2 * asked;

/** Has books brought out of closed stacks and from other branches (委托借书、闭架调阅). Who waits for one already is left alone. @returns requests */
export async function loadRequests(db: Database, now: Date): Promise<number> {
  const { demoItems } = await import("../../../../../demo/items/demo-items.ts");
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const readers = demoReaders(academicYear(now)).filter(({ category }) => category === "undergraduate");
  const elsewhere = demoItems().filter(
    ({ kind, location }) => kind === "book" && (location === "MAIN-B1" || !location.startsWith("MAIN-")),
  );
  const wishes = Array.from({ length: tried }, (_, n) => {
    const choice = choiceFor(`request ${n}`);
    const reader = n === 0 ? demoReaderCard : readers[choice.number("who", readers.length)]?.campusNumber;
    const item = elsewhere[choice.number("book", elsewhere.length)]?.barcode;
    // Asked for before the reader whom one can sign in as was overdue.
    return { reader: reader ?? "", item: item ?? "", daysAgo: n === 0 ? 5 : choice.number("when", 3) };
  });
  const rules = openRules();
  const waiting = await readersWaiting(
    db,
    wishes.map(({ reader }) => reader),
  );
  let placed = 0;
  for (const { reader, item, daysAgo } of wishes) {
    if (waiting.size >= asked) break;
    if (waiting.has(reader)) continue;
    const made = await transact(db, async (tx) => {
      const [who, what] = [await findReaderByBarcode(tx, reader), await findItemByBarcode(tx, item)];
      if (!who || !what) return false;
      // Where no program runs yet, lending has not met the copy.
      await setItemState(tx, [what], now);
      const request = { readerId: who.readerId, recordId: what.recordId, pickup: "main" };
      return !isProblem(await placeRequest(tx, rules, request, deskOn(now, daysAgo)));
    });
    if (!made) continue;
    waiting.add(reader);
    placed++;
  }
  return placed;
}

/** Those of the readers for whom something is being brought. */
async function readersWaiting(db: Database, barcodes: readonly string[]): Promise<Set<string>> {
  const waiting = new Set<string>();
  for (const barcode of barcodes) {
    const isWaiting = await transact(db, async (tx) => {
      const reader = await findReaderByBarcode(tx, barcode);
      return reader !== undefined && (await openRequestsOf(tx, reader.readerId)).length > 0;
    });
    if (isWaiting) waiting.add(barcode);
  }
  return waiting;
}
