import { isProblem } from "@wenyuan/problem";
import { findItemByBarcode } from "../../capabilities/catalogue/index.ts";
import { checkIn, openRules, placeHold, type Rules } from "../../capabilities/circulation/index.ts";
import { findReaderByBarcode } from "../../capabilities/readers/index.ts";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { demoReaderCard } from "./demo-accounts.ts";
import { deskOn } from "./demo-desk.ts";
import { isLent } from "./load-loans.ts";

/** Titles that somebody waits for, and of how many of them the copy has come back and stands on the hold shelf. */
export const titlesQueuedFor = 45;
const back = 12;
const longestQueue = 4;

/**
 * Puts readers into the queues of titles whose only copy is out (预约), and brings some of the copies back for the first of them. Who stands in a
 * queue already stays there. @returns holds placed
 */
export async function loadQueues(db: Database, now: Date, onShare: (share: number) => void): Promise<number> {
  const { demoItems } = await import("../../../../../demo/items/demo-items.ts");
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const readers = demoReaders(academicYear(now));
  const byWork = Map.groupBy(demoItems(), ({ workId }) => workId);
  const only = [...byWork.values()].flatMap((copies) => (copies.length === 1 ? copies : []));
  const wanted = only
    .filter(({ key, kind }) => kind === "book" && isLent(choiceFor(`lent ${key}`)))
    .slice(0, titlesQueuedFor);
  const rules = openRules();
  let placed = 0;
  for (const [index, { barcode, key }] of wanted.entries()) {
    onShare(index / wanted.length);
    const choice = choiceFor(`queue ${key}`);
    const waiting = Array.from({ length: 1 + choice.number("length", longestQueue) }, (_, place) =>
      // The reader whom one can sign in as waits twice, once first and once behind others.
      (index === 8 && place === 0) || (index === 30 && place === 1)
        ? demoReaderCard
        : (readers[choice.number(`who ${place}`, readers.length)]?.campusNumber ?? ""),
    );
    for (const [place, readerBarcode] of waiting.entries()) {
      const act = deskOn(now, 20 - 4 * place - choice.number(`when ${place}`, 4));
      if (await transact(db, (tx) => waitFor(tx, rules, { readerBarcode, barcode }, act))) placed++;
    }
    // Brought back one to three days ago: some still have days to be fetched, some are about to run out.
    if (index < back)
      await transact(db, (tx) =>
        checkIn(tx, rules, { itemBarcode: barcode }, deskOn(now, 1 + choice.number("back", 3))),
      );
  }
  return placed;
}

async function waitFor(
  tx: Tx,
  rules: Rules,
  { readerBarcode, barcode }: { readonly readerBarcode: string; readonly barcode: string },
  act: ReturnType<typeof deskOn>,
): Promise<boolean> {
  const [reader, item] = [await findReaderByBarcode(tx, readerBarcode), await findItemByBarcode(tx, barcode)];
  if (!reader || !item) return false;
  const request = {
    readerId: reader.readerId,
    recordId: item.recordId,
    target: { kind: "title" } as const,
    pickup: "main",
  };
  return !isProblem(await placeHold(tx, rules, request, act));
}
