import { dateAt, Temporal, termOf } from "@wenyuan/calendar";
import { decideHold, type HoldDecision, type HoldTarget, resolveTerms, restingOn } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy, readPlaces } from "../../catalogue/index.ts";
import { lockReader, type ReaderStanding } from "../../readers/index.ts";
import { availabilityChanged, holdsChanged } from "../events.ts";
import { findItemsNow, type ItemNow } from "../items/item-state.store.ts";
import { itemStatus } from "../items/item-status.ts";
import { type DeskAct, mayOverride, type Override } from "../loans/approve-override.ts";
import { readerFacts } from "../loans/check-out-facts.ts";
import { circulationProblems } from "../problems.ts";
import type { NoRecall } from "../recalls/loan-choice.ts";
import { recallLoan } from "../recalls/recall-loan.ts";
import { type ToldFinding, tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { type ReaderCounts, readCounts } from "../standing/reader-state.store.ts";
import { checkHoldDates } from "./check-hold-dates.ts";
import { checkPickup, type PickupIs } from "./check-pickup.ts";
import { findOpenHold, insertHold, lockQueue } from "./hold.store.ts";
import { type HoldSituation, readHoldSituation } from "./hold-facts.store.ts";
import { logAct } from "./hold-log.store.ts";
import { serveQueue } from "./serve-queue.ts";

export interface HoldRequest {
  readonly readerId: string;
  readonly recordId: string;
  readonly target: HoldTarget;
  /** The branch where it is fetched. */
  readonly pickup: string;
  /** Not before, not after; `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** A loan is to be called back for it (催还), where the policy allows that. */
  readonly recall?: boolean | undefined;
  readonly override?: Override | undefined;
}

/** A hold that was placed, and what came of it at once. */
export interface HoldPlaced {
  readonly id: string;
  /** A loan was called back and is due then; or why none was. */
  readonly recalled?: Date | NoRecall;
}

/**
 * Puts a reader into the queue of a title, or says everything that stands in the way. A copy on a shelf that may be his is set aside at once;
 * else a loan is called back when he asked for it.
 */
export async function placeHold(
  tx: Tx,
  rules: Rules,
  request: HoldRequest,
  act: DeskAct,
): Promise<HoldPlaced | Problem> {
  const reader = await lockReader(tx, request.readerId);
  if (!reader) return circulationProblems.readerUnknown();
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), act.now);
  const fault = checkHoldDates(request, todayAt(rulebook, request.pickup, act.now));
  if (fault) return fault;
  const item = await namedItem(tx, request.target);
  const situation = await readHoldSituation(tx, request, termBegan(rulebook, act.now));
  const counts = await readCounts(tx, reader.id, act.now);
  const pickup = await checkPickup(tx, request);
  const decision = decide({ reader, counts, situation, rulebook, request, act, pickup, item });
  const told = await tellOfHold(tx, decision.findings, { now: act.now, zone: rulebook.deskOf(request.pickup).zone });
  const [first] = told;
  if (!decision.allowed && first) return circulationProblems.holdRefused({ first: first.text }, { findings: told });
  const refusal = mayOverride(request.override, decision.findings, act);
  if (refusal) return refusal;
  return await enterQueue(tx, rules, { request, reader, rulebook }, act);
}

/** Branches are called by their names, which are read only when there is something to tell. */
async function tellOfHold(
  tx: Tx,
  findings: HoldDecision["findings"],
  { now, zone }: { readonly now: Date; readonly zone: string },
): Promise<ToldFinding[]> {
  if (findings.length === 0) return [];
  const { branches } = await readPlaces(tx);
  return tellFindings(findings, { now: instantOfDate(now), zone, branches });
}

