import { describe, expect, test } from "vitest";
import type { ItemStatus } from "../items/item-status.ts";
import { requestKindsFor } from "../items/request-kinds.ts";
import { aHoldRequest } from "../testing/holds.ts";
import { decideHold } from "./decide-hold.ts";
import type { HoldFacts } from "./hold-facts.ts";

const codes = (facts: HoldFacts) => decideHold(facts).findings.map(({ code }) => code);

test("lets a reader wait while all copies are out", () => {
  expect(decideHold(aHoldRequest())).toEqual({ allowed: true, findings: [] });
});

describe("refusals, each by its name", () => {
  test.each<[string, HoldFacts, string[]]>([
    ["a copy stands free", aHoldRequest({ title: { lendable: 2, freeAt: "main" } }), ["hold-copy-free"]],
    ["three open holds of three", aHoldRequest({ reader: { openHolds: 3 } }), ["holds-used-up"]],
    [
      "K50: a branch without a hold shelf",
      aHoldRequest({ pickup: { branch: "law", is: "not-a-pickup" } }),
      ["pickup-not-here"],
    ],
    ["K50: an unknown branch", aHoldRequest({ pickup: { branch: "xyz", is: "unknown" } }), ["pickup-unknown"]],
    ["K50: a transfer limit", aHoldRequest({ pickup: { branch: "west", is: "no-transfer" } }), ["pickup-no-transfer"]],
    ["F27: on loan to the reader himself", aHoldRequest({ reader: { hasOnLoan: true } }), ["hold-own-loan"]],
    [
      "F27: held by the reader already",
      aHoldRequest({ reader: { hasSameHold: true, openHoldsOfTitle: 1 } }),
      ["hold-twice"],
    ],
    ["nothing that is ever lent", aHoldRequest({ title: { lendable: 0 } }), ["hold-nothing-lendable"]],
    [
      "K41: fifteen, for a title from sixteen on",
      aHoldRequest({ title: { lendable: 1, ageFrom: 16 }, reader: { birthDate: "2011-03-01" } }),
      ["too-young"],
    ],
    ["K41: no date of birth", aHoldRequest({ title: { lendable: 1, ageFrom: 16 } }), []],
  ])("%s", (_, facts, found) => {
    expect(codes(facts)).toEqual(found);
  });

  test("a debt that blocks, unless the library lets debtors wait", () => {
    const { hold } = aHoldRequest().terms;
    const blocks = { debt: 1000, overdueItems: null };
    expect(codes(aHoldRequest({ reader: { owes: 1000 }, terms: { hold: hold!, blocks } }))).toEqual(["debt-blocks"]);
    expect(
      codes(aHoldRequest({ reader: { owes: 1000 }, terms: { hold: { ...hold!, refusedInDebt: false }, blocks } })),
    ).toEqual([]);
  });

  test("three copies not fetched this term lose the right for the rest of it", () => {
    const hold = { ...aHoldRequest().terms.hold!, noShowsPerTerm: 3 };
    const facts = aHoldRequest({ reader: { noShows: 3 }, termEnds: "2027-01-24", terms: { hold } });
    expect(decideHold(facts).findings).toEqual([
      { code: "hold-no-shows", severity: "confirm", count: 3, until: "2027-01-24" },
    ]);
  });

  test("a recall where the policy has none", () => {
    const facts = aHoldRequest({ kind: "recall", item: { status: "checked-out" } });
    expect(codes(facts)).toEqual(["recall-not-allowed"]);
    const terms = { ...facts.terms, recall: { allowed: true } };
    expect(codes({ ...facts, terms })).toEqual([]);
  });
});

describe("F14: what can be asked for in which status (FOLIO)", () => {
  test.each<[string, ItemStatus[]]>([
    ["page", ["available", "restricted"]],
    [
      "hold",
      [
        "checked-out",
        "awaiting-pickup",
        "awaiting-delivery",
        "in-transit",
        "missing",
        "paged",
        "on-order",
        "in-process",
        "restricted",
      ],
    ],
    [
      "recall",
      [
        "checked-out",
        "awaiting-pickup",
        "awaiting-delivery",
        "in-transit",
        "paged",
        "on-order",
        "in-process",
        "restricted",
      ],
    ],
  ])("%s", (kind, statuses) => {
    for (const status of statuses) expect(requestKindsFor(status)).toContain(kind);
  });
  test("a page of what is lent, a hold of what is free and a recall of what is missing are refused", () => {
    expect(requestKindsFor("checked-out")).not.toContain("page");
    expect(requestKindsFor("available")).toEqual(["page"]);
    expect(requestKindsFor("missing")).toEqual(["hold"]);
  });
  test("a title without items can be waited for and not recalled", () => {
    expect(requestKindsFor(undefined)).toEqual(["hold"]);
  });
  test.each<ItemStatus>([
    "declared-lost",
    "claimed-returned",
    "withdrawn",
    "lost-and-paid",
    "aged-to-lost",
    "non-physical",
    "in-process-non-requestable",
    "long-missing",
    "unavailable",
    "unknown",
  ])("%s: nothing", (status) => {
    expect(requestKindsFor(status)).toEqual([]);
  });
});
