import { describe, expect, test } from "vitest";
import { anOpening, aWeek, closedOn, date, instant } from "../testing/calendars.ts";
import { countInWords, minutesInWords } from "./count-words.ts";
import { dateInWords, nearDateInWords, rangeInWords } from "./date-words.ts";
import { dueInWords, type Here } from "./due-words.ts";
import { openNowInWords, weekInWords } from "./opening-words.ts";

const today = date("2026-09-15");
const here: Here = { now: instant("2026-09-15T10:42+08:00"), zone: "Asia/Shanghai", language: "zh" };
const there: Here = { ...here, language: "en" };

describe("dates in words", () => {
  test.each([
    ["2026-09-18", "9月18日（周五）", "Fri 18 September"],
    ["2027-01-05", "2027年1月5日（周二）", "Tue 5 January 2027"],
  ])("%s is %s, %s", (day, zh, en) => {
    expect(dateInWords(date(day), "zh", today)).toBe(zh);
    expect(dateInWords(date(day), "en", today)).toBe(en);
  });

  test.each([
    ["2026-09-11", "9月11日（上周五）"],
    ["2026-09-19", "9月19日（周六）"],
    ["2026-09-26", "9月26日（下周六）"],
    ["2026-09-28", "9月28日（周一）"],
  ])("%s seen from 15 September is %s", (day, zh) => {
    expect(nearDateInWords(date(day), "zh", today)).toBe(zh);
  });

  test.each([
    ["2026-10-01", "2026-10-07", "10月1日至7日", "1 to 7 October"],
    ["2026-09-30", "2026-10-07", "9月30日至10月7日", "30 September to 7 October"],
    ["2026-12-30", "2027-01-03", "12月30日至2027年1月3日", "30 December to 3 January 2027"],
  ])("%s to %s is %s, %s", (from, to, zh, en) => {
    const range = { from: date(from), to: date(to) };
    expect(rangeInWords(range, "zh", today)).toBe(zh);
    expect(rangeInWords(range, "en", today)).toBe(en);
  });
});

describe("when something is due", () => {
  test.each([
    ["2026-09-15T23:59+08:00", "今天到期", "due today"],
    ["2026-09-16T23:59+08:00", "明天到期", "due tomorrow"],
    ["2026-09-17T23:59+08:00", "后天到期", "due in 2 days"],
    ["2026-09-18T23:59+08:00", "大后天到期", "due in 3 days"],
    ["2026-09-28T23:59+08:00", "还有13天", "due in 13 days"],
    ["2026-09-14T23:59+08:00", "过期1天", "1 day overdue"],
    ["2026-09-11T23:59+08:00", "过期4天", "4 days overdue"],
    ["2026-09-15T09:00+08:00", "今天已到期", "due earlier today"],
  ])("a book due at %s: %s, %s", (at, zh, en) => {
    const due = { at: instant(at), by: "day" } as const;
    expect([dueInWords(due, here), dueInWords(due, there)]).toEqual([zh, en]);
  });

  test.each([
    ["2026-09-15T12:57+08:00", "还有2小时15分", "due in 2 h 15 min"],
    ["2026-09-15T10:00+08:00", "过期42分钟", "42 min overdue"],
    ["2026-09-16T10:00+08:00", "明天到期", "due tomorrow"],
  ])("a laptop due at %s: %s, %s", (at, zh, en) => {
    const due = { at: instant(at), by: "minute" } as const;
    expect([dueInWords(due, here), dueInWords(due, there)]).toEqual([zh, en]);
  });

  test("the day is the library’s, not the server’s", () => {
    const lateEvening = { ...here, now: instant("2026-09-15T16:30Z") };
    expect(dueInWords({ at: instant("2026-09-16T23:59+08:00"), by: "day" }, lateEvening)).toBe("今天到期");
  });
});

test.each([
  [1, "day", "1天", "1 day"],
  [2, "week", "2周", "2 weeks"],
  [1, "term", "1个学期", "1 term"],
] as const)("%i %s is %s, %s", (count, unit, zh, en) => {
  expect([countInWords(count, unit, "zh"), countInWords(count, unit, "en")]).toEqual([zh, en]);
});

test("minutes from a day on are days and hours", () => {
  expect([minutesInWords(1500, "zh"), minutesInWords(1500, "en"), minutesInWords(0.2, "en")]).toEqual([
    "1天1小时",
    "1 day 1 hour",
    "1 min",
  ]);
});

describe("a week of hours in one line", () => {
  const building = aWeek([["07:00", "22:30"]], {
    fri: [
      ["07:00", "14:00"],
      ["17:00", "22:30"],
    ],
  });
  const vacation = aWeek([["08:30", "17:00"]], { sat: [], sun: [] });
  test.each([
    [building, "7:00–22:30，周五14:00–17:00闭馆", "7:00–22:30, closed Fri 14:00–17:00"],
    [vacation, "周一至周五8:30–17:00，周六、周日闭馆", "Mon–Fri 8:30–17:00, Sat, Sun closed"],
    [aWeek([["00:00", "24:00"]]), "全天", "all day"],
  ])("case %#", (week, zh, en) => {
    expect([weekInWords(week, "zh"), weekInWords(week, "en")]).toEqual([zh, en]);
  });
});

describe("open now", () => {
  const desk = anOpening({ exceptions: closedOn("2026-09-16", "2026-09-17", "2026-09-18", "2026-09-19") });
  test("says until when", () => {
    expect([openNowInWords(desk, here), openNowInWords(desk, there)]).toEqual(["开放至22:00", "Open to 22:00"]);
  });
  test("says that a room never closes", () => {
    const room = anOpening({ weeks: [{ hours: aWeek([["00:00", "24:00"]]) }] });
    expect([openNowInWords(room, here), openNowInWords(room, there)]).toEqual(["全天开放", "Open day and night"]);
  });
  test("says when it opens again", () => {
    const night = instant("2026-09-15T05:00+08:00");
    expect(openNowInWords(desk, { ...here, now: night })).toBe("闭馆，今天8:00开");
    const closed = instant("2026-09-16T12:00+08:00");
    expect(openNowInWords(desk, { ...here, now: closed })).toBe("闭馆，9月20日（周日）8:00开");
    expect(openNowInWords(desk, { ...there, now: closed })).toBe("Closed, opens on Sun 20 September at 8:00");
  });
});
