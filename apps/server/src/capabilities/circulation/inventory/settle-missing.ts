import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { availabilityChanged } from "../events.ts";
import { inventoryProblems } from "../inventory-problems.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { findInventory, markMissing, unmarkMissing } from "./inventory.store.ts";

/** Titles told of in one event. */
const titlesAtOnce = 500;

/**
 * Takes everything that belongs on the shelf and was not seen for missing (找不到), or takes that back.
 * @returns how many copies
 */
export async function settleMissing(
  tx: Tx,
  { inventoryId, way }: { readonly inventoryId: string; readonly way: "mark" | "undo" },
  act: DeskAct,
): Promise<{ readonly copies: number } | Problem> {
  if (!(await findInventory(tx, inventoryId))) return inventoryProblems.inventoryUnknown();
  const touched = way === "mark" ? await markMissing(tx, inventoryId, act.now) : await unmarkMissing(tx, inventoryId);
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.inventory.missing",
    subject: { kind: "inventory", id: inventoryId },
    after: { way, copies: touched.length },
    at: act.now,
  });
  const titles = [...new Set(touched)];
  for (let from = 0; from < titles.length; from += titlesAtOnce)
    await publish(tx, availabilityChanged, [{ recordIds: titles.slice(from, from + titlesAtOnce) }]);
  return { copies: touched.length };
}
