import type { Aspect } from "./api/policies.ts";
import type { termMessages } from "./term-messages.ts";

type Text = keyof typeof termMessages;

/** A field of an aspect's terms as a form shows it. */
export type TermField = { readonly path: string; readonly text: Text; readonly hint?: Text } & (
  | { readonly kind: "count" | "money" | "flag" | "numbers" }
  /** Empty is `null`: no limit. */
  | { readonly kind: "limit" | "money-limit" }
  /** Empty takes the key out. */
  | { readonly kind: "optional-count" | "optional-money" }
  | { readonly kind: "choice"; readonly choices: readonly (readonly [value: string, text: Text])[] }
  | { readonly kind: "period"; readonly units: readonly Text[] }
  /** Several lines of text, each one entry. */
  | { readonly kind: "lines"; readonly lines: "prices" | "levels" | "reminders" | "perType" }
  /** Terms that are there or not: a check box, and its fields. */
  | { readonly kind: "group"; readonly first: unknown; readonly fields: readonly TermField[] }
);

const all = ["minute", "hour", "day", "week", "month", "term"] as const;
const withoutTerm = ["minute", "hour", "day", "week", "month"] as const;
const ofFines = ["minute", "hour", "day", "week", "month", "year"] as const;
const yesNo = [
  ["refuse", "refuse"],
  ["allow", "allow"],
] as const;
const countedDays = [
  ["days", "days"],
  ["open-days", "open-days"],
] as const;
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** What an aspect begins with when its first switch is turned. */
export interface Switch {
  readonly path: "lend" | "charge";
  readonly text: Text;
  readonly on: unknown;
  readonly off: unknown;
  /** Fields while it is off. */
  readonly offFields: readonly TermField[];
}

export const switches: Partial<Readonly<Record<Aspect, Switch>>> = {
  loan: {
    path: "lend",
    text: "lend",
    on: {
      lend: true,
      period: { amount: 30, unit: "day" },
      counts: "days",
      dayEnds: "closing",
      closedDay: "next-open-day",
      endsWithCard: true,
    },
    off: { lend: false, onSite: true },
    offFields: [{ kind: "flag", path: "onSite", text: "onSite" }],
  },
  fine: {
    path: "charge",
    text: "charge",
    on: {
      charge: true,
      amount: 10,
      each: { amount: 1, unit: "day" },
      at: "end",
      openTimeOnly: false,
      capAtPrice: true,
    },
    off: { charge: false },
    offFields: [],
  },
};

