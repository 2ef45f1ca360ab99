import { dateAt, Temporal } from "@wenyuan/calendar";
import { resolveTerms } from "@wenyuan/lending-rules";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { noticesDue } from "../events.ts";
import { groupOpenLoans, type LoanGroup } from "../policies/policy.store.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseOn, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { type PlannedStretch, planDay } from "./notice-plan.ts";
import { beginRun, type DueStretch, finishRun, lastRunDay, noteNotices, type RunCounts } from "./overdue.store.ts";
import { renewStretch } from "./renew-stretch.ts";
import { sendReminders } from "./send-reminders.ts";

/** Notices noted in one transaction: a few hundredths of a second, so that no desk waits and no lock is held on a loan. */
const pageSize = 5_000;
/** Loans named in one event. */
const idsPerEvent = 500;
/** Days that are made up for after a standstill. */
const mostDaysBack = 7;

export interface OverdueOptions {
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Goes through the open loans for each day since the last time: renews what renews itself, notes who is to hear what and hands it on. Every step
 * is noted with its due date, so that a run that is broken off and begun again says nothing twice.
 */
export async function runOverdue(db: Database, rules: Rules, { now, signal }: OverdueOptions): Promise<RunCounts> {
  const rulebook = await transact(db, async (tx) => rules.inForce(tx, await readRuleVersions(tx), now));
  const today = dateAt(instantOfDate(now), rulebook.deskOf("").zone);
  let total = nothing;
  for (const day of await daysToRun(db, today)) {
    if (signal?.aborted) return total;
    total = added(total, await runDay(db, { rules, rulebook, day, now, signal }));
  }
  return total;
}

async function daysToRun(db: Database, today: Temporal.PlainDate): Promise<Temporal.PlainDate[]> {
  const last = await lastRunDay(db);
  const since = last === undefined ? 0 : Temporal.PlainDate.from(last).until(today).days;
  const count = last === undefined ? 1 : Math.min(Math.max(since, 0), mostDaysBack);
  // A day that was gone through is gone through again at no cost: loans made since are due later.
  const days = Math.max(count, 1);
  return Array.from({ length: days }, (_, index) => today.subtract({ days: days - 1 - index }));
}

interface DayRun extends OverdueOptions {
  readonly rules: Rules;
  readonly rulebook: Rulebook;
  readonly day: Temporal.PlainDate;
}

async function runDay(db: Database, run: DayRun): Promise<RunCounts> {
  const { day, now } = run;
  await transact(db, (tx) => beginRun(tx, day.toString(), now));
  const groups = await groupOpenLoans(db);
  let counts = nothing;
  // Renewed first: what has a new due date needs no notice of the old one.
  for (const stretch of renewedToday(groups, run)) counts = added(counts, await renewStretch(db, stretch, run));
  for (const { stretch, planned } of plannedToday(groups, run)) {
    if (run.signal?.aborted) return counts;
    const done =
      planned.fee === undefined
        ? sendNotices(db, stretch, { planned, run })
        : sendReminders(db, stretch, { planned, run });
    counts = added(counts, await done);
  }
  await transact(db, (tx) => finishRun(tx, day.toString(), { counts, now }));
  return counts;
}

interface PlannedGroups {
  readonly stretch: DueStretch;
  readonly planned: PlannedStretch;
}

/** What is said today, with all groups of loans to which the same is said at the same due day. */
function plannedToday(groups: readonly LoanGroup[], { rulebook, day }: DayRun): PlannedGroups[] {
  const together = new Map<string, { planned: PlannedStretch; groups: LoanGroup[] }>();
  const plans = new Map<string, PlannedStretch[]>();
  for (const group of groups) {
    const terms = resolveTerms(rulebook.policies, ["notices"], caseOfGroup(rulebook, group, day)).notices;
    if (!terms) continue;
    const desk = rulebook.deskOf(group.branch);
    const planKey = JSON.stringify([terms.terms, desk.id]);
    const plan = plans.get(planKey) ?? planDay(terms.terms, desk, day);
    plans.set(planKey, plan);
    for (const planned of plan) {
      const key = JSON.stringify(planned);
      const known = together.get(key);
      if (known) known.groups.push(group);
      else together.set(key, { planned, groups: [group] });
    }
  }
  return [...together.values()].map(({ planned, groups: own }) => ({
    planned,
    stretch: { from: planned.from, to: planned.to, groups: own },
  }));
}

/** Loans that renew themselves and are due today. */
function renewedToday(groups: readonly LoanGroup[], { rulebook, day }: DayRun): DueStretch[] {
  const byZone = new Map<string, LoanGroup[]>();
  for (const group of groups) {
    const terms = resolveTerms(rulebook.policies, ["renewal"], caseOfGroup(rulebook, group, day)).renewal?.terms;
    if (!terms?.automatic) continue;
    const { zone } = rulebook.deskOf(group.branch);
    byZone.set(zone, [...(byZone.get(zone) ?? []), group]);
  }
  return [...byZone].map(([zone, own]) => ({
    from: new Date(day.toZonedDateTime(zone).epochMilliseconds),
    to: new Date(day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds),
    groups: own,
  }));
}

function caseOfGroup(rulebook: Rulebook, group: LoanGroup, day: Temporal.PlainDate) {
  const { readerCategory, department, itemKind: itemType, branch, courseReserve } = group;
  const facts = { readerCategory, itemType, branch, courseReserve, department: department ?? undefined };
  return caseOn(rulebook, facts, day.toString());
}

async function sendNotices(
  db: Database,
  stretch: DueStretch,
  { planned, run }: { planned: PlannedStretch; run: DayRun },
): Promise<RunCounts> {
  const { kind, days } = planned;
  let notices = 0;
  let after: { due: Date; id: string } | undefined = { due: stretch.from, id: "0" };
  while (after && !run.signal?.aborted) {
    const place = after;
    const { fresh, next } = await transact(db, async (tx) => {
      const noted = await noteNotices(tx, stretch, { kind, days, after: place, limit: pageSize, now: run.now });
      await publish(
        tx,
        noticesDue,
        chunked(noted.fresh).map((loanIds) => ({ kind, days, loanIds })),
      );
      return noted;
    });
    notices += fresh.length;
    after = next;
  }
  return { ...nothing, notices };
}

function chunked(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / idsPerEvent) }, (_, index) =>
    ids.slice(index * idsPerEvent, (index + 1) * idsPerEvent),
  );
}

const nothing: RunCounts = { notices: 0, renewed: 0, notRenewed: 0, charged: 0 };

function added(a: RunCounts, b: RunCounts): RunCounts {
  return {
    notices: a.notices + b.notices,
    renewed: a.renewed + b.renewed,
    notRenewed: a.notRenewed + b.notRenewed,
    charged: a.charged + b.charged,
  };
}
