import { readEmergencyClosing, readOfficialYear, readOpeningCalendar, readTeachingCalendar } from "@wenyuan/calendar";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { YUNZE_POLICIES } from "../demonstration/yunze-policies.ts";
import { readPolicySet } from "./read-policy-set.ts";

const READERS = { readEmergencyClosing, readOfficialYear, readOpeningCalendar, readTeachingCalendar, readPolicySet };

test.each(Object.entries(READERS))("%s answers any JSON with a verdict and never throws", (_, read) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const verdict = read(value);
      expect(verdict.ok || verdict.faults.length > 0).toBe(true);
    }),
  );
});

/** Puts a value at the n-th place of a document, counted in depth. */
function spoil(document: unknown, place: { left: number }, value: unknown): unknown {
  if (place.left-- === 0) return value;
  if (Array.isArray(document)) return document.map((item) => spoil(item, place, value));
  if (typeof document !== "object" || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([key, inner]) => [key, spoil(inner, place, value)]));
}

test("a policy set in which any one place is spoiled is read without throwing", () => {
  fc.assert(
    fc.property(fc.nat(900), fc.jsonValue({ maxDepth: 1 }), (left, value) => {
      const spoiled = spoil(YUNZE_POLICIES, { left }, value);
      const verdict = readPolicySet(spoiled);
      for (const fault of verdict.ok ? [] : verdict.faults)
        expect(fault.where.length).toBeGreaterThan(left === 0 ? -1 : 0);
    }),
    { numRuns: 400 },
  );
});
