import { describe, expect, test } from "vitest";
import type { RenewalTerms } from "../terms/renewal-terms.ts";
import { aDesk, instant } from "../testing/desks.ts";
import { aReader, aRenewal, NOW } from "../testing/facts.ts";
import { lent, renewable } from "../testing/terms.ts";
import { decideRenewal } from "./decide-renewal.ts";
import type { RenewalFacts } from "./renewal-facts.ts";

const codes = (facts: RenewalFacts) => decideRenewal(facts).findings.map(({ code }) => code);
const terms = (renewal: Partial<RenewalTerms>) => ({ loan: lent(), renewal: renewable(renewal) });
const hoursAgo = (days: number) => NOW.subtract({ hours: days * 24 });

test("prolongs from the due date and states the new one", () => {
  const decision = decideRenewal(aRenewal());
  expect(decision).toMatchObject({ allowed: true, findings: [] });
  expect(decision.due?.at).toEqual(instant("2026-10-19T23:59+08:00"));
});

describe("I1: extending (InvenioILS)", () => {
  const later = terms({ from: "later", whenOverdue: "allow" });
  test("a loan that is not overdue gains from its end", () => {
    expect(decideRenewal(aRenewal({ terms: later })).due?.at).toEqual(instant("2026-10-19T23:59+08:00"));
  });
  test("a loan two days overdue gains from today", () => {
    const loan = { lentAt: hoursAgo(32), due: hoursAgo(2), renewals: 0 };
    expect(decideRenewal(aRenewal({ terms: later, loan })).due?.at).toEqual(instant("2026-10-15T23:59+08:00"));
  });
});

test("F12: two days rolling from the due date, three times: eight days, and a fourth is refused", () => {
  const desk = aDesk({ zone: "UTC" });
  const rolling = {
    loan: lent({ period: { amount: 2, unit: "day" }, dayEnds: "same-time" }),
    renewal: renewable({ times: 3 }),
  };
  const lentAt = instant("2018-04-21T11:21:43Z");
  let due = lentAt.add({ hours: 48 });
  for (let renewals = 0; renewals < 3; renewals += 1) {
    const decision = decideRenewal(aRenewal({ now: lentAt, desk, terms: rolling, loan: { lentAt, due, renewals } }));
    expect(decision.allowed).toBe(true);
    due = decision.due!.at;
  }
  expect(due).toEqual(instant("2018-04-29T11:21:43Z"));
  expect(codes(aRenewal({ now: lentAt, desk, terms: rolling, loan: { lentAt, due, renewals: 3 } }))).toEqual([
    "renewals-used-up",
  ]);
});

describe("K36: not earlier than so many days before it is due (Koha)", () => {
  const far = { lentAt: NOW, due: NOW.add({ hours: 90 * 24 }), renewals: 0 };
  test("7: soonest is a week before", () => {
    expect(decideRenewal(aRenewal({ loan: far, terms: terms({ notBeforeDays: 7 }) })).findings).toMatchObject([
      { code: "renew-too-soon", from: "2026-12-07" },
    ]);
  });
  test("0: soonest is the due day", () => {
    expect(decideRenewal(aRenewal({ loan: far, terms: terms({ notBeforeDays: 0 }) })).findings).toMatchObject([
      { code: "renew-too-soon", from: "2026-12-14" },
    ]);
  });
  test("99: allowed", () => {
    expect(codes(aRenewal({ loan: far, terms: terms({ notBeforeDays: 99 }) }))).toEqual([]);
  });
});

const automatic = (untilDays: number, with_: Partial<RenewalFacts> = {}) =>
  aRenewal({
    loan: { lentAt: hoursAgo(10), due: NOW.add({ hours: 1 }), renewals: 0 },
    automatic: { optedOut: false },
    terms: terms({ automatic: { untilDays } }),
    ...with_,
  });

describe("K36: renewed by itself (Koha)", () => {
  test.each([
    [9, ["auto-renew-too-late"]],
    [10, ["auto-renew-too-late"]],
    [11, []],
  ])("lent ten days ago, not after %i: %j", (untilDays, found) => {
    expect(codes(automatic(untilDays))).toEqual(found);
  });
  test("not after a date that was yesterday", () => {
    const renewal = { automatic: { untilDate: "2026-09-14" } };
    expect(codes(automatic(99, { terms: terms(renewal) }))).toEqual(["auto-renew-too-late"]);
  });
  test("that it is too late is told before that the renewals are used up", () => {
    const loan = { lentAt: hoursAgo(10), due: NOW.add({ hours: 1 }), renewals: 1 };
    expect(codes(automatic(9, { loan }))).toEqual(["auto-renew-too-late", "renewals-used-up"]);
  });
  test("a reader who opted out renews by hand", () => {
    expect(codes(automatic(11, { automatic: { optedOut: true } }))).toEqual(["auto-renew-opted-out"]);
    const { automatic: _, ...byHand } = automatic(9);
    expect(codes(byHand)).toEqual([]);
  });
});

const wanted = (waiting: number, othersSuffice: boolean) => ({ waiting, othersSuffice });

describe("K34: others wait", () => {
  test.each([
    ["if-others-suffice", wanted(1, true), []],
    ["if-others-suffice", wanted(2, false), ["renew-held"]],
    ["refuse", wanted(1, true), ["renew-held"]],
    ["allow", wanted(2, false), []],
    ["refuse", wanted(0, false), []],
  ] as const)("%s, %j: %j", (whenHeld, facts, found) => {
    expect(codes(aRenewal({ wanted: facts, terms: terms({ whenHeld }) }))).toEqual(found);
  });
});

test("F30: after a charged reminder it is not renewed unless the policy or a person says so", () => {
  const loan = { ...aRenewal().loan, remindersSent: 1 };
  expect(codes(aRenewal({ loan }))).toEqual(["renew-after-reminder"]);
  expect(decideRenewal(aRenewal({ loan }), ["renew-after-reminder"]).allowed).toBe(true);
  expect(codes(aRenewal({ loan, terms: terms({ afterReminder: "allow" }) }))).toEqual([]);
});

test("refuses a renewal that would gain nothing, even when confirmed", () => {
  const reader = aReader({ expiresOn: "2026-09-19" });
  const decision = decideRenewal(aRenewal({ reader }), ["renew-gains-nothing"]);
  expect(decision.findings.map(({ code }) => code)).toContain("renew-gains-nothing");
  expect(decision.allowed).toBe(false);
});

test("another overdue book does not keep this one from being renewed", () => {
  const reader = aReader({ overdueItems: 1 });
  const blocked = { ...terms({}), blocks: { debt: 1000, overdueItems: 1 } };
  expect(codes(aRenewal({ reader, terms: blocked }))).toEqual([]);
});

test("tells each reason at once", () => {
  const loan = { ...aRenewal().loan, due: hoursAgo(4), renewals: 1, recalled: true };
  expect(codes(aRenewal({ loan, wanted: { waiting: 1, othersSuffice: false } }))).toEqual([
    "renew-recalled",
    "renewals-used-up",
    "renew-overdue",
    "renew-held",
  ]);
});
