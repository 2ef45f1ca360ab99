import type { HoldLogEntry } from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { HoldAct } from "./hold-act.ts";

/** Writes an act into a hold's log: by whom, and why where a person had to say. */
export async function logAct(
  tx: Tx,
  holdId: string,
  entry: {
    readonly act: HoldAct;
    readonly at: Date;
    readonly by: string;
    readonly itemId?: string | undefined;
    readonly note?: string | undefined;
  },
): Promise<void> {
  const { act, at, by, itemId, note } = entry;
  await on(tx)
    .insertInto("hold_log")
    .values({ hold_id: holdId, item_id: itemId ?? null, at, outcome: "act", because: act, by, note: note ?? null })
    .execute();
}

/** Why a copy went to one hold and not to the others. */
export async function logHolds(
  tx: Tx,
  log: readonly HoldLogEntry[],
  { itemId, at }: { itemId: string; at: Date },
): Promise<void> {
  if (log.length === 0) return;
  await on(tx)
    .insertInto("hold_log")
    .values(
      log.map(({ hold, outcome, because }) => ({
        hold_id: hold,
        item_id: itemId,
        at,
        outcome,
        because,
      })),
    )
    .execute();
}
