import type { DemoItem } from "../../../../../demo/items/demo-items.ts";
import type { SeededChoice } from "../../../../../demo/seeded-choice.ts";
import { findItemByBarcode } from "../../capabilities/catalogue/index.ts";
import { type Condition, findItemsNow, type ItemNow, setCondition } from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { deskOn } from "./demo-desk.ts";

/** What befalls books, each one of a hundred: not found, being mended, or with a damage that the desk has noted. */
const befalling: readonly Condition[] = [
  { missing: true },
  { aside: "repair", damage: "书脊开裂，送修（演示）" },
  { damage: "书角受潮，不影响阅读（演示）" },
];

/** Of a hundred copies that came lately so many are still being processed (加工), of last year's issues so many at the binder's (装订). */
const inProcess = 35;
const atBinding = 70;

/**
 * Some books are not found, some are mended or damaged, new ones are still in processing, and the issues of last year are being bound. What is
 * out, asked for or noted already is left alone.
 */
export async function loadConditions(db: Database, now: Date): Promise<void> {
  const chosen = await chooseItems(db, now);
  const states = await findItemsNow(
    db,
    chosen.map(({ id }) => id),
  );
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  for (const { barcode, id, key, condition } of chosen) {
    if (isBusy(states.get(id))) continue;
    const daysAgo = 1 + choiceFor(`noticed ${key}`).number("", 20);
    await transact(db, (tx) => setCondition(tx, { itemBarcode: barcode, ...condition }, deskOn(now, daysAgo)));
  }
}

async function chooseItems(db: Database, now: Date) {
  const { demoItems } = await import("../../../../../demo/items/demo-items.ts");
  const { journalItems } = await import("../../../../../demo/periodicals/journal-items.ts");
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const chosen = [];
  for (const item of [...demoItems(), ...journalItems(now)]) {
    const condition = conditionOf(item, choiceFor(`condition ${item.key}`));
    const id = condition && (await findItemByBarcode(db, item.barcode))?.id;
    if (condition && id !== undefined) chosen.push({ barcode: item.barcode, key: item.key, id, condition });
  }
  return chosen;
}

function conditionOf({ kind, key }: DemoItem, choice: SeededChoice): Condition | undefined {
  if (kind === "new-book" && choice.chance("in process", inProcess)) return { aside: "in-process" };
  if (key.endsWith(" bound 1")) return choice.chance("at binding", atBinding) ? { aside: "at-binding" } : undefined;
  return kind === "current-issue" ? undefined : befalling[choice.number("", 100)];
}

function isBusy(state: ItemNow | undefined): boolean {
  if (!state) return false;
  const { loanId, holdId, transitTo, process, missingSince, damage } = state;
  return [loanId, holdId, transitTo, process, missingSince, damage].some((fact) => fact !== null);
}
