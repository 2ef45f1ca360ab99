import { describe, expect, it } from "vitest";
import { paceFor, paceOfStep } from "./import-pace.ts";

describe("an import", () => {
  it("goes as fast as it can while nobody lends and nobody falls behind", () => {
    expect(paceFor({ desk: false, eventsAhead: 10 }).restFactor).toBe(0);
  });

  it("makes short steps and rests for most of the time while somebody lends", () => {
    const [quiet, busy] = [paceFor({ desk: false, eventsAhead: 0 }), paceFor({ desk: true, eventsAhead: 0 })];
    expect(busy.records).toBeLessThan(quiet.records / 4);
    expect(busy.restFactor).toBeGreaterThanOrEqual(20);
  });

  it("begins in steps that grow while somebody lends, and at once where nobody does", () => {
    const [quiet, busy] = [paceFor({ desk: false, eventsAhead: 0 }), paceFor({ desk: true, eventsAhead: 0 })];
    const first = [0, 1, 2, 10].map((step) => paceOfStep(busy, step).records);
    expect(first).toEqual([10, 20, 40, busy.records]);
    expect(paceOfStep(quiet, 0)).toEqual(quiet);
  });

  it("waits for an index that falls behind", () => {
    const [behind, desk] = [paceFor({ desk: false, eventsAhead: 1000 }), paceFor({ desk: true, eventsAhead: 1000 })];
    expect(behind.restFactor).toBeGreaterThanOrEqual(2);
    expect(desk.restFactor).toBeGreaterThan(behind.restFactor);
  });
});
