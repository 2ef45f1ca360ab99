import { CLOSED_DAY_RULES, type Inspector, inspectClock, inspectDate, inspectRange, WEEKDAYS } from "@wenyuan/calendar";
import { DAY_ENDS } from "../terms/loan-terms.ts";
import { PERIOD_UNITS, type PeriodUnit } from "../terms/period.ts";

/** A period of at most ten years; `years` are no unit (F11), and nothing is negative. */
export function inspectPeriod(at: Inspector, without: readonly PeriodUnit[] = []): void {
  if (at.object(["amount", "unit"]) === undefined) return;
  at.field("amount").integer(0, 5_256_000);
  at.field("unit").choice(PERIOD_UNITS.filter((unit) => !without.includes(unit)));
}

export function inspectLoan(at: Inspector): void {
  const lend = at.field("lend").flag();
  if (lend === false) {
    if (at.object(["lend", "onSite"])) at.field("onSite").flag();
    return;
  }
  const optional = ["vacation", "fixedDue", "short", "whenWanted"];
  if (at.object(["lend", "period", "counts", "dayEnds", "closedDay", "endsWithCard", ...optional]) === undefined)
    return;
  inspectPeriod(at.field("period"));
  at.field("counts").choice(["days", "open-days"]);
  const ends = at.field("dayEnds");
  if (!DAY_ENDS.some((end) => end === ends.value)) inspectClock(ends);
  at.field("closedDay").choice(CLOSED_DAY_RULES);
  at.optional("vacation", inspectVacation);
  at.optional("fixedDue", (dates) => dates.items().forEach(inspectFixedDue));
  at.field("endsWithCard").flag();
  at.optional("short", inspectShort);
  at.optional("whenWanted", (wanted) => {
    if (wanted.object(["waiting", "period"]) === undefined) return;
    wanted.field("waiting").integer(1);
    inspectPeriod(wanted.field("period"));
  });
}

export function inspectRenewal(at: Inspector): void {
  const keys = ["times", "period", "from", "notBeforeDays", "whenOverdue", "whenHeld", "afterReminder", "automatic"];
  if (at.object(keys) === undefined) return;
  at.field("times").integer(0, 1000);
  at.optional("period", (period) => inspectPeriod(period));
  at.field("from").choice(["now", "due", "later"]);
  at.optional("notBeforeDays", (days) => days.integer(0, 3650));
  at.field("whenOverdue").choice(["refuse", "allow"]);
  at.field("whenHeld").choice(["refuse", "if-others-suffice", "allow"]);
  at.field("afterReminder").choice(["refuse", "allow"]);
  at.optional("automatic", (automatic) => {
    if (automatic.object(["untilDays", "untilDate"]) === undefined) return;
    automatic.optional("untilDays", (days) => days.integer(0, 36_500));
    automatic.optional("untilDate", inspectDate);
  });
}

function inspectVacation(at: Inspector): void {
  if (at.object(["week", "weekday", "fromDays"]) === undefined) return;
  at.field("week").integer(1, 60);
  at.field("weekday").choice(WEEKDAYS);
  at.optional("fromDays", (days) => days.integer(1, 365));
}

function inspectFixedDue(at: Inspector): void {
  if (at.object(["from", "to", "due", "as"]) === undefined) return;
  inspectRange(at, false);
  const due = inspectDate(at.field("due"));
  at.field("as").choice(["latest", "earliest", "exactly"]);
  const last = at.field("to").value;
  if (due && typeof last === "string" && due.toString() < last) at.field("due").complain(DUE_BEFORE_LOAN);
}

function inspectShort(at: Inspector): void {
  if (at.object(["counts", "overClosing"]) === undefined) return;
  at.field("counts").choice(["all", "open"]);
  at.field("overClosing").choice(["keep", "shorten", "extend"]);
}

const DUE_BEFORE_LOAN = {
  code: "due-before-loan",
  what: { zh: "在这个日期之后还能借出，借出就过期", en: "loans begun after this date would be overdue at once" },
  mend: { zh: "让 due 不早于 to", en: "let `due` be no earlier than `to`" },
};
