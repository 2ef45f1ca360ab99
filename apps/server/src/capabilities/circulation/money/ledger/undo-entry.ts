import { reverse } from "@wenyuan/ledger";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { lockReader } from "../../../readers/index.ts";
import { chargesChanged } from "../../events.ts";
import { circulationProblems } from "../../problems.ts";
import { isOwn, type MoneyAct } from "../charges/lock-charge.ts";
import { shareOpenSession } from "../tills/till.store.ts";
import {
  type BookedEntry,
  entriesOfCharges,
  entriesOfReader,
  findEntry,
  keepEntry,
  reversalOf,
} from "./ledger.store.ts";

/** Entries of a reader that a reversal is weighed against: deposits and payables may not be overdrawn by it. */
const entriesWeighed = 10_000;

/** Undoes a mistaken entry by its mirror, once, while nothing rests on it. Money of a till goes through the till's open session. */
export async function undoEntry(
  tx: Tx,
  { entryId, reason }: { readonly entryId: string; readonly reason: string },
  act: MoneyAct,
): Promise<string | Problem> {
  const entry = await findEntry(tx, entryId);
  const readerId = entry?.postings.find(({ reader }) => reader !== undefined)?.reader;
  // What a provider took is refunded through the provider; what a close booked is final.
  if (!entry || readerId === undefined || (entry.till !== undefined && entry.sessionId === undefined))
    return circulationProblems.entryUnknown();
  await lockReader(tx, readerId);
  if (await isOwn(tx, readerId, act)) return circulationProblems.ownMoney();
  const session = await sessionFor(tx, entry);
  if (session === "closed") return circulationProblems.tillClosed();
  const charges = entry.postings.flatMap(({ charge }) => charge ?? []);
  const outcome = reverse(entry, await weighedAgainst(tx, { readerId, charges, entryId }), reason);
  if (!outcome.ok) return circulationProblems.moneyRefused({ refusal: outcome.refusal });
  const by = changedBy(act.actor);
  const id = await keepEntry(tx, outcome.entry, { at: act.now, by, ...session });
  const subject = { kind: "ledger-entry", id: entryId };
  const action = "circulation.charge.refund";
  await recordAudit(tx, { actor: act.actor, action, subject, after: { reversal: id }, reason, at: act.now });
  if (charges.length > 0) await publish(tx, chargesChanged, [{ ids: charges }]);
  return id;
}

async function sessionFor(tx: Tx, { till }: BookedEntry): Promise<{ till?: string; sessionId?: string } | "closed"> {
  if (till === undefined) return {};
  const session = await shareOpenSession(tx, till.replace(/-card$/, ""));
  return session ? { till, sessionId: session.id } : "closed";
}

async function weighedAgainst(
  tx: Tx,
  { readerId, charges, entryId }: { readerId: string; charges: readonly string[]; entryId: string },
): Promise<BookedEntry[]> {
  const kept = [
    ...(await entriesOfReader(tx, readerId, { limit: entriesWeighed })),
    ...(await entriesOfCharges(tx, charges)),
    ...(await reversalOf(tx, entryId)),
  ];
  const once = new Map(kept.map((one) => [one.id, one]));
  return [...once.values()].toSorted((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
}
