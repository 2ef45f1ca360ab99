import { type LocalText, SECOND_WEEK_FRIDAY } from "@wenyuan/calendar";
import type { Rule } from "../policies/policy-set.ts";
import type { HoldTerms } from "../terms/hold-terms.ts";
import type { Lent } from "../terms/loan-terms.ts";
import type { RenewalTerms } from "../terms/renewal-terms.ts";

/** What the demonstration library grants one category of readers. */
interface Grant {
  readonly category: string;
  readonly name: LocalText;
  readonly items: number;
  readonly days: number;
  readonly renewals: number;
  readonly renewalDays: number;
  readonly holds: number;
}

const GRANTS: readonly Grant[] = [
  grant("undergraduate", { zh: "本科生", en: "Undergraduates" }, [20, 30, 1, 30, 3]),
  grant("master", { zh: "硕士生", en: "Master’s students" }, [30, 60, 1, 30, 5]),
  grant("doctoral", { zh: "博士生", en: "Doctoral students" }, [40, 90, 1, 30, 5]),
  grant("teacher", { zh: "教师", en: "Teachers" }, [50, 120, 1, 60, 10]),
  grant("staff", { zh: "职工", en: "Staff" }, [30, 90, 1, 30, 5]),
  grant("retired", { zh: "离退休", en: "Retired" }, [10, 120, 1, 30, 3]),
  grant("visiting", { zh: "博士后、访学", en: "Postdoctoral and visiting" }, [20, 60, 1, 30, 3]),
  grant("exchange", { zh: "交换生", en: "Exchange students" }, [10, 30, 1, 30, 2]),
  grant("public", { zh: "校友、社会读者", en: "Alumni and the public" }, [3, 30, 0, 0, 0]),
  grant("group", { zh: "集体借阅", en: "Group loans" }, [200, 365, 0, 0, 0]),
];

/** The terms on which the demonstration library lends; only the number of days varies. */
export function lentFor(days: number): Lent {
  return {
    lend: true,
    period: { amount: days, unit: "day" },
    counts: "days",
    dayEnds: "closing",
    closedDay: "next-open-day",
    vacation: SECOND_WEEK_FRIDAY,
    endsWithCard: true,
  };
}

export function renewedFor(times: number, days: number): RenewalTerms {
  return {
    times,
    ...(times > 0 && { period: { amount: days, unit: "day" } }),
    from: "due",
    whenOverdue: "refuse",
    whenHeld: "refuse",
    afterReminder: "refuse",
  };
}

function heldUpTo(max: number): HoldTerms {
  return {
    allowed: max === 0 ? "never" : "when-none-free",
    max,
    maxPerTitle: 1,
    keepDays: 7,
    keepCounts: "days",
    noShowsPerTerm: 3,
    refusedInDebt: true,
  };
}

/** One rule for each category of readers: how much, how long, how often renewed, how many holds. */
export const READER_RULES: readonly Rule[] = GRANTS.map((one) => ({
  id: one.category,
  name: one.name,
  when: { readerCategory: [one.category] },
  terms: {
    loan: lentFor(one.days),
    renewal: renewedFor(one.renewals, one.renewalDays),
    hold: heldUpTo(one.holds),
    limits: { all: one.items, onSite: null, onSiteCountsInAll: false },
  },
}));

function grant(category: string, name: LocalText, numbers: readonly [number, number, number, number, number]): Grant {
  const [items, days, renewals, renewalDays, holds] = numbers;
  return { category, name, items, days, renewals, renewalDays, holds };
}
