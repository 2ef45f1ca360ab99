import { findItemsNow, setCondition } from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { deskOn } from "./demo-desk.ts";
import { itemsOfDemo } from "./known-items.ts";

/** What befalls copies, each one of a hundred: not found, at the binder's, or with a damage that the desk has noted. */
const conditions = [
  { missing: true },
  { repair: true, damage: "书脊开裂，送装订（演示）" },
  { damage: "书角受潮，不影响阅读（演示）" },
] as const;

/** Some copies are not found, some are being bound, some are damaged. What is out, asked for or noted already is left alone. */
export async function loadConditions(db: Database, now: Date): Promise<void> {
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const { items, ofBarcode } = await itemsOfDemo(db);
  const chosen = items.flatMap(({ key, barcode }) => {
    const condition = conditions[choiceFor(`condition ${key}`).number("", 100)];
    const id = ofBarcode(barcode)?.id;
    return condition && id !== undefined ? [{ barcode, id, key, condition }] : [];
  });
  const states = await findItemsNow(
    db,
    chosen.map(({ id }) => id),
  );
  for (const { barcode, id, key, condition } of chosen) {
    const state = states.get(id);
    const isBusy = state && (state.loanId ?? state.holdId ?? state.transitTo ?? state.process ?? state.missingSince);
    if (isBusy || state?.damage) continue;
    const daysAgo = 1 + choiceFor(`noticed ${key}`).number("", 20);
    await transact(db, (tx) => setCondition(tx, { itemBarcode: barcode, ...condition }, deskOn(now, daysAgo)));
  }
}