export const termFields: Readonly<Record<Aspect, readonly TermField[]>> = {
  loan: [
    { kind: "period", path: "period", text: "period", units: all },
    { kind: "choice", path: "counts", text: "counts", choices: countedDays },
    {
      kind: "choice",
      path: "dayEnds",
      text: "dayEnds",
      choices: [
        ["closing", "closing"],
        ["23:59", "midnight"],
        ["same-time", "same-time"],
      ],
    },
    {
      kind: "choice",
      path: "closedDay",
      text: "closedDay",
      choices: [
        ["next-open-day", "next-open-day"],
        ["previous-open-day", "previous-open-day"],
        ["next-open-same-weekday", "next-open-same-weekday"],
        ["stay", "stay"],
      ],
    },
    { kind: "flag", path: "endsWithCard", text: "endsWithCard" },
    {
      kind: "group",
      path: "vacation",
      text: "vacation",
      first: { week: 2, weekday: "fri" },
      fields: [
        { kind: "count", path: "vacation.week", text: "vacationWeek" },
        {
          kind: "choice",
          path: "vacation.weekday",
          text: "weekday",
          choices: weekdays.map((day) => [day, day] as const),
        },
      ],
    },
    {
      kind: "group",
      path: "short",
      text: "short",
      first: { counts: "open", overClosing: "extend" },
      fields: [
        {
          kind: "choice",
          path: "short.counts",
          text: "shortCounts",
          choices: [
            ["all", "all"],
            ["open", "open"],
          ],
        },
        {
          kind: "choice",
          path: "short.overClosing",
          text: "overClosing",
          choices: [
            ["keep", "keep"],
            ["shorten", "shorten"],
            ["extend", "extend"],
          ],
        },
      ],
    },
    {
      kind: "group",
      path: "whenWanted",
      text: "whenWanted",
      first: { waiting: 5, period: { amount: 7, unit: "day" } },
      fields: [
        { kind: "count", path: "whenWanted.waiting", text: "waiting" },
        { kind: "period", path: "whenWanted.period", text: "period", units: withoutTerm },
      ],
    },
  ],
  renewal: [
    { kind: "count", path: "times", text: "times" },
    {
      kind: "group",
      path: "period",
      text: "ownPeriod",
      first: { amount: 30, unit: "day" },
      fields: [{ kind: "period", path: "period", text: "renewalPeriod", units: all }],
    },
    {
      kind: "choice",
      path: "from",
      text: "renewFrom",
      choices: [
        ["due", "due"],
        ["now", "now"],
        ["later", "later"],
      ],
    },
    { kind: "optional-count", path: "notBeforeDays", text: "notBeforeDays" },
    { kind: "choice", path: "whenOverdue", text: "whenOverdue", choices: yesNo },
    {
      kind: "choice",
      path: "whenHeld",
      text: "whenHeld",
      choices: [...yesNo, ["if-others-suffice", "if-others-suffice"]],
    },
    { kind: "choice", path: "afterReminder", text: "afterReminder", choices: yesNo },
    {
      kind: "group",
      path: "automatic",
      text: "automatic",
      first: {},
      fields: [{ kind: "optional-count", path: "automatic.untilDays", text: "untilDays" }],
    },
  ],
  hold: [
    {
      kind: "choice",
      path: "allowed",
      text: "holdAllowed",
      choices: [
        ["never", "never"],
        ["when-none-free", "when-none-free"],
        ["always", "always"],
      ],
    },
    { kind: "limit", path: "max", text: "max" },
    { kind: "count", path: "maxPerTitle", text: "maxPerTitle" },
    { kind: "count", path: "keepDays", text: "keepDays" },
    { kind: "choice", path: "keepCounts", text: "keepCounts", choices: countedDays },
    { kind: "optional-count", path: "noShowsPerTerm", text: "noShowsPerTerm" },
    { kind: "flag", path: "refusedInDebt", text: "refusedInDebt" },
  ],
  recall: [
    { kind: "flag", path: "allowed", text: "recallAllowed" },
    {
      kind: "group",
      path: "guaranteed",
      text: "guaranteed",
      first: { amount: 15, unit: "day" },
      fields: [{ kind: "period", path: "guaranteed", text: "guaranteed", units: withoutTerm }],
    },
    {
      kind: "group",
      path: "returnWithin",
      text: "returnWithin",
      first: { amount: 7, unit: "day" },
      fields: [{ kind: "period", path: "returnWithin", text: "returnWithin", units: withoutTerm }],
    },
  ],
  limits: [
    { kind: "limit", path: "all", text: "limitAll" },
    { kind: "limit", path: "onSite", text: "limitOnSite" },
    { kind: "flag", path: "onSiteCountsInAll", text: "onSiteCountsInAll" },
    { kind: "lines", path: "perType", text: "perType", hint: "perTypeHint", lines: "perType" },
  ],
  blocks: [
    { kind: "money-limit", path: "debt", text: "debt" },
    { kind: "limit", path: "overdueItems", text: "overdueItems" },
  ],
  fine: [
    { kind: "money", path: "amount", text: "amount" },
    { kind: "period", path: "each", text: "each", units: ofFines },
    {
      kind: "choice",
      path: "at",
      text: "at",
      choices: [
        ["end", "end"],
        ["start", "start"],
      ],
    },
    { kind: "flag", path: "openTimeOnly", text: "openTimeOnly" },
    { kind: "optional-money", path: "capPerItem", text: "capPerItem" },
    { kind: "flag", path: "capAtPrice", text: "capAtPrice" },
    { kind: "optional-money", path: "capPerReader", text: "capPerReader" },
    {
      kind: "group",
      path: "grace",
      text: "grace",
      first: { amount: 1, unit: "day", as: "threshold" },
      fields: [
        { kind: "period", path: "grace", text: "graceTime", units: ofFines },
        {
          kind: "choice",
          path: "grace.as",
          text: "graceAs",
          choices: [
            ["threshold", "threshold"],
            ["deducted", "deducted"],
          ],
        },
      ],
    },
    {
      kind: "group",
      path: "recalled",
      text: "recalledFine",
      first: { amount: 50, ignoreGrace: true },
      fields: [
        { kind: "money", path: "recalled.amount", text: "amount" },
        { kind: "optional-money", path: "recalled.capPerItem", text: "capPerItem" },
        { kind: "flag", path: "recalled.ignoreGrace", text: "ignoreGrace" },
      ],
    },
  ],
  suspension: [
    { kind: "count", path: "days", text: "suspensionDays" },
    { kind: "count", path: "each", text: "suspensionEach" },
    { kind: "optional-count", path: "graceDays", text: "graceDays" },
    { kind: "optional-count", path: "maxDays", text: "maxDays" },
    { kind: "flag", path: "openDaysOnly", text: "openDaysOnly" },
    {
      kind: "choice",
      path: "runs",
      text: "runs",
      choices: [
        ["after", "after"],
        ["beside", "beside"],
      ],
    },
  ],
  lost: [
    { kind: "lines", path: "price", text: "prices", hint: "pricesHint", lines: "prices" },
    { kind: "money", path: "processing", text: "processing" },
    { kind: "optional-money", path: "inKindProcessing", text: "inKindProcessing" },
    { kind: "optional-money", path: "priceWhenUnknown", text: "priceWhenUnknown" },
    { kind: "optional-count", path: "takenForLostAfterDays", text: "takenForLostAfterDays" },
    { kind: "count", path: "refundWithinDays", text: "refundWithinDays" },
    { kind: "flag", path: "refundProcessing", text: "refundProcessing" },
    { kind: "flag", path: "refundLessOverdue", text: "refundLessOverdue" },
  ],
  damage: [{ kind: "lines", path: "levels", text: "levels", hint: "levelsHint", lines: "levels" }],
  notices: [
    { kind: "numbers", path: "beforeDue", text: "beforeDue", hint: "daysHint" },
    { kind: "numbers", path: "overdue", text: "overdueDays", hint: "daysHint" },
    { kind: "lines", path: "reminders", text: "reminders", hint: "remindersHint", lines: "reminders" },
    { kind: "flag", path: "onOpenDays", text: "onOpenDays" },
  ],
};
