import type { DemoItem } from "../items/demo-items.ts";
import { colleges } from "../people/colleges.ts";
import type { DemoReader } from "../people/demo-readers.ts";
import { type Borrower, borrowersOf, weighted } from "./borrower.ts";
import { type LikedTitle, titlesByLiking, zipfChooser } from "./popularity.ts";
import { seededNumbers } from "./seeded-numbers.ts";
import { type DayOfYear, rhythmOf } from "./term-rhythm.ts";

/** A day on which the library lent: midnight there, and where it lies in the year. */
export interface OpenDay {
  readonly startsAt: Date;
  readonly daysAgo: number;
  readonly academicYearsAgo: number;
  readonly day: DayOfYear;
}

/** A loan that is over. */
export interface PlayedLoan {
  readonly item: DemoItem;
  readonly borrower: Borrower;
  readonly lentAt: Date;
  readonly renewedAt?: Date;
  readonly returnedAt: Date;
}

/** Somebody waited for a title that was out. */
export interface PlayedHold {
  readonly workId: string;
  readonly borrower: Borrower;
  readonly placedAt: Date;
  readonly endedAt: Date;
  readonly end: "fulfilled" | "cancelled" | "not-fetched";
}

export interface PlayedDay {
  readonly loans: readonly PlayedLoan[];
  readonly holds: readonly PlayedHold[];
}

/** What the past is played with. */
export interface PastStage {
  readonly now: Date;
  /** In which the running academic year began. */
  readonly year: number;
  readonly readers: readonly DemoReader[];
  readonly items: readonly DemoItem[];
  /** Days on which the library was open, the oldest first. */
  readonly days: readonly OpenDay[];
  /** In all, about. */
  readonly loans: number;
  /** Days before today from which on a copy is needed for what is lent today. */
  neededSince(item: DemoItem): number;
  /** When it would be due, by the library's own rules; nothing when it is not lent. */
  dueOf(item: DemoItem, borrower: Borrower, lentAt: Date): Date | undefined;
}

const minute = 60_000;
const dayMs = 86_400_000;

/** So many titles are looked at before somebody goes home without one. */
const looks = 9;

/**
 * Plays the library's past from its first day: who came on which day, what they found on the shelf, when they brought it back. One seed, the
 * same every time; days hang on the day of installation. A copy is with one reader at a time; nobody with something overdue borrows more.
 */
export function* playPast(stage: PastStage): Generator<PlayedDay> {
  const random = seededNumbers(20_260_907);
  const scene = sceneOf(stage);
  const weight = stage.days.reduce((sum, { day }) => sum + rhythmOf(day), 0);
  let owed = 0;
  for (const open of stage.days) {
    owed += (stage.loans * rhythmOf(open.day)) / weight;
    const visits = Math.floor(owed);
    owed -= visits;
    const played: { loans: PlayedLoan[]; holds: PlayedHold[] } = { loans: [], holds: [] };
    for (let visit = 0; visit < visits; visit++) playVisit(stage, scene, { open, random, played });
    yield played;
  }
}

interface Scene {
  readonly titles: readonly LikedTitle[];
  readonly choose: (random: number) => number;
  /** Titles of one class, the most liked first, and how they are chosen. */
  readonly ofClass: ReadonlyMap<string, { readonly titles: readonly LikedTitle[]; choose(random: number): number }>;
  readonly borrowers: Map<number, readonly Borrower[]>;
  /** Until when a copy is out, by barcode. */
  readonly outUntil: Map<string, number>;
  /** Since when and until when a borrower has something overdue. */
  readonly late: Map<string, { readonly from: number; readonly until: number }[]>;
}

function sceneOf({ items }: PastStage): Scene {
  const titles = titlesByLiking(items);
  const ofClass = new Map(
    [...Map.groupBy(titles, ({ letter }) => letter)].map(([letter, some]) => [
      letter,
      { titles: some, choose: zipfChooser(some.length) },
    ]),
  );
  const choose = zipfChooser(titles.length);
  return { titles, choose, ofClass, borrowers: new Map(), outUntil: new Map(), late: new Map() };
}

interface Visit {
  readonly open: OpenDay;
  readonly random: () => number;
  readonly played: { readonly loans: PlayedLoan[]; readonly holds: PlayedHold[] };
}

function playVisit(stage: PastStage, scene: Scene, { open, random, played }: Visit): void {
  const lentAt = momentOf(open, random);
  const borrower = whoComes(stage, scene, open.academicYearsAgo, random);
  const then = lentAt.getTime();
  if (scene.late.get(borrower.key)?.some(({ from, until }) => from <= then && then < until)) return;
  for (let look = 0; look < looks; look++) {
    const title = wishOf(scene, borrower, random);
    const there = title.copies.filter((copy) => copy.acquiredDaysAgo > open.daysAgo);
    const copy = there.find(({ barcode }) => (scene.outUntil.get(barcode) ?? 0) < lentAt.getTime());
    if (copy) {
      const loan = playLoan(stage, { item: copy, borrower, lentAt, daysAgo: open.daysAgo }, random);
      if (!loan) continue;
      keep(scene, loan);
      played.loans.push(loan.loan);
      return;
    }
    const soonest = Math.min(...there.map(({ barcode }) => scene.outUntil.get(barcode) ?? Number.POSITIVE_INFINITY));
    if (random() < 0.035 && soonest < stage.now.getTime() - 8 * dayMs) {
      played.holds.push(playHold({ title, borrower, lentAt, soonest }, random));
      return;
    }
  }
}

