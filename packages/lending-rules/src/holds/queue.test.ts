import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aCopy, aHold } from "../testing/holds.ts";
import { chooseHold } from "./choose-hold.ts";
import { FAIR_QUEUE, type Hold } from "./hold.ts";
import { isHopeless } from "./may-fill.ts";
import { inQueueOrder, nextPosition, positionsOf } from "./queue.ts";

const TODAY = "2026-09-15";

test("K37: when the first two of three are gone, the third is first", () => {
  const three = [aHold(1), aHold(2), aHold(3)];
  expect(positionsOf(three).get("hold-3")).toBe(3);
  expect(positionsOf(three.slice(2)).get("hold-3")).toBe(1);
});

describe("K38: a hold that begins in four days", () => {
  const later = aHold(1, { from: "2026-09-19" });
  test.each([
    [0, undefined],
    [3, undefined],
    [4, "hold-1"],
    [7, "hold-1"],
  ])("looking %i days ahead gives %s", (lookAheadDays, chosen) => {
    expect(chooseHold(aCopy(1), [later], { ...FAIR_QUEUE, lookAheadDays }, TODAY).chosen?.id).toBe(chosen);
  });
});

describe("K39: the next position", () => {
  test("after three holds it is four", () => {
    expect(nextPosition([aHold(1), aHold(2), aHold(3)], TODAY)).toBe(4);
  });
  test("a hold for later does not shift today’s, but its own day’s", () => {
    const holds = [aHold(1), aHold(2, { from: "2026-09-20" })];
    expect(nextPosition(holds, TODAY)).toBe(2);
    expect(nextPosition(holds, "2026-09-20")).toBe(3);
  });
});

describe("K45: an item of branch A that is at B, fetched at A, B or C", () => {
  const copy = aCopy(1, { homeBranch: "A", atBranch: "B" });
  test.each([
    ["home-branch", [true, false, false]],
    ["holding-branch", [false, true, false]],
    ["any", [true, true, true]],
  ] as const)("%s: %j", (fulfil, served) => {
    const given = ["A", "B", "C"].map(
      (pickup) => chooseHold(copy, [aHold(1, { pickup })], { ...FAIR_QUEUE, fulfil }, TODAY).chosen !== undefined,
    );
    expect(given).toEqual(served);
  });
});

describe("K50: copies at west are not sent to law", () => {
  const policy = { ...FAIR_QUEUE, noTransfers: [{ from: "west", to: "law" }] };
  test.each([
    ["west", "law", false],
    ["law", "west", true],
    ["west", "main", true],
    ["law", "law", true],
  ])("at %s, fetched at %s: %s", (atBranch, pickup, served) => {
    const copy = aCopy(1, { atBranch });
    const { chosen, log } = chooseHold(copy, [aHold(1, { pickup })], policy, TODAY);
    expect(chosen !== undefined).toBe(served);
    expect(log[0]?.because).toBe(served ? "first" : "no-transfer");
    expect(isHopeless(aHold(1, { pickup }), [copy], policy)).toBe(!served);
  });
});

test("K48: the third in the queue is first when it is fetched where the copy is", () => {
  const holds = [aHold(1, { pickup: "west" }), aHold(2, { pickup: "west" }), aHold(3, { pickup: "main" })];
  const choice = chooseHold(aCopy(1), holds, { ...FAIR_QUEUE, localFirst: "pickup" }, TODAY);
  expect(choice.chosen?.id).toBe("hold-3");
  expect(choice.log.map(({ because }) => because)).toEqual(["local-first", "local-first", "local-first"]);
  expect(chooseHold(aCopy(1), holds, FAIR_QUEUE, TODAY).chosen?.id).toBe("hold-1");
});

test("K52: a copy on order is waited for and not set aside, unless the library says so", () => {
  const ordered = aCopy(1, { status: "on-order" });
  expect(chooseHold(ordered, [aHold(1)], FAIR_QUEUE, TODAY).chosen).toBeUndefined();
  expect(chooseHold(ordered, [aHold(1)], { ...FAIR_QUEUE, trapOnOrder: true }, TODAY).chosen?.id).toBe("hold-1");
  expect(isHopeless(aHold(1), [ordered], FAIR_QUEUE)).toBe(false);
});

test("E10: a hold is hopeless while no copy can ever fill it, and no longer when one can", () => {
  const gone = [aCopy(1, { status: "withdrawn" }), aCopy(2, { lendable: false })];
  expect(isHopeless(aHold(1), gone, FAIR_QUEUE)).toBe(true);
  expect(isHopeless(aHold(1), [...gone, aCopy(3, { status: "checked-out" })], FAIR_QUEUE)).toBe(false);
});

test("the log says of each hold why it was passed over", () => {
  const holds = [
    aHold(1, { state: "ready" }),
    aHold(2, { suspended: {} }),
    aHold(3, { suspended: { until: "2026-09-14" }, target: { kind: "volume", volume: "2" } }),
    aHold(4, { target: { kind: "item", item: "copy-9" } }),
    aHold(5, { until: "2026-09-14" }),
    aHold(6, { passedItems: ["copy-1"] }),
    aHold(7),
    aHold(8),
  ];
  expect(chooseHold(aCopy(1, { volume: "1" }), holds, FAIR_QUEUE, TODAY).log.map(({ because }) => because)).toEqual([
    "has-copy",
    "suspended",
    "other-volume",
    "other-item",
    "over",
    "passed-before",
    "first",
    "behind",
  ]);
});

const someHold: fc.Arbitrary<Hold> = fc
  .record({
    number: fc.integer({ min: 1, max: 28 }),
    id: fc.uuid(),
    pinned: fc.option(fc.nat(3), { nil: undefined }),
    resting: fc.boolean(),
    state: fc.constantFrom("waiting", "in-transit", "ready" as const),
  })
  .map(({ number, id, pinned, resting, state }) =>
    aHold(number, { id, state, ...(pinned !== undefined && { pinned }), ...(resting && { suspended: {} }) }),
  );
const someQueue = fc.uniqueArray(someHold, { selector: (hold) => hold.id, maxLength: 12 });

test("a queue has one order, however it was read", () => {
  fc.assert(
    fc.property(someQueue, fc.infiniteStream(fc.nat()), (holds, random) => {
      const shuffled = holds
        .map((hold) => ({ hold, at: random.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ hold }) => hold);
      expect(inQueueOrder(shuffled)).toEqual(inQueueOrder(holds));
    }),
  );
});

test("without local preference nobody who could be served is passed over for one behind", () => {
  fc.assert(
    fc.property(someQueue, (holds) => {
      const { chosen } = chooseHold(aCopy(1), holds, FAIR_QUEUE, TODAY);
      const first = inQueueOrder(holds).find((hold) => hold.state === "waiting" && hold.suspended === undefined);
      expect(chosen?.id).toBe(first?.id);
    }),
  );
});
