import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { holdBack } from "./hold-back.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("carries the action out after the time, once", () => {
  const run = vi.fn();
  const held = holdBack({ ms: 20_000, run });
  vi.advanceTimersByTime(19_999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  held.now();
  expect(run).toHaveBeenCalledOnce();
});

it("does not carry it out once it is taken back", () => {
  const run = vi.fn();
  const undone = vi.fn();
  const held = holdBack({ ms: 20_000, run, undone });
  held.undo();
  held.now();
  vi.advanceTimersByTime(60_000);
  expect(run).not.toHaveBeenCalled();
  expect(undone).toHaveBeenCalledOnce();
});

it("waits as long as somebody is reading", () => {
  const run = vi.fn();
  const held = holdBack({ ms: 20_000, run });
  vi.advanceTimersByTime(15_000);
  held.pause();
  vi.advanceTimersByTime(600_000);
  expect(run).not.toHaveBeenCalled();
  held.resume();
  vi.advanceTimersByTime(4_999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});
