import {
  dateAt,
  dateOfNumber,
  dayNumber,
  isOpenDay,
  type Opening,
  type TeachingCalendar,
  Temporal,
  teachingDayOf,
} from "@wenyuan/calendar";
import type { DemoItem } from "../../../../../demo/items/demo-items.ts";
import type { Borrower } from "../../../../../demo/lending/borrower.ts";
import type { OpenDay, PlayedHold, PlayedLoan } from "../../../../../demo/lending/play-past.ts";
import type { DemoReader } from "../../../../../demo/people/demo-readers.ts";
import {
  firstLoanAt,
  keepPastHolds,
  keepPastLoans,
  type LoanOfPast,
  type PastHold,
  pastDuesOf,
  readRulebook,
} from "../../capabilities/circulation/index.ts";
import { findReaderByBarcode, giveConsent, readersWhoMay } from "../../capabilities/readers/index.ts";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear, autumnBefore } from "./academic-year.ts";
import { demoReaderCard } from "./demo-accounts.ts";
import { itemsOfDemo, type KnownItem } from "./known-items.ts";
import { neededSince } from "./lent-today.ts";

/** Three academic years with the running one's weeks so far. */
const yearsBack = 3;
/** Visits to the shelves; some find nothing, and go home or wait. */
const loansInAll = 33_000;
const by = "system";
/** Of a hundred readers so many said that their history is to be kept. */
const wantsHistory = 22;

/** What was loaded of the past. */
export interface PastLoaded {
  readonly loans: number;
  readonly holds: number;
  readonly fines: number;
}

/**
 * Three years of loans, holds and fines, played by the library's own calendars and policies and written in bulk in one transaction: it is
 * there whole or not at all. Done once; the history of a reader is named where the privacy preset or the reader's word keeps it.
 */
export async function loadPast(db: Database, now: Date, onShare: (share: number) => void): Promise<PastLoaded> {
  const first = await firstLoanAt(db);
  if (first && now.getTime() - first.getTime() > 200 * 86_400_000) return { loans: 0, holds: 0, fines: 0 };
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const { playPast } = await import("../../../../../demo/lending/play-past.ts");
  const year = academicYear(now);
  const readers = [signedIn(year), ...demoReaders(year)];
  const known = await itemsOfDemo(db);
  const rulebook = await transact(db, (tx) => readRulebook(tx, now));
  const dueOf = pastDuesOf(rulebook);
  const caseOf = (item: DemoItem, borrower: Borrower) => pastCase(known, item, borrower);
  const loans: PlayedLoan[] = [];
  const holds: PlayedHold[] = [];
  const days = openDays(now, rulebook.deskOf("main"), rulebook.teaching);
  const stage = {
    now,
    year,
    readers,
    items: known.items,
    days,
    loans: loansInAll,
    neededSince: await neededSince(known.items),
    dueOf: (item: DemoItem, borrower: Borrower, lentAt: Date) => dueOf(caseOf(item, borrower), lentAt)?.dueAt,
  };
  let played = 0;
  for (const day of playPast(stage)) {
    loans.push(...day.loans);
    holds.push(...day.holds);
    onShare((0.4 * played++) / days.length);
    await breathe();
  }
  return await transact(db, async (tx) => {
    const who = await knownBorrowers(tx, loans, now);
    const past = loans.map((loan) => pastLoan(loan, { known, who }));
    const kept = await keepPastLoans(tx, past, { rulebook, by, now, onShare: (share) => onShare(0.4 + 0.6 * share) });
    await keepPastHolds(tx, pastHolds(holds, known), by);
    return { loans: kept.loans, holds: holds.length, fines: kept.fines };
  });
}

/** The reader whom one can sign in as, among the others who come. */
function signedIn(year: number): DemoReader {
  return {
    key: "known-reader",
    name: { usual: "" },
    category: "undergraduate",
    department: "计算机学院",
    entryYear: year - 1,
    campusNumber: demoReaderCard,
    expiresOn: `${year + 3}-07-31`,
    language: "zh",
  };
}

/** Others have their turn: the library is open while its past is played. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** Days on which the desk was open, since the autumn three years before the running one. */
function openDays(now: Date, desk: Opening, teaching: TeachingCalendar | undefined): OpenDay[] {
  if (!teaching) return [];
  const autumn = autumnBefore(now);
  const today = dateAt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), desk.zone);
  const days: OpenDay[] = [];
  for (let at = dayNumber(autumn.subtract({ weeks: 52 * yearsBack })); at < dayNumber(today); at++) {
    const date = dateOfNumber(at);
    if (!isOpenDay(desk, date)) continue;
    const where = teachingDayOf(teaching, date);
    const daysBefore = dayNumber(autumn) - at;
    days.push({
      startsAt: new Date(date.toZonedDateTime(desk.zone).epochMilliseconds),
      daysAgo: dayNumber(today) - at,
      academicYearsAgo: Math.max(0, Math.ceil(daysBefore / (52 * 7))),
      day:
        where.kind === "term"
          ? { kind: "term", week: where.week, weekday: date.dayOfWeek }
          : { kind: "vacation", weekday: date.dayOfWeek },
    });
  }
  return days;
}

function pastCase(known: KnownItems, { barcode, kind }: DemoItem, { category, department, expiresOn }: Borrower) {
  return { readerCategory: category, department, itemType: kind, branch: known.branchOf(barcode), expiresOn };
}

type KnownItems = Awaited<ReturnType<typeof itemsOfDemo>>;

/** Who of the borrowers is a reader of today, and whose history is kept: theirs who said so, or everybody's by the library's preset. */
async function knownBorrowers(tx: Tx, loans: readonly PlayedLoan[], now: Date) {
  const { choiceFor } = await import("../../../../../demo/seeded-choice.ts");
  const ids = new Map<string, string>();
  for (const campusNumber of new Set(loans.flatMap(({ borrower }) => borrower.campusNumber ?? []))) {
    const found = await findReaderByBarcode(tx, campusNumber);
    if (!found) continue;
    ids.set(campusNumber, found.readerId);
    if (campusNumber === demoReaderCard || choiceFor(`consent ${campusNumber}`).chance("history", wantsHistory))
      await giveConsent(tx, { readerId: found.readerId, purpose: "history", granted: true }, now);
  }
  return { ids, keeps: await readersWhoMay(tx, [...ids.values()], "history") };
}

function pastLoan(
  { item, borrower, lentAt, renewedAt, returnedAt }: PlayedLoan,
  { known, who }: { readonly known: KnownItems; readonly who: Awaited<ReturnType<typeof knownBorrowers>> },
): LoanOfPast {
  const reader = borrower.campusNumber === undefined ? undefined : who.ids.get(borrower.campusNumber);
  const { id, recordId } = known.ofBarcode(item.barcode) as KnownItem;
  return {
    of: pastCase(known, item, borrower),
    borrower: borrower.key,
    itemId: id,
    recordId,
    lentAt,
    renewedAt,
    returnedAt,
    ...(item.price.currency === "CNY" ? { price: item.price.minor } : {}),
    ...(reader === undefined ? {} : { chargedTo: reader }),
    ...(reader !== undefined && who.keeps.has(reader) ? { readerId: reader } : {}),
  };
}

function pastHolds(holds: readonly PlayedHold[], known: KnownItems): PastHold[] {
  return holds.flatMap(({ workId, placedAt, endedAt, end }) => {
    const recordId = known.recordOf(workId);
    return recordId === undefined ? [] : [{ recordId, pickup: "main", end, placedAt, endedAt }];
  });
}