function whoComes({ readers, year }: PastStage, { borrowers }: Scene, ago: number, random: () => number): Borrower {
  const known = borrowers.get(ago) ?? weighted(borrowersOf(readers, year, ago));
  borrowers.set(ago, known);
  return known[Math.floor(random() * known.length)]!;
}

/** What a college's readers take home beside what everybody reads, as letters of classes. */
const readIn = new Map(colleges.map(({ zh }) => [zh, lettersOf(zh)]));

function lettersOf(college: string): readonly string[] {
  const table: readonly (readonly [RegExp, readonly string[]])[] = [
    [/文学|新闻|外国语/, ["I", "H", "G", "J"]],
    [/历史/, ["K"]],
    [/哲学|马克思/, ["B", "A"]],
    [/法学/, ["D"]],
    [/经济|管理/, ["F", "C"]],
    [/教育|体育/, ["G", "B"]],
    [/数学|物理|化学/, ["O"]],
    [/计算机|软件|信息|电子|自动化|机械|材料|土木/, ["T", "O"]],
    [/生命|生物|医|药|护理/, ["Q", "R"]],
    [/艺术|音乐|美术|设计/, ["J"]],
    [/环境|地球|农/, ["X", "P", "S"]],
  ];
  return table.find(([college_]) => college_.test(college))?.[1] ?? [];
}

function wishOf(scene: Scene, { department }: Borrower, random: () => number): LikedTitle {
  const letters = readIn.get(department) ?? [];
  if (letters.length > 0 && random() < 0.55) {
    const some = scene.ofClass.get(letters[Math.floor(random() * letters.length)] ?? "");
    const title = some?.titles[some.choose(random())];
    if (title) return title;
  }
  return scene.titles[scene.choose(random())]!;
}

/** Most come between classes; on Friday afternoons and in vacations the desk closes early. */
function momentOf({ startsAt, day }: OpenDay, random: () => number): Date {
  const short = day.kind === "vacation" || day.weekday === 5;
  const from = 9 * 60;
  const to = short ? 13 * 60 + 30 : 20 * 60 + 30;
  return new Date(
    startsAt.getTime() + Math.floor(from + random() * (to - from)) * minute + Math.floor(random() * 60_000),
  );
}

interface Taken {
  readonly item: DemoItem;
  readonly borrower: Borrower;
  readonly lentAt: Date;
  readonly daysAgo: number;
}

/** How long it was kept: some days, nearly to the due date, renewed, or beyond it. Nothing when it would still be out. */
function playLoan(
  { now, neededSince, dueOf }: PastStage,
  { item, borrower, lentAt, daysAgo }: Taken,
  random: () => number,
): { readonly loan: PlayedLoan; readonly due: Date } | undefined {
  const latest = now.getTime() - Math.max(neededSince(item) * dayMs, 3 * 3_600_000);
  if (now.getTime() - daysAgo * dayMs > latest - dayMs) return undefined;
  const due = dueOf(item, borrower, lentAt);
  if (!due) return undefined;
  const period = due.getTime() - lentAt.getTime();
  const how = random();
  let kept = period * (0.25 + 0.7 * random());
  let renewedAt: Date | undefined;
  if (how < 0.1) kept = Math.min(period, (1 + 4 * random()) * dayMs);
  else if (how < 0.38) kept = period - random() * 3 * dayMs;
  else if (how < 0.5) {
    renewedAt = new Date(due.getTime() - (0.5 + 2 * random()) * dayMs);
    kept = period + (2 + 20 * random()) * dayMs;
  } else if (how < 0.545) kept = period + (0.5 + 24 * random() ** 2) * dayMs;
  const returnedAt = new Date(lentAt.getTime() + Math.max(kept, dayMs / 8));
  if (returnedAt.getTime() > latest) {
    const early = new Date(lentAt.getTime() + random() * (latest - lentAt.getTime()));
    return { loan: { item, borrower, lentAt, returnedAt: early }, due };
  }
  return { loan: { item, borrower, lentAt, ...(renewedAt ? { renewedAt } : {}), returnedAt }, due };
}

function keep({ outUntil, late }: Scene, { loan, due }: { readonly loan: PlayedLoan; readonly due: Date }): void {
  const { item, borrower, renewedAt, returnedAt } = loan;
  // Back on the shelf some hours later.
  outUntil.set(item.barcode, returnedAt.getTime() + 4 * 3_600_000);
  if (renewedAt || returnedAt <= due) return;
  const windows = late.get(borrower.key) ?? [];
  late.set(borrower.key, windows);
  windows.push({ from: due.getTime(), until: returnedAt.getTime() });
}

function playHold(
  { title, borrower, lentAt, soonest }: { title: LikedTitle; borrower: Borrower; lentAt: Date; soonest: number },
  random: () => number,
): PlayedHold {
  const how = random();
  const end = how < 0.78 ? "fulfilled" : how < 0.9 ? "cancelled" : "not-fetched";
  const days = end === "not-fetched" ? 7 : random() * 4;
  const ends =
    end === "cancelled" ? lentAt.getTime() + random() * (soonest - lentAt.getTime()) : soonest + days * dayMs;
  return { workId: title.workId, borrower, placedAt: lentAt, endedAt: new Date(ends), end };
}
