import { describe, expect, test } from "vitest";
import { severityOf } from "../findings/collect-findings.ts";
import type { ItemStatus } from "../items/item-status.ts";
import { aDesk, instant } from "../testing/desks.ts";
import { aCheckOut, anItem, aReader } from "../testing/facts.ts";
import { lent } from "../testing/terms.ts";
import type { CheckOutFacts } from "./check-out-facts.ts";
import { decideCheckOut } from "./decide-check-out.ts";

const codes = (facts: CheckOutFacts) =>
  decideCheckOut(facts).findings.map(({ code, severity }) => `${severity} ${code}`);

test("lends to a reader against whom nothing speaks, and says when it is due", () => {
  const decision = decideCheckOut(aCheckOut());
  expect(decision).toMatchObject({ allowed: true, findings: [] });
  expect(decision.due?.at).toEqual(instant("2026-10-15T23:59+08:00"));
});

test("tells everything at once, the heaviest first", () => {
  const facts = aCheckOut({
    reader: aReader({ overdueItems: 1, owes: 40, loans: { home: 30, onSite: 0, byType: {} } }),
    item: anItem({ parts: 1 }),
    terms: {
      loan: lent(),
      limits: { all: 30, onSite: null, onSiteCountsInAll: false },
      blocks: { debt: 1000, overdueItems: 1 },
    },
  });
  expect(codes(facts)).toEqual([
    "impossible overdue-blocks",
    "confirm limit-all",
    "confirm has-parts",
    "notice debt-exists",
  ]);
});

test("what is confirmed no longer stands in the way, what is impossible does", () => {
  const parts = aCheckOut({ item: anItem({ parts: 1 }) });
  expect(decideCheckOut(parts).allowed).toBe(false);
  expect(decideCheckOut(parts, ["has-parts"]).allowed).toBe(true);
  const lost = aCheckOut({ reader: aReader({ card: "lost" }) });
  expect(decideCheckOut(lost, ["card-lost"]).allowed).toBe(false);
});

const limits = (all: number | null, onSite: number | null, onSiteCountsInAll = false) => ({
  loan: lent(),
  limits: { all, onSite, onSiteCountsInAll },
});

describe("limits", () => {
  const reader = aReader({ loans: { home: 1, onSite: 0, byType: { book: 1 } } });

  test("K30: without rules on limits nothing is refused", () => {
    expect(codes(aCheckOut({ reader: aReader({ loans: { home: 500, onSite: 0, byType: {} } }) }))).toEqual([]);
  });
  test("K32, E8: at most one, one on loan: the next is found with its count", () => {
    expect(decideCheckOut(aCheckOut({ reader, terms: limits(1, 1) })).findings).toEqual([
      { code: "limit-all", severity: "confirm", count: 1, max: 1 },
    ]);
    const none = aReader({ loans: { home: 0, onSite: 0, byType: {} } });
    expect(codes(aCheckOut({ reader: none, terms: limits(1, 1) }))).toEqual([]);
  });
  test("K32: on the spot is another count, unless it counts with the others", () => {
    expect(codes(aCheckOut({ reader, terms: limits(1, 1), onSite: true }))).toEqual([]);
    expect(codes(aCheckOut({ reader, terms: limits(1, 1, true), onSite: true }))).toEqual(["confirm limit-all"]);
  });
  test("a limit of a group of types counts all its types", () => {
    const facts = aCheckOut({
      reader: aReader({ loans: { home: 2, onSite: 0, byType: { dvd: 1, cd: 1 } } }),
      item: anItem({ type: "dvd" }),
      itemTypeGroups: { discs: ["dvd", "cd"] },
      terms: {
        loan: lent(),
        limits: { all: 20, onSite: null, onSiteCountsInAll: false, perType: { "@discs": 2, dvd: 2 } },
      },
    });
    expect(decideCheckOut(facts).findings).toEqual([
      { code: "limit-type", severity: "confirm", count: 2, max: 2, itemType: "@discs" },
    ]);
  });
  test("none at all is a limit of 0", () => {
    const nothing = aReader({ loans: { home: 0, onSite: 0, byType: {} } });
    expect(codes(aCheckOut({ reader: nothing, terms: limits(0, 0) }))).toEqual(["confirm limit-all"]);
  });
});

