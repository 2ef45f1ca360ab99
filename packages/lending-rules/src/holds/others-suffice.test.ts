import { describe, expect, test } from "vitest";
import { aCopy, aHold } from "../testing/holds.ts";
import { type Copy, FAIR_QUEUE, type Hold } from "./hold.ts";
import { weighRenewal } from "./others-suffice.ts";

const [one, two] = [aCopy(1, { status: "checked-out" }), aCopy(2, { status: "checked-out" })];
const three = aCopy(3);
const renewable = (item: Copy, holds: Hold[], copies: Copy[] = [one, two, three]) => {
  const { waiting, othersSuffice } = weighRenewal(item, holds, copies, FAIR_QUEUE);
  return waiting === 0 || othersSuffice;
};
const onItemOne = aHold(3, { target: { kind: "item", item: "copy-1" } });

describe("K34: three copies, two on loan to A, the third free; B waits (Koha)", () => {
  test("a hold on the title: both loans can be renewed", () => {
    expect([renewable(one, [aHold(1)]), renewable(two, [aHold(1)])]).toEqual([true, true]);
  });
  test("a second hold by B: neither", () => {
    const holds = [aHold(1), aHold(2, { reader: "reader-1" })];
    expect([renewable(one, holds), renewable(two, holds)]).toEqual([false, false]);
  });
  test("a hold on item 1: item 1 not, item 2 still", () => {
    expect([renewable(one, [onItemOne]), renewable(two, [onItemOne])]).toEqual([false, true]);
  });
  test("item 3 stands on the hold shelf and another waits: not", () => {
    const shelved = aCopy(3, { status: "awaiting-pickup" });
    const holds = [aHold(1, { state: "ready" }), aHold(2)];
    expect(renewable(one, holds, [one, two, shelved])).toBe(false);
  });
  test("a hold on an item blocks it even when the item is not for loan", () => {
    expect(renewable({ ...one, lendable: false }, [onItemOne])).toBe(false);
  });
});

test("free copies of another volume do not help", () => {
  const loaned = aCopy(1, { volume: "2", status: "checked-out" });
  const hold = aHold(1, { target: { kind: "volume", volume: "2" } });
  expect(renewable(loaned, [hold], [loaned, aCopy(2, { volume: "1" })])).toBe(false);
  expect(renewable(loaned, [hold], [loaned, aCopy(2, { volume: "2" })])).toBe(true);
});

test("copies are dealt out so that all are served if that is possible at all", () => {
  // The first hold could take either copy; the second only copy 2. Served in haste, the second would go without.
  const loaned = aCopy(1, { status: "checked-out", volume: "2" });
  const free = [aCopy(2, { volume: "2" }), aCopy(3, { volume: "1" })];
  const holds = [aHold(1), aHold(2, { target: { kind: "volume", volume: "2" } })];
  expect(renewable(loaned, holds, [loaned, ...free])).toBe(true);
});
