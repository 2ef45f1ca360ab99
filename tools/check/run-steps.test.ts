import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runSteps } from "./run-steps.ts";
import { listingStep, type Step } from "./step.ts";

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const throwing: Step = { name: "throws", run: () => Promise.reject(new Error("broken")) };

it("runs every step even when one fails or throws, and says so at the end", async () => {
  const steps = [listingStep("fails", () => ["a fault"]), throwing, listingStep("works", () => [])];
  expect(await runSteps(steps)).toBe(false);
  expect(lines.at(-1)).toMatch(/^\nfails FAILED [\d.]+ s · throws FAILED [\d.]+ s · works well [\d.]+ s$/);
  expect(lines).toContain("a fault");
});

it("is well when every step is", async () => {
  expect(await runSteps([listingStep("works", () => [])])).toBe(true);
});
