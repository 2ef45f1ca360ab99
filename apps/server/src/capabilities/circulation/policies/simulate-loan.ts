import { dateAt, dateInWords, type LocalText, Temporal } from "@wenyuan/calendar";
import { moneyInWords } from "@wenyuan/ledger";
import {
  ASPECTS,
  type Aspect,
  daysPlayed,
  fineLineInWords,
  type LendingCase,
  type PlayedDay,
  type PlayedDue,
  type PlayedLateness,
  type PlayedLoan,
  type PolicySet,
  playLoan,
  resolveAspect,
} from "@wenyuan/lending-rules";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { sayTerms } from "./rule-words.ts";

/** What is played: the case on its day, the hour, and what a fine may depend on. */
export interface Simulated {
  readonly at: LendingCase;
  /** Time on the wall, `HH:MM`. */
  readonly clock: string;
  readonly cardExpires?: string | undefined;
  /** Minor units. */
  readonly price?: number | undefined;
}

interface SaidDue {
  readonly at: string;
  readonly on: string;
  readonly by: string;
  readonly words: Bilingual;
  readonly steps: Bilingual[];
}

/** A loan played through the policies, in words and on a calendar. */
export interface Simulation {
  readonly lent: boolean;
  readonly says: { readonly aspect: Aspect; readonly text: Bilingual }[];
  readonly first?: SaidDue;
  readonly renewals: SaidDue[];
  readonly notices: { readonly kind: string; readonly days: number; readonly on: string; readonly words: Bilingual }[];
  readonly late: {
    readonly days: number;
    readonly amount?: { readonly minor: number; readonly currency: string; readonly words: string };
    readonly lines: Bilingual[];
    readonly suspendedUntil?: string;
  }[];
  readonly days: PlayedDay[];
}

/** Plays a loan: due date, renewals, notices, and what coming back late costs, with the days it lies on. */
export function simulateLoan(set: PolicySet, rulebook: Rulebook, simulated: Simulated): Simulation {
  const { at, clock, cardExpires, price } = simulated;
  const desk = rulebook.deskOf(at.branch);
  const start = Temporal.PlainDateTime.from(`${at.on}T${clock}`).toZonedDateTime(desk.zone).toInstant();
  const { teaching } = rulebook;
  const played = playLoan(set, {
    at,
    start,
    desk,
    ...(teaching && { teaching }),
    ...(cardExpires !== undefined && { cardExpires }),
    ...(price !== undefined && { price }),
  });
  const told = { start, zone: desk.zone };
  return {
    lent: played.first !== undefined,
    says: saysOf(set, at),
    ...(played.first && { first: sayDue(played.first, told) }),
    renewals: played.renewals.map((one) => sayDue(one, told)),
    notices: played.notices.map(({ kind, offset, on }) => ({
      kind,
      days: offset,
      on: on.toString(),
      words: dayWords(on, told),
    })),
    late: played.late.map(sayLateness),
    days: daysPlayed(desk, { from: start, to: lastOf(played, start) }),
  };
}

interface Telling {
  readonly start: Temporal.Instant;
  readonly zone: string;
}

function saysOf(set: PolicySet, at: LendingCase): Simulation["says"] {
  return ASPECTS.flatMap((aspect) => {
    const settled = resolveAspect(set, aspect, at);
    const text = sayTerms(
      set.rules.find(({ id }) => id === settled?.rule),
      aspect,
      set.currency,
    );
    return text ? [{ aspect, text }] : [];
  });
}

function sayDue({ due, steps }: PlayedDue, telling: Telling): SaidDue {
  const date = dateAt(due.at, telling.zone);
  return {
    at: due.at.toString(),
    on: date.toString(),
    by: due.by,
    words: dayWords(date, telling),
    steps: [...steps],
  };
}

function dayWords(date: Temporal.PlainDate, { start, zone }: Telling): LocalText {
  const today = dateAt(start, zone);
  return { zh: dateInWords(date, "zh", today), en: dateInWords(date, "en", today) };
}

function sayLateness({ days, fine, suspendedUntil }: PlayedLateness): Simulation["late"][number] {
  return {
    days,
    ...(fine && { amount: { ...fine.total, words: moneyInWords(fine.total) } }),
    lines: (fine?.lines ?? []).map(fineLineInWords),
    ...(suspendedUntil && { suspendedUntil: suspendedUntil.toString() }),
  };
}

/** A fortnight after the last due day, so that the first days late are on the calendar. */
function lastOf({ first, renewals }: PlayedLoan, start: Temporal.Instant): Temporal.Instant {
  return ((renewals.at(-1) ?? first)?.due.at ?? start).add({ hours: 14 * 24 });
}
