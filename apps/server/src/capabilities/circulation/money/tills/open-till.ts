import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { circulationProblems } from "../../problems.ts";
import type { MoneyAct } from "../charges/lock-charge.ts";
import { findTill, insertSession } from "./till.store.ts";

/** Opens a till with what was counted into the drawer. @returns the session's id */
export async function openTill(
  tx: Tx,
  { till, float, currency }: { readonly till: string; readonly float: number; readonly currency: string },
  act: MoneyAct,
): Promise<string | Problem> {
  if (!(await findTill(tx, till))) return circulationProblems.tillUnknown();
  const id = await insertSession(tx, { till, float, currency, at: act.now, by: changedBy(act.actor) });
  return id ?? circulationProblems.tillOpenAlready();
}
