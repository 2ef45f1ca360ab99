import { type Entry, type Money, type Outcome, waive, waiveSmall, writeOff } from "@wenyuan/ledger";
import { isProblem, type Problem } from "@wenyuan/problem";
import { permit } from "../../../../kernel/auth/permit.ts";
import type { Tx } from "../../../../kernel/db/database.ts";
import { publish } from "../../../../kernel/events/event-log.ts";
import { httpProblems } from "../../../../kernel/http/problems.ts";
import { changedBy } from "../../../catalogue/index.ts";
import { recordAudit } from "../../../identity/index.ts";
import { lockReader } from "../../../readers/index.ts";
import { chargesChanged } from "../../events.ts";
import { circulationPermissions } from "../../permissions.ts";
import { circulationProblems } from "../../problems.ts";
import { keepEntry } from "../ledger/ledger.store.ts";
import { readStates } from "../ledger/read-states.ts";
import { openChargesOf } from "./charge.store.ts";
import { isOwn, type LockedCharge, lockCharge, type MoneyAct } from "./lock-charge.ts";
import { readSmallWaiver, waivedLately } from "./waiver.store.ts";

export interface Relief {
  readonly chargeId: string;
  readonly amount: Money;
  readonly reason: string;
}

/** What a relief came to. */
export interface Relieved {
  readonly entryId: string;
  readonly remaining: Money;
}

/**
 * Lets a reader off, in part or in whole. Without the larger permission, and a sign-in as recent as it asks for, only up to the library's
 * limit for each reader and day.
 */
export async function waiveCharge(tx: Tx, relief: Relief, act: MoneyAct): Promise<Relieved | Problem> {
  const locked = await lockCharge(tx, relief.chargeId);
  if (isProblem(locked)) return locked;
  if (await isOwn(tx, locked.readerId, act)) return circulationProblems.ownMoney();
  const any = permit(act.actor, circulationPermissions["charge.waive"]);
  const limit = any === "allowed" ? undefined : await limitFor(tx, locked.readerId, act);
  if (limit !== undefined && relief.amount.minor > limit.left)
    return any === "prove-again"
      ? httpProblems.proveAgain()
      : circulationProblems.waiverAboveLimit({ limit: limit.limit, currency: relief.amount.currency });
  const outcome = waive([locked.state], relief.amount, relief.reason);
  return await book(tx, { locked, outcome, action: "circulation.charge.waive", relief }, act);
}

/** Gives up what is not to be had: readers long gone, debts that cost more to collect. */
export async function writeOffCharge(tx: Tx, relief: Relief, act: MoneyAct): Promise<Relieved | Problem> {
  const locked = await lockCharge(tx, relief.chargeId);
  if (isProblem(locked)) return locked;
  if (await isOwn(tx, locked.readerId, act)) return circulationProblems.ownMoney();
  const outcome = writeOff([locked.state], relief.amount, relief.reason);
  return await book(tx, { locked, outcome, action: "circulation.charge.write-off", relief }, act);
}

async function limitFor(tx: Tx, readerId: string, { now }: MoneyAct): Promise<{ limit: number; left: number }> {
  const limit = await readSmallWaiver(tx);
  return { limit, left: limit - (await waivedLately(tx, readerId, now)) };
}

interface Booking {
  readonly locked: LockedCharge;
  readonly outcome: Outcome;
  readonly action: string;
  readonly relief: Relief;
}

async function book(tx: Tx, { locked, outcome, action, relief }: Booking, act: MoneyAct): Promise<Relieved | Problem> {
  if (!outcome.ok) return circulationProblems.moneyRefused({ refusal: outcome.refusal });
  const entryId = await keepEntry(tx, outcome.entry, { at: act.now, by: changedBy(act.actor) });
  await recordAudit(tx, {
    actor: act.actor,
    action,
    subject: { kind: "charge", id: relief.chargeId },
    before: { remaining: locked.state.remaining.minor },
    after: { remaining: locked.state.remaining.minor - relief.amount.minor, entry: entryId },
    reason: relief.reason,
    at: act.now,
  });
  await publish(tx, chargesChanged, [{ ids: [relief.chargeId] }]);
  const remaining = { ...relief.amount, minor: locked.state.remaining.minor - relief.amount.minor };
  return { entryId, remaining };
}

/**
 * Lets small debts of many readers go at once, for a whole class at clearance: each reader's all or none.
 * @param upTo minor units for each reader
 * @returns whose debts were let go
 */
export async function waiveSmallDebts(
  tx: Tx,
  readerIds: readonly string[],
  { upTo, currency, reason, by, now }: { upTo: number; currency: string; reason: string; by: string; now: Date },
): Promise<string[]> {
  // In one order everywhere, so that two classes never wait for each other in a ring.
  for (const id of readerIds.toSorted((a, b) => Number(BigInt(a) - BigInt(b)))) await lockReader(tx, id);
  const charges = await openChargesOf(tx, readerIds);
  const states = await readStates(
    tx,
    charges.map(({ id }) => id),
  );
  const entries = waiveSmall(states, { minor: upTo, currency }, reason);
  for (const entry of entries) await keepEntry(tx, entry, { at: now, by });
  const touched = entries.flatMap(chargesOf);
  if (touched.length > 0) await publish(tx, chargesChanged, [{ ids: touched }]);
  return [...new Set(entries.flatMap(({ postings }) => postings.flatMap(({ reader }) => reader ?? [])))];
}

function chargesOf({ postings }: Entry): string[] {
  return postings.flatMap(({ charge }) => charge ?? []);
}
