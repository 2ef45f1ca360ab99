import { describe, expect, test } from "vitest";
import { YUNZE_POLICIES } from "../demonstration/yunze-policies.ts";
import { aPolicySet, aRule } from "../testing/policies.ts";
import { lent } from "../testing/terms.ts";
import { findDoubts } from "./find-doubts.ts";
import { readPolicySet } from "./read-policy-set.ts";

function faultsOf(value: unknown): string[] {
  const read = readPolicySet(value);
  return read.ok ? [] : read.faults.map(({ where, code }) => `${where}: ${code}`);
}
const withLoan = (loan: object) => ({ ...aPolicySet([]), rules: [{ ...aRule("a", 1), terms: { loan } }] });

test("a set written to JSON and read back is the same", () => {
  expect(readPolicySet(JSON.parse(JSON.stringify(YUNZE_POLICIES)))).toEqual({ ok: true, value: YUNZE_POLICIES });
});

describe("F11: periods that are none (FOLIO)", () => {
  test.each([
    [{ amount: 1, unit: "year" }, "rules[0].terms.loan.period.unit: wrong-kind"],
    [{ amount: -100, unit: "day" }, "rules[0].terms.loan.period.amount: wrong-kind"],
    [{ amount: 1.5, unit: "day" }, "rules[0].terms.loan.period.amount: wrong-kind"],
    [{ amount: "3", unit: "day" }, "rules[0].terms.loan.period.amount: wrong-kind"],
  ])("%j", (period, fault) => {
    expect(faultsOf(withLoan({ ...lent(), period }))).toEqual([fault]);
  });
});

test("all faults are found at once, each with its place", () => {
  const faults = faultsOf({
    ...aPolicySet([]),
    currency: "yuan",
    severities: { "limit-all": "fatal", "no-such": "notice" },
    rules: [
      { ...aRule("a", 1), when: { branch: ["@east"], colour: ["red"] } },
      { ...aRule("a", 1), when: { season: { during: "exams", weekdays: ["mon"] } } },
      {
        ...aRule("b", 1),
        when: { itemType: ["book"] },
        terms: { limits: { all: 5, onSite: null, onSiteCountsInAll: false } },
      },
      { ...aRule("c", 1), terms: { fine: { charge: true, amount: 0.1 }, borrow: {} } },
    ],
  });
  expect(faults).toEqual(
    expect.arrayContaining([
      "currency: not-a-currency",
      "severities.limit-all: wrong-kind",
      "severities.no-such: unknown-finding",
      "rules[0].when.branch[0]: unknown-group",
      "rules[0].when.colour: unknown-key",
      "rules[1].id: id-twice",
      "rules[1].when.season: wrong-kind",
      "rules[2].terms.limits: item-in-reader-aspect",
      "rules[3].terms.borrow: unknown-key",
      "rules[3].terms.fine.amount: wrong-kind",
    ]),
  );
});

test("a fixed due date before the last day of its loans is a fault", () => {
  const fixedDue = [{ from: "2027-05-01", to: "2027-07-18", due: "2027-07-09", as: "latest" }];
  expect(faultsOf(withLoan({ ...lent(), fixedDue }))).toEqual(["rules[0].terms.loan.fixedDue[0].due: due-before-loan"]);
});

const doubts = (...rules: Parameters<typeof aPolicySet>[0]) =>
  findDoubts(aPolicySet(rules, { groups: { branch: { east: ["main", "law"], big: ["main", "west"] } } }))
    .filter(({ code }) => code === "only-order-decides")
    .map(({ where }) => where);
const at = (id: string, branch: readonly string[], rank = 0) => aRule(id, 1, { when: { branch }, rank });

describe("what is legal and doubtful", () => {
  test("two rules that are equally close for some case", () => {
    expect(doubts(at("a", ["main", "law"]), at("b", ["law"]))).toEqual(["rules[1]"]);
    expect(doubts(at("a", ["@east"]), at("b", ["@big"]))).toEqual(["rules[1]"]);
  });
  test("not two that never meet, or that rank tells apart", () => {
    expect(doubts(at("a", ["main"]), at("b", ["law"]))).toEqual([]);
    expect(doubts(at("a", ["law"]), at("b", ["law"], 1))).toEqual([]);
    expect(doubts(at("a", ["law"]), at("b", ["@east"]))).toEqual([]);
  });
  test("aspects that no rule settles for every case", () => {
    const codes = findDoubts(aPolicySet([aRule("a", 1)])).map(({ what }) => what.en);
    expect(codes).toContain("no rule settles fine for every case");
    expect(codes).not.toContain("no rule settles loan for every case");
  });
});
