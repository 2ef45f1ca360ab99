import { expect, it } from "vitest";
import { arrivalDay, arrivedOn } from "./arrival-day.ts";

const entered = new Date("2026-11-20T09:00:00Z");

it("takes the day of the first copy, by when it was acquired before when it was entered", () => {
  const items = [{ acquiredOn: "2026-11-03", createdAt: entered }, { createdAt: entered }];
  expect(arrivedOn(items, new Date("2020-01-01T00:00:00Z"))).toBe(arrivalDay("2026-11-03"));
});

it("takes the record's day while it has no copies, and none where nothing is known", () => {
  expect(arrivedOn([], entered)).toBe(arrivalDay("2026-11-20"));
  expect(arrivedOn([], undefined)).toBeUndefined();
});

it("counts days from 1970, so that a week is seven", () => {
  expect(arrivalDay("1970-01-01")).toBe(0);
  expect(arrivalDay("2026-11-20") - arrivalDay("2026-11-13")).toBe(7);
});
