import { YUNZE_POLICIES } from "@wenyuan/lending-rules";
import { describe, expect, it } from "vitest";
import { shippedCalendars } from "../calendars/shipped-calendars.ts";
import { type Rulebook, rulebookOf } from "../rules/rulebook.ts";
import { lendableBy } from "./lendable.ts";

const now = new Date("2026-10-12T02:00:00Z");
const book = (set = YUNZE_POLICIES): Rulebook =>
  rulebookOf({ version: 1, set }, { version: 1, set: shippedCalendars(now) });

describe("whether an item leaves the library at all", () => {
  it("is told by its kind", () => {
    const lendable = lendableBy(book(), now);
    const at = { branch: "main", reserve: false };
    expect([lendable({ ...at, kind: "book" }), lendable({ ...at, kind: "reference" })]).toEqual([true, false]);
  });

  it("is settled once for all items alike", () => {
    let asked = 0;
    const rulebook: Rulebook = { ...book(), deskOf: (branch) => (asked++, book().deskOf(branch)) };
    const lendable = lendableBy(rulebook, now);
    lendable({ kind: "book", branch: "main", reserve: false });
    const once = asked;
    for (let n = 0; n < 100; n++) lendable({ kind: "book", branch: "main", reserve: false });
    expect([once > 0, asked]).toEqual([true, once]);
  });

  it("is nothing that no rule lends", () => {
    const lendable = lendableBy(book({ ...YUNZE_POLICIES, rules: [] }), now);
    expect(lendable({ kind: "book", branch: "main", reserve: false })).toBe(false);
  });
});
