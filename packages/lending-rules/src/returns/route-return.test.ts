import { describe, expect, test } from "vitest";
import { FAIR_QUEUE } from "../holds/hold.ts";
import { aCopy, aHold } from "../testing/holds.ts";
import { type ReturnQuestion, routeReturn } from "./route-return.ts";

const route = (with_: Partial<ReturnQuestion>) =>
  routeReturn({ copy: aCopy(1), at: "main", holds: [], policy: FAIR_QUEUE, today: "2026-09-15", ...with_ }).route;

describe("F15: a copy is handed in where nobody waits for it (FOLIO)", () => {
  test("elsewhere: in transit home", () => {
    expect(route({ at: "west" })).toEqual({ to: "transit", branch: "main" });
  });
  test("at a desk that serves its shelf: to the shelf", () => {
    expect(route({ at: "main" })).toEqual({ to: "shelf" });
    expect(route({ at: "annex", servedBy: ["annex"] })).toEqual({ to: "shelf" });
  });
  test("a floating copy stays where it is", () => {
    expect(route({ at: "west", floats: true })).toEqual({ to: "shelf" });
  });
});

describe("F17: two wait (FOLIO)", () => {
  const [jessica, steve] = [aHold(1), aHold(2)];
  test("the first gets it on the hold shelf", () => {
    expect(route({ holds: [jessica, steve] })).toMatchObject({ to: "hold-shelf", hold: { id: "hold-1" } });
  });
  test("once she has it and it comes back, the second does", () => {
    expect(route({ holds: [steve] })).toMatchObject({ to: "hold-shelf", hold: { id: "hold-2" } });
  });
  test("one who fetches it elsewhere has it sent", () => {
    expect(route({ holds: [aHold(1, { pickup: "west" })] })).toMatchObject({
      to: "transit",
      branch: "west",
      hold: { id: "hold-1" },
    });
  });
});

test("a damaged copy is looked at before anyone gets it", () => {
  expect(route({ holds: [aHold(1)], damaged: true })).toEqual({ to: "repair" });
});
