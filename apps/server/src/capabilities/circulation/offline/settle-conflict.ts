import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { changedBy, findItemByBarcode } from "../../catalogue/index.ts";
import { recordAudit } from "../../identity/index.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { checkIn } from "../loans/check-in.ts";
import { checkOut } from "../loans/check-out.ts";
import { findOpenLoan } from "../loans/loan.store.ts";
import { circulationProblems } from "../problems.ts";
import { everyFinding } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { endConflict, lockConflict, type OpenConflict } from "./offline-act.store.ts";
import { momentOf } from "./offline-act.ts";

export interface Settlement {
  readonly id: string;
  /** Writes down what happened at the desk, or lets it be. */
  readonly way: "do" | "drop";
  readonly reason: string;
}

/**
 * Settles an act that conflicted. Doing it follows the book: whoever had it on paper has brought it back, and the reader of the act has it
 * now, whatever the rules say; with a reason, which the loan and the audit keep.
 */
export async function settleConflict(
  tx: Tx,
  rules: Rules,
  { id, way, reason }: Settlement,
  act: DeskAct,
): Promise<{ outcome: "settled" | "dropped" } | Problem> {
  const conflict = await lockConflict(tx, id);
  if (!conflict) return circulationProblems.conflictUnknown();
  if (reason.trim() === "") return circulationProblems.overrideWithoutReason();
  const done = way === "do" ? await writeDown(tx, rules, { conflict, reason }, act) : {};
  if (isProblem(done)) return done;
  const outcome = way === "do" ? "settled" : "dropped";
  const by = changedBy(act.actor);
  await endConflict(tx, id, { outcome, loanId: done.loanId, by, reason: reason.trim(), now: act.now });
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.offline.settle",
    subject: { kind: "offline-act", id },
    after: { outcome, code: conflict.conflict.code },
    reason: reason.trim(),
    at: act.now,
  });
  return { outcome };
}

async function writeDown(
  tx: Tx,
  rules: Rules,
  { conflict, reason }: { readonly conflict: OpenConflict; readonly reason: string },
  act: DeskAct,
): Promise<{ loanId?: string } | Problem> {
  const { itemBarcode, readerBarcode, branch, kind, bookDrop, returnedAt } = conflict;
  const then = { ...act, branch, now: momentOf(conflict.at, act.now) };
  const item = await findItemByBarcode(tx, itemBarcode);
  const before = item && (await findOpenLoan(tx, item.id));
  if (kind === "return" || before) {
    const returned = { itemBarcode, bookDrop, returnedAt: returnedAt ?? then.now };
    const back = await checkIn(tx, rules, returned, { ...act, branch });
    if (isProblem(back) || kind === "return") return isProblem(back) ? back : {};
  }
  const override = { codes: [...everyFinding], reason: `offline: ${reason.trim()}` };
  const made = await checkOut(tx, rules, { readerBarcode, itemBarcode, override, afterwards: true }, then);
  return isProblem(made) ? made : { loanId: made.loanId };
}
