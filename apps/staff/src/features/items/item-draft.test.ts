import { describe, expect, it } from "vitest";
import { draftFaults, draftOf, freshDraft, type Item, itemsOf, minorOf, running } from "./item-draft.ts";

const draft = { ...freshDraft(), location: "main-3", kind: "book" };

describe("running numbers", () => {
  it.each([
    ["0012099", 1, "0012100"],
    ["0099", 2, "0101"],
    ["A0999", 1, "A1000"],
    ["99", 1, "100"],
    ["GZ-7", 3, "GZ-10"],
    ["ABC", 1, ""],
    ["", 1, ""],
    ["12345678901234567890", 1, "12345678901234567891"],
  ])("after %s the %i. is %s", (first, n, next) => expect(running(first, n)).toBe(next));
});

describe("a price", () => {
  it.each([
    ["45", "CNY", 4500],
    ["45.8", "CNY", 4580],
    ["1200", "JPY", 1200],
    ["1.234", "KWD", 1234],
    ["12.5", "JPY", undefined],
    ["45.808", "CNY", undefined],
    ["¥45", "CNY", undefined],
    ["45", "yuan", undefined],
  ])("of %s %s is %s", (text, currency, minor) => expect(minorOf(text, currency)).toBe(minor));
});

describe("the items of a draft", () => {
  it("are as many as copies, with running numbers and one tag", () => {
    const items = itemsOf({
      ...draft,
      copies: "3",
      barcode: "0009",
      copyNumber: "1",
      rfidUid: "E0040150",
      price: "45",
    });
    expect(items.map(({ barcode, copyNumber, rfidUid }) => [barcode, copyNumber, rfidUid])).toEqual([
      ["0009", 1, "E0040150"],
      ["0010", 2, undefined],
      ["0011", 3, undefined],
    ]);
    expect(items[2]?.price).toEqual({ minor: 4500, currency: "CNY" });
  });

  it("are the item again that the draft was made of", () => {
    const facts = {
      kind: "book",
      location: "main-3",
      suppressed: true,
      barcode: "0001",
      callNumber: "I246.5/7",
      price: { minor: 4580, currency: "CNY" },
      accompanying: { text: "光盘", count: 2 },
      acquiredBy: "gift",
      acquiredOn: "2024-03-01",
      noteStaff: "缺版权页",
    };
    const kept = { id: "1", recordId: "2", version: 3, createdAt: "", updatedAt: "", changedBy: "" };
    const item = { ...facts, ...kept } as Item;
    expect(itemsOf(draftOf(item))).toEqual([facts]);
  });

  it("keep what a delivery shares for the next", () => {
    const next = freshDraft({ ...draft, barcode: "1", callNumber: "I2/1", price: "9" });
    expect([next.barcode, next.callNumber, next.location, next.price]).toEqual(["", "I2/1", "main-3", "9"]);
  });
});

it("a draft's faults are named by field", () => {
  const faults = draftFaults({ ...draft, kind: "", price: "x", copies: "many", temporaryLocation: "reserve" });
  expect(faults).toEqual({
    kind: "required",
    price: "priceUnread",
    copies: "countUnread",
    temporaryUntil: "untilMissing",
  });
  expect(draftFaults(draft)).toEqual({});
});
