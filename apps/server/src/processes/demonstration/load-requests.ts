import { isProblem } from "@wenyuan/problem";
import { findItemByBarcode, findItems } from "../../capabilities/catalogue/index.ts";
import {
  checkIn,
  openRequestsOf,
  openRules,
  placeRequest,
  type Rules,
  reportFound,
  setItemState,
  startPicking,
} from "../../capabilities/circulation/index.ts";
import { findReaderByBarcode } from "../../capabilities/readers/index.ts";
import type { Database, Tx } from "../../kernel/db/database.ts";
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
      if (isProblem(await placeRequest(tx, rules, request, deskOn(now, daysAgo)))) return false;
      if (daysAgo > 0) await bringOn(tx, rules, who.readerId, { now, daysAgo, n: placed });
      return true;
    });
    if (!made) continue;
    waiting.add(reader);
    placed++;
  }
  return placed;
}

/** How far those of days past are: the runner has the list, has the book, sent it, or it waits at the desk; some are late. */
const stages = ["ready", "picking", "sent", "found", "ready", "requested"] as const;

async function bringOn(
  tx: Tx,
  rules: Rules,
  readerId: string,
  { now, daysAgo, n }: { readonly now: Date; readonly daysAgo: number; readonly n: number },
): Promise<void> {
  const stage = stages[n % stages.length] ?? "requested";
  const [request] = await openRequestsOf(tx, readerId);
  if (!request || stage === "requested") return;
  await startPicking(tx, [request.id], deskOn(now, daysAgo - 0.2));
  const [copy] = await findItems(tx, [request.copyId]);
  if (copy?.barcode === undefined || stage === "picking") return;
  await reportFound(tx, copy.barcode, deskOn(now, daysAgo - 0.3));
  if (stage === "found") return;
  const { fromBranch, pickup } = request;
  // Out of the stacks it is at the desk already; from another branch it travels first.
  const desks = fromBranch === pickup ? [pickup] : stage === "sent" ? [fromBranch] : [fromBranch, pickup];
  for (const [leg, branch] of desks.entries())
    await checkIn(tx, rules, { itemBarcode: copy.barcode }, { ...deskOn(now, daysAgo - 0.4 - 0.3 * leg), branch });
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
