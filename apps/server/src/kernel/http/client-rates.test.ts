import { describe, expect, it } from "vitest";
import { clientRates } from "./client-rates.ts";

describe("the requests of a client", () => {
  it("are counted by the minute, each client's apart", () => {
    let now = 5_000;
    const rates = clientRates(() => now);
    expect([rates.take("a", 2), rates.take("a", 2)]).toEqual([0, 0]);
    now += 20_000;
    expect(rates.take("a", 2)).toBe(40_000);
    expect(rates.take("b", 2)).toBe(0);
    now += 40_000;
    expect(rates.take("a", 2)).toBe(0);
  });
});
