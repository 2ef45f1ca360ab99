import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import {
  changedBy,
  factsOf,
  findItemByBarcode,
  type Item,
  readPlaces,
  type TemporaryPlace,
  updateItem,
} from "../../catalogue/index.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import { setItemState } from "./set-item-state.ts";

export interface OnReserve {
  readonly itemBarcode: string;
  /** Where it stands meanwhile, as what kind, and until when; nothing takes it off reserve. */
  readonly temporary?: TemporaryPlace | undefined;
}

/** 教参: puts an item on course reserve until the term ends, or takes it off. Its loans go by the reserve's rules from now on. */
export async function placeOnReserve(
  tx: Tx,
  { itemBarcode, temporary }: OnReserve,
  act: DeskAct,
): Promise<Item | Problem> {
  const item = await findItemByBarcode(tx, itemBarcode);
  if (!item) return circulationProblems.itemUnknown({ barcode: itemBarcode });
  const unknown = temporary && (await unknownPlace(tx, temporary));
  if (unknown !== undefined) return circulationProblems.placeUnknown({ code: unknown });
  const { temporary: _before, ...facts } = factsOf(item);
  const change = { facts: { ...facts, ...(temporary ? { temporary } : {}) } };
  const after = await updateItem(tx, item.id, change, { changedBy: changedBy(act.actor), now: act.now });
  if (!after) return circulationProblems.itemUnknown({ barcode: itemBarcode });
  // At once, so that the next check-out goes by the reserve's rules and not after the event.
  await setItemState(tx, [after], act.now);
  return after;
}

async function unknownPlace(tx: Tx, { location, kind }: TemporaryPlace): Promise<string | undefined> {
  const { locations, kinds } = await readPlaces(tx);
  if (!locations.some(({ code }) => code === location)) return location;
  return kind === undefined || kinds.some(({ code }) => code === kind) ? undefined : kind;
}
