import { describe, expect, it } from "vitest";
import { paceFor } from "./import-pace.ts";

describe("an import", () => {
  it("goes as fast as it can while nobody lends and nobody falls behind", () => {
    expect(paceFor({ desk: false, eventsAhead: 10 }).restFactor).toBe(0);
  });

  it("makes short steps and rests for most of the time while somebody lends", () => {
    const [quiet, busy] = [paceFor({ desk: false, eventsAhead: 0 }), paceFor({ desk: true, eventsAhead: 0 })];
    expect(busy.records).toBeLessThanOrEqual(quiet.records / 4);
    expect(busy.restFactor).toBeGreaterThanOrEqual(20);
  });

  it("waits for an index that falls behind", () => {
    const [behind, desk] = [paceFor({ desk: false, eventsAhead: 1000 }), paceFor({ desk: true, eventsAhead: 1000 })];
    expect(behind.restFactor).toBeGreaterThanOrEqual(2);
    expect(desk.restFactor).toBeGreaterThan(behind.restFactor);
  });
});
