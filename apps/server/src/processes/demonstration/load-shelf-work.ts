import { isProblem, type Problem } from "@wenyuan/problem";
import type { DemoItem } from "../../../../../demo/items/demo-items.ts";
import { findItemByBarcode } from "../../capabilities/catalogue/index.ts";
import {
  checkIn,
  claimReturned,
  endHoldsNow,
  findItemsNow,
  type HoldRequest,
  openRules,
  placeHold,
  type Rules,
  readRulebook,
  serveQueue,
  setItemState,
  settleLoss,
} from "../../capabilities/circulation/index.ts";
import { findReaderByBarcode } from "../../capabilities/readers/index.ts";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { dayAfter, type Installation } from "./day-after.ts";
import { deskOn } from "./demo-desk.ts";
import { itemsOfDemo } from "./known-items.ts";
import { isLent } from "./load-loans.ts";
import { titlesQueuedFor } from "./load-queues.ts";

/** Titles of which the only copy stands in another branch: so many are asked for, and every third is on its way already. */
const fromElsewhere = 18;
/** Titles of which the only copy is out: what becomes of each, beside those that are simply waited for. */
const fates = [
  ...Array.from({ length: 5 }, () => "not-fetched" as const),
  ...Array.from({ length: 3 }, () => "lost" as const),
  ...Array.from({ length: 9 }, () => "recalled" as const),
];
/** Of a hundred books that are overdue so many are said to be back. */
const claimed = 4;

interface Stage {
  readonly db: Database;
  readonly now: Date;
  readonly rules: Rules;
  readonly known: Awaited<ReturnType<typeof itemsOfDemo>>;
  /** The card of whoever asks for it. */
  readonly cardFor: (key: string) => string;
}

/**
 * What keeps a desk busy between readers: books to be fetched for other branches (找书单) and on their way, books nobody fetched (撤架), queues
 * that no copy can serve any more, loans called back (催还), and books that readers say they returned (称已还). What was done stays as it is.
 */
export async function loadShelfWork(db: Database, installation: Installation): Promise<void> {
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const { now } = installation;
  const known = await itemsOfDemo(db);
  const readers = demoReaders(academicYear(now)).filter(({ category }) => category !== "exchange");
  const cardFor = (key: string) =>
    readers[choiceFor(`asks for ${key}`).number("who", readers.length)]?.campusNumber ?? "";
  const stage = { db, now, rules: openRules(), known, cardFor };
  const out = ({ key }: DemoItem) => isLent(choiceFor(`lent ${key}`));
  const books = onlyCopies(known.items);
  const elsewhere = books.filter(
    (item) => !out(item) && item.location !== "MAIN-B1" && known.branchOf(item.barcode) !== "main",
  );
  for (const [n, item] of elsewhere.slice(0, fromElsewhere).entries()) await askFor(stage, item, n % 3 === 2);
  const wanted = books.filter(out).slice(titlesQueuedFor);
  for (const [n, fate] of fates.entries()) {
    const item = wanted[n];
    if (item) await meets(stage, item, fate);
  }
  await endHoldsNow(db, stage.rules, now);
  const saidBack = known.items.filter((item) => out(item) && choiceFor(`claim ${item.key}`).chance("", claimed));
  for (const item of saidBack) await claim(stage, item, dayAfter(installation, -4));
}

/** Books of which there is one copy. */
function onlyCopies(items: readonly DemoItem[]): DemoItem[] {
  const byWork = Map.groupBy(items, ({ workId }) => workId);
  return [...byWork.values()]
    .flatMap((copies) => (copies.length === 1 ? copies : []))
    .filter(({ kind }) => kind === "book");
}

/** Asks at the main library for what stands elsewhere; where it was fetched already, it was scanned there and travels. */
async function askFor(
  { db, now, rules, known, cardFor }: Stage,
  { key, barcode }: DemoItem,
  fetched: boolean,
): Promise<void> {
  await transact(db, async (tx) => {
    const item = await findItemByBarcode(tx, barcode);
    if (!item) return;
    // Where no program runs yet, lending has not met the copy.
    await setItemState(tx, [item], now);
    const placed = await ask(tx, rules, { card: cardFor(key), recordId: item.recordId }, deskOn(now, fetched ? 2 : 0));
    if (!fetched || isProblem(placed)) return;
    await checkIn(tx, rules, { itemBarcode: barcode }, { ...deskOn(now, 1), branch: known.branchOf(barcode) });
  });
}

async function meets(
  { db, now, rules, known, cardFor }: Stage,
  { key, barcode }: DemoItem,
  fate: (typeof fates)[number],
): Promise<void> {
  const item = known.ofBarcode(barcode);
  if (!item) return;
  await transact(db, async (tx) => {
    const loanId = (await findItemsNow(tx, [item.id])).get(item.id)?.loanId;
    // It came back, or was lost, when this was done before.
    if (!loanId) return;
    const wish = { card: cardFor(key), recordId: item.recordId, recall: fate === "recalled" };
    const placed = await ask(tx, rules, wish, deskOn(now, fate === "recalled" ? 3 : 14));
    if (isProblem(placed)) return;
    if (fate === "not-fetched") await checkIn(tx, rules, { itemBarcode: barcode }, deskOn(now, 11));
    if (fate !== "lost") return;
    const lost = deskOn(now, 2);
    await settleLoss(tx, rules, { loanId, note: "读者称遗失（演示）" }, lost);
    await serveQueue(tx, item.recordId, { now: lost.now, rulebook: await readRulebook(tx, now) });
  });
}

async function ask(
  tx: Tx,
  rules: Rules,
  { card, ...wish }: { readonly card: string } & Pick<HoldRequest, "recordId" | "recall">,
  act: ReturnType<typeof deskOn>,
): Promise<object | Problem | undefined> {
  const reader = await findReaderByBarcode(tx, card);
  if (!reader) throw new Error(`the demonstration has no reader ${card}`);
  return await placeHold(
    tx,
    rules,
    { ...wish, readerId: reader.readerId, target: { kind: "title" }, pickup: "main" },
    act,
  );
}

async function claim({ db, now, known }: Stage, { barcode }: DemoItem, on: string): Promise<void> {
  const id = known.ofBarcode(barcode)?.id;
  if (id === undefined) return;
  await transact(db, async (tx) => {
    const state = (await findItemsNow(tx, [id])).get(id);
    const isLate = state?.dueAt && state.dueAt < new Date(now.getTime() - 5 * 86_400_000);
    if (state?.loanId && isLate && state.claimedReturnedAt === null)
      await claimReturned(tx, { loanId: state.loanId, on }, deskOn(now, 1));
  });
}
