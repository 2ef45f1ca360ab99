import { closeTill, type Entry, type Money, type TillClose } from "@wenyuan/ledger";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { circulationProblems } from "../../problems.ts";
import type { MoneyAct } from "../charges/lock-charge.ts";
import { entriesOfSession, keepEntry } from "../ledger/ledger.store.ts";
import { tillAccount } from "../over-counter.ts";
import { endSession, lockSession } from "./till.store.ts";
import { bank, safe, type TillSession } from "./till.ts";

export interface Closing {
  readonly sessionId: string;
  /** Counted in the drawer, float included; on the terminal's own report. Minor units. */
  readonly cash: number;
  readonly card: number;
  readonly reason?: string | undefined;
}

/**
 * 日结. What should be there against what is. A difference needs a reason and is booked, so that the next session begins with what is really
 * there; then the takings go to the safe and to the bank, and the float stays. A close is final: the database refuses every later change.
 */
export async function closeSession(
  tx: Tx,
  { sessionId, cash, card, reason = "" }: Closing,
  act: MoneyAct,
): Promise<Problem | { readonly cash: TillClose; readonly card: TillClose }> {
  const session = await lockSession(tx, sessionId);
  if (!session) return circulationProblems.tillUnknown();
  if (session.closed) return circulationProblems.tillClosed();
  const closes = await weighSession(tx, session, { cash, card });
  const even = closes.cash.difference.minor === 0 && closes.card.difference.minor === 0;
  if (!even && reason.trim() === "") return circulationProblems.differenceWithoutReason({ closes });
  const by = changedBy(act.actor);
  for (const [means, close] of Object.entries(closes) as ["cash" | "card", TillClose][]) {
    const account = tillAccount({ till: session.till, means });
    const takings = means === "cash" ? cash - session.float : card;
    const amount = { minor: takings, currency: session.currency };
    for (const entry of [close.entry, handIn(account, amount, means === "cash" ? safe : bank)]) {
      if (entry) await keepEntry(tx, entry, { at: act.now, by, till: account, sessionId });
    }
  }
  const counted = {
    at: act.now,
    by,
    cash: { expected: closes.cash.expected.minor, counted: cash },
    card: { expected: closes.card.expected.minor, counted: card },
    ...(even ? {} : { reason: reason.trim() }),
  };
  await endSession(tx, sessionId, counted);
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.till.work",
    subject: { kind: "till-session", id: sessionId },
    after: { cash: counted.cash, card: counted.card },
    ...(even ? {} : { reason: reason.trim() }),
    at: act.now,
  });
  return closes;
}

const closing: ReadonlySet<string> = new Set(["till-difference", "transfer"]);

/** What should be in a session's drawer and on its terminal, against what is said to be. */
export async function weighSession(
  tx: Tx,
  session: TillSession,
  counted: { readonly cash: number; readonly card: number },
): Promise<{ cash: TillClose; card: TillClose }> {
  const { till, currency, float } = session;
  // A close's own entries are no takings.
  const entries = (await entriesOfSession(tx, session.id)).filter(({ kind }) => !closing.has(kind));
  const weigh = (means: "cash" | "card") =>
    closeTill({
      till: tillAccount({ till, means }),
      float: { minor: means === "cash" ? float : 0, currency },
      entries,
      counted: { minor: counted[means], currency },
    });
  return { cash: weigh("cash"), card: weigh("card") };
}

/** Takings leave the till; a drawer that paid out more than it took is filled up to its float. */
function handIn(till: string, amount: Money, to: string): Entry | undefined {
  if (amount.minor === 0) return undefined;
  return {
    kind: "transfer",
    postings: [
      { account: `till:${to}`, amount },
      { account: `till:${till}`, amount: { ...amount, minor: -amount.minor } },
    ],
  };
}
