import { describe, expect, it } from "vitest";
import { type Failures, patienceWithAddress, patienceWithName, waitSeconds as waitOf } from "./throttle.ts";

const lastAt = new Date("2026-09-15T08:00:00Z");
const later = (seconds: number) => new Date(lastAt.getTime() + seconds * 1000);

const waitSeconds = (failures: Failures | undefined, now: Date) => waitOf(failures, now, patienceWithName);

describe("the wait before the next sign-in", () => {
  it("is none for the first five failures", () => {
    expect(waitSeconds(undefined, lastAt)).toBe(0);
    expect(waitSeconds({ count: 4, lastAt }, lastAt)).toBe(0);
  });

  it("doubles with each further failure, up to a quarter of an hour", () => {
    const waits = [5, 6, 7, 12, 13, 1000].map((count) => waitSeconds({ count, lastAt }, lastAt));
    expect(waits).toEqual([4, 8, 16, 512, 900, 900]);
  });

  it("runs down with time and is forgotten an hour after the last failure", () => {
    expect(waitSeconds({ count: 7, lastAt }, later(10))).toBe(6);
    expect(waitSeconds({ count: 7, lastAt }, later(16))).toBe(0);
    expect(waitSeconds({ count: 1000, lastAt }, later(3601))).toBe(0);
  });

  it("is short, and comes late, for an address that a whole campus shares", () => {
    const waits = [49, 50, 51, 52, 1000].map((count) => waitOf({ count, lastAt }, lastAt, patienceWithAddress));
    expect(waits).toEqual([0, 4, 8, 10, 10]);
  });
});
