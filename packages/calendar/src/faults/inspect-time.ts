import { Temporal } from "../time/temporal.ts";
import { type Inspector, shouldBe } from "./inspector.ts";

/** ISO 8601 calendar date, extended form. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Wall-clock time with two digits each; 24:00 ends a day (ISO 8601-1:2019/Amd 1:2022). */
const CLOCK = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A date such as `2026-09-07` that exists. */
export function inspectDate(at: Inspector): Temporal.PlainDate | undefined {
  if (typeof at.value === "string" && DATE.test(at.value)) {
    try {
      return Temporal.PlainDate.from(at.value, { overflow: "reject" });
    } catch {
      return at.complain(shouldBe("存在的日期", "a date that exists"));
    }
  }
  return at.complain(shouldBe("日期，如 2026-09-07", "a date such as 2026-09-07"));
}

/** A yearly day such as `12-25`; `02-29` is allowed and holds in leap years only. */
export function inspectMonthDay(at: Inspector): string | undefined {
  const { value } = at;
  if (typeof value === "string" && MONTH_DAY.test(value) && existsInLeapYear(value)) return value;
  return at.complain(shouldBe("月日，如 12-25", "a month and day such as 12-25"));
}

/** A wall-clock time `07:00` … `24:00`. */
export function inspectClock(at: Inspector): string | undefined {
  if (typeof at.value === "string" && CLOCK.test(at.value)) return at.value;
  return at.complain(shouldBe("两位数的时刻，如 08:00", "a time with two digits each, such as 08:00"));
}

/** An IANA time zone that the runtime knows. */
export function inspectZone(at: Inspector): string | undefined {
  const zone = at.text();
  if (zone === undefined) return undefined;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone;
  } catch {
    return at.complain(shouldBe("IANA 时区，如 Asia/Shanghai", "an IANA time zone such as Asia/Shanghai"));
  }
}

/** Two dates `from` and `to`, both inclusive, in this order. Either may be left out when `open` says so. */
export function inspectRange(at: Inspector, open: boolean): void {
  const ends = (["from", "to"] as const).map((name) =>
    open && at.field(name).absent ? undefined : inspectDate(at.field(name)),
  );
  const [from, to] = ends;
  if (from !== undefined && to !== undefined && Temporal.PlainDate.compare(from, to) > 0) {
    at.complain({
      code: "range-reversed",
      what: { zh: `开始 ${from} 在结束 ${to} 之后`, en: `the start ${from} is after the end ${to}` },
      mend: { zh: "对调 from 和 to", en: "swap from and to" },
    });
  }
}

function existsInLeapYear(monthDay: string): boolean {
  try {
    Temporal.PlainDate.from(`2024-${monthDay}`, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
