import { readOpeningCalendar } from "@wenyuan/calendar";
import { describe, expect, it } from "vitest";
import type { LibraryProfile } from "../../capabilities/portal/index.ts";
import { readClock } from "./clock-field.ts";
import { exceptionRows, formOf, readForm } from "./profile-form.ts";

const zone = "Asia/Shanghai";
const unnamed: LibraryProfile = { name: { zh: "图书馆", en: "Library" } };
const named = { nameZh: "云泽大学图书馆", nameEn: "Yunze University Library" };
const everyDay = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].flatMap((day) => [
    [`${day}0From`, "8:00"],
    [`${day}0To`, "22:30"],
  ]),
);

const wrongOf = (typed: Record<string, string>) => [...readForm(typed, unnamed, zone).wrong.keys()];

describe("times as people type them", () => {
  it.each([
    ["8:00", "08:00"],
    ["0800", "08:00"],
    ["８：３０", "08:30"],
    ["8", "08:00"],
    ["22点", "22:00"],
    ["24:00", "24:00"],
  ])("reads %s as %s", (typed, clock) => {
    expect(readClock(typed)).toBe(clock);
  });

  it.each(["25:00", "8:60", "noon", "", "24:30"])("refuses %j", (typed) => {
    expect(readClock(typed)).toBeUndefined();
  });
});

describe("the form of the library's profile", () => {
  it("states hours that the calendar accepts", () => {
    const typed = { ...named, ...everyDay, fri0To: "14:00", fri1From: "17:00", fri1To: "22:30", official: "closed" };
    const { profile, wrong } = readForm(typed, unnamed, zone);
    expect([...wrong]).toEqual([]);
    expect(profile.hours?.weeks[0]?.hours.fri).toEqual([
      ["08:00", "14:00"],
      ["17:00", "22:30"],
    ]);
    expect(readOpeningCalendar(profile.hours)).toMatchObject({ ok: true });
  });

  it("shows again what it was told", () => {
    const exception = {
      ex0Date: "2026-12-31",
      ex0From: "09:00",
      ex0To: "17:00",
      ex0ReasonZh: "年终",
      ex0ReasonEn: "Year end",
    };
    const { profile } = readForm({ ...named, ...everyDay, ...exception, phone: "123" }, unnamed, zone);
    const shown = formOf(profile);
    expect(shown).toMatchObject({ ...named, ...exception, phone: "123", mon0From: "08:00" });
    expect(readForm(shown, profile, zone).profile).toEqual(profile);
  });

  it("keeps what it cannot show: vacations, and closings of several days", () => {
    const typed = { ...named, ...everyDay };
    const { hours } = readForm(typed, unnamed, zone).profile;
    const long = {
      from: "2027-01-20",
      to: "2027-02-10",
      change: "closed",
      reason: { zh: "寒假", en: "Vacation" },
    } as const;
    const present = { ...unnamed, hours: { ...hours!, exceptions: [long] } };
    expect(readForm({ ...formOf(present), ...named }, present, zone).profile.hours?.exceptions).toEqual([long]);
  });

  it("says nothing of hours when none are stated", () => {
    expect(readForm(named, unnamed, zone).profile.hours).toBeUndefined();
  });

  it.each([
    ["a name in one language only", { nameZh: "图书馆" }, ["nameEn"]],
    ["an address in one language only", { ...named, addressEn: "1 Road" }, ["addressZh"]],
    ["an e-mail address without @", { ...named, email: "library" }, ["email"]],
    ["opening without closing", { ...named, mon0From: "8:00" }, ["mon0To"]],
    ["closing before opening", { ...named, mon0From: "22:00", mon0To: "8:00" }, ["mon0To"]],
    ["spans that overlap", { ...named, ...everyDay, mon1From: "20:00", mon1To: "23:00" }, ["mon1From"]],
    [
      "a day that does not exist",
      { ...named, ...everyDay, ex0Date: "2026-02-30", ex0ReasonZh: "春", ex0ReasonEn: "s" },
      ["ex0Date"],
    ],
    [
      "a single day without its reason",
      { ...named, ...everyDay, ex0Date: "2026-12-31" },
      ["ex0ReasonZh", "ex0ReasonEn"],
    ],
    [
      "single days without weekly hours",
      { ...named, ex0Date: "2026-12-31", ex0ReasonZh: "春", ex0ReasonEn: "s" },
      ["mon0From"],
    ],
  ])("refuses %s beside its field", (_, typed, fields) => {
    expect(wrongOf(typed as unknown as Record<string, string>)).toEqual(fields);
  });

  it("offers three empty rows after those in use", () => {
    expect(exceptionRows({})).toBe(3);
    expect(exceptionRows({ ex4Date: "2026-12-31" })).toBe(8);
  });
});