describe("the reader", () => {
  test.each([
    ["a lost card", { card: "lost" }, "impossible card-lost"],
    ["a replaced card", { card: "replaced" }, "impossible card-replaced"],
    ["one who left yesterday", { leftOn: "2026-09-14" }, "impossible reader-left"],
    ["a card that ended yesterday", { expiresOn: "2026-09-14" }, "impossible reader-expired"],
    ["one suspended until today", { suspendedUntil: "2026-09-15" }, "impossible suspended"],
    ["a restriction", { restriction: "入馆教育未完成" }, "confirm reader-restricted"],
  ] as const)("%s", (_, facts, found) => {
    expect(codes(aCheckOut({ reader: aReader(facts) }))).toContain(found);
  });
  test("one suspended until yesterday borrows", () => {
    expect(codes(aCheckOut({ reader: aReader({ suspendedUntil: "2026-09-14" }) }))).toEqual([]);
  });
  test("a card that ends before the loan shortens it and says so", () => {
    const decision = decideCheckOut(aCheckOut({ reader: aReader({ expiresOn: "2026-09-30" }) }));
    expect(decision.findings.map(({ code }) => code)).toEqual(["due-shortened"]);
    expect(decision.due?.at).toEqual(instant("2026-09-30T23:59+08:00"));
    expect(decision.allowed).toBe(true);
  });
  test("a debt of the limit blocks, one below it is told", () => {
    const terms = { loan: lent(), blocks: { debt: 1000, overdueItems: null } };
    expect(codes(aCheckOut({ reader: aReader({ owes: 1000 }), terms }))).toEqual(["confirm debt-blocks"]);
    expect(codes(aCheckOut({ reader: aReader({ owes: 999 }), terms }))).toEqual(["notice debt-exists"]);
  });
  test("F19: a proxy is someone else", () => {
    expect(codes(aCheckOut({ proxyIsSelf: true }))).toEqual(["impossible proxy-is-self"]);
  });
  test.each([
    [undefined, []],
    ["2011-01-02", ["confirm too-young"]],
    ["1996-01-02", []],
    ["2010-09-15", []],
    ["2010-09-16", ["confirm too-young"]],
  ])("K41: a title from 16 on, born %s", (birthDate, found) => {
    const reader = aReader(birthDate === undefined ? {} : { birthDate });
    expect(codes(aCheckOut({ reader, item: anItem({ ageFrom: 16 }) }))).toEqual(found);
  });
});

describe("the item", () => {
  test.each<ItemStatus>(["missing", "on-order", "in-process", "withdrawn", "lost-and-paid"])(
    "F19: %s is lent when confirmed",
    (status) => {
      const facts = aCheckOut({ item: anItem({ status }) });
      expect(codes(facts)).toEqual(["confirm item-status"]);
      expect(decideCheckOut(facts, ["item-status"]).allowed).toBe(true);
    },
  );
  test("F19: what is already lent is refused", () => {
    expect(codes(aCheckOut({ item: anItem({ status: "checked-out", lentTo: "other" }) }))).toEqual([
      "impossible lent-to-other",
    ]);
  });
  test("F17: what stands on the hold shelf is lent only to the one it waits for", () => {
    const shelf = { status: "awaiting-pickup", wanted: { waiting: 1, free: 0 } } as const;
    expect(codes(aCheckOut({ item: anItem({ ...shelf, onShelfFor: "other" }) }))).toContain(
      "impossible on-shelf-for-other",
    );
    expect(decideCheckOut(aCheckOut({ item: anItem({ ...shelf, onShelfFor: "reader" }) })).allowed).toBe(true);
  });
  test("free copies for all who wait leave nothing to find", () => {
    expect(codes(aCheckOut({ item: anItem({ wanted: { waiting: 2, free: 2 } }) }))).toEqual([]);
    expect(codes(aCheckOut({ item: anItem({ wanted: { waiting: 2, free: 1 } }) }))).toEqual([
      "confirm wanted-by-others",
    ]);
  });
  test("a work for the library only is refused for home and lent on the spot", () => {
    const terms = { loan: { lend: false, onSite: true } } as const;
    expect(codes(aCheckOut({ terms }))).toEqual(["impossible not-lent"]);
    expect(codes(aCheckOut({ terms, onSite: true }))).toEqual([]);
    expect(decideCheckOut(aCheckOut({ terms })).due).toBeUndefined();
    expect(decideCheckOut(aCheckOut({ terms, onSite: true })).due?.at).toEqual(instant("2026-09-15T22:00+08:00"));
  });
  test("a case that no rule settles is refused and not guessed", () => {
    expect(codes(aCheckOut({ terms: {} }))).toEqual(["impossible no-policy"]);
  });
});

describe("a library changes the weight of findings", () => {
  test("what may be confirmed here is impossible there", () => {
    const terms = { loan: lent(), limits: { all: 0, onSite: null, onSiteCountsInAll: false } };
    const strict = aCheckOut({ terms, severities: { "limit-all": "impossible" } });
    expect(decideCheckOut(strict, ["limit-all"]).allowed).toBe(false);
  });
  test("but not of those that keep the database true", () => {
    expect(severityOf("lent-to-other", { "lent-to-other": "notice" })).toBe("impossible");
  });
});

test("a loan of hours that closing shortens says so", () => {
  const terms = {
    loan: lent({ period: { amount: 4, unit: "hour" }, short: { counts: "all", overClosing: "shorten" } }),
  };
  const evening = aCheckOut({ now: instant("2026-09-15T20:00+08:00"), desk: aDesk(), terms });
  expect(decideCheckOut(evening).findings).toMatchObject([{ code: "due-shortened", because: "closing" }]);
});

test("a title for which many wait is lent for a shorter time, and the desk says so", () => {
  const loan = lent({ whenWanted: { waiting: 3, period: { amount: 7, unit: "day" } } });
  const lentWith = (waiting: number) =>
    decideCheckOut(aCheckOut({ terms: { loan }, item: anItem({ wanted: { waiting, free: 5 } }) }));
  expect(lentWith(2).due?.at).toEqual(instant("2026-10-15T23:59+08:00"));
  expect(lentWith(3).due?.at).toEqual(instant("2026-09-22T23:59+08:00"));
  expect(lentWith(3).findings).toMatchObject([{ code: "due-shortened", because: "wanted" }]);
});