async function enterQueue(
  tx: Tx,
  rules: Rules,
  {
    request,
    reader,
    rulebook,
  }: { readonly request: HoldRequest; readonly reader: ReaderStanding; readonly rulebook: Rulebook },
  act: DeskAct,
): Promise<HoldPlaced | Problem> {
  const { readerId, recordId, target, pickup, from, until, recall } = request;
  const hold = { readerId, recordId, target, pickup, from, until, recall, readerBranch: reader.homeBranch };
  const by = changedBy(act.actor);
  const id = await insertHold(tx, { ...hold, placedAt: act.now, placedBy: by });
  if (id === undefined) return circulationProblems.holdTwice();
  await logAct(tx, id, { act: "placed", at: act.now, by, note: request.override?.reason });
  await serveQueue(tx, recordId, { now: act.now, rulebook });
  await publish(tx, holdsChanged, [{ ids: [id] }]);
  await publish(tx, availabilityChanged, [{ recordIds: [recordId] }]);
  const placed = recall ? await findOpenHold(tx, id) : undefined;
  if (placed?.state !== "waiting" || restingOn(placed, todayAt(rulebook, pickup, act.now))) return { id };
  const queue = await lockQueue(tx, recordId);
  const recalled = await recallLoan(tx, rules, { hold: placed, queue, rulebook }, act);
  return { id, recalled: typeof recalled === "string" ? recalled : recalled.dueAt };
}

/** The copy that was asked for, as lending has it. */
async function namedItem(tx: Tx, target: HoldTarget): Promise<ItemNow | undefined> {
  return target.kind === "item" ? (await findItemsNow(tx, [target.item])).get(target.item) : undefined;
}

function todayAt(rulebook: Rulebook, branch: string, now: Date): string {
  return dateAt(instantOfDate(now), rulebook.deskOf(branch).zone).toString();
}

interface Deciding {
  readonly reader: ReaderStanding;
  readonly counts: ReaderCounts;
  readonly situation: HoldSituation;
  readonly rulebook: Rulebook;
  readonly request: HoldRequest;
  readonly act: DeskAct;
  readonly pickup: PickupIs;
  readonly item: ItemNow | undefined;
}

function decide({ reader, counts, situation, rulebook, request, act, pickup, item }: Deciding): HoldDecision {
  const now = instantOfDate(act.now);
  const desk = rulebook.deskOf(request.pickup);
  const facts = { readerCategory: reader.category, department: reader.department, branch: request.pickup };
  const terms = resolveTerms(rulebook.policies, ["hold", "recall", "blocks"], caseAt(rulebook, facts, now));
  const today = dateAt(now, desk.zone);
  const term = rulebook.teaching && termOf(rulebook.teaching, today);
  return decideHold(
    {
      now,
      desk,
      currency: rulebook.policies.currency,
      // What may not be called back is refused as a recall; for the rest a recall is a hold.
      kind: request.recall && !terms.recall?.terms.allowed ? "recall" : "hold",
      ...(item ? itemFactsOf(item) : {}),
      reader: {
        ...readerFacts(reader, counts, today.toString()),
        openHolds: counts.holdsOpen,
        openHoldsOfTitle: situation.openHoldsOfTitle,
        noShows: situation.noShows,
        hasOnLoan: situation.onLoan > 0,
        hasSameHold: situation.sameHold,
      },
      title: {
        lendable: situation.lendable,
        ...(situation.freeAtPickup > 0 ? { freeAt: request.pickup } : {}),
      },
      pickup: { branch: request.pickup, is: pickup },
      ...(term ? { termEnds: term.to } : {}),
      terms: {
        ...(terms.hold ? { hold: terms.hold.terms } : {}),
        ...(terms.recall ? { recall: terms.recall.terms } : {}),
        ...(terms.blocks ? { blocks: terms.blocks.terms } : {}),
      },
      ...(rulebook.policies.severities ? { severities: rulebook.policies.severities } : {}),
    },
    request.override?.codes,
  );
}

/** A copy on its shelf is the policy's question, not its status's. */
function itemFactsOf(item: ItemNow) {
  const status = itemStatus(item);
  return status === "available" ? {} : { item: { status } };
}

/** When the running term began; between terms, the day itself. */
function termBegan(rulebook: Rulebook, now: Date): Date {
  const { zone } = rulebook.deskOf("");
  const today = dateAt(instantOfDate(now), zone);
  const term = rulebook.teaching && termOf(rulebook.teaching, today);
  const first = term ? Temporal.PlainDate.from(term.from) : today;
  return new Date(first.toZonedDateTime(zone).epochMilliseconds);
}
