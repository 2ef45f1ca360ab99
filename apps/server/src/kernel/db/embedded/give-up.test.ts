import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Ending, Postmaster } from "./postmaster.ts";
import { supervise } from "./supervise.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("gives up when the database cannot be started five times, with the reason", async () => {
  const first = aPostmaster();
  const start = vi.fn<() => Promise<Postmaster>>().mockRejectedValue(new Error("the disk is full"));
  const { exited } = supervise(first, { start, log: () => {} });
  first.die();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await exited).toMatchObject({ reason: "failed", error: { message: "the disk is full" } });
  expect(start).toHaveBeenCalledTimes(5);
});

test("gives up when the database dies again as soon as it runs", async () => {
  const start = vi.fn<() => Promise<Postmaster>>(async () => {
    const postmaster = aPostmaster();
    setTimeout(() => postmaster.die(), 1000);
    return postmaster;
  });
  const first = aPostmaster();
  const { exited } = supervise(first, { start, log: () => {} });
  first.die();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(await exited).toMatchObject({ reason: "failed" });
});

test("starts a database again however often when it lives long between", async () => {
  const started: FakePostmaster[] = [aPostmaster()];
  const start = async (): Promise<Postmaster> => {
    started.push(aPostmaster());
    return started.at(-1) as FakePostmaster;
  };
  const { stop, exited } = supervise(started[0] as FakePostmaster, { start, log: () => {} });
  for (let death = 0; death < 20; death++) {
    await vi.advanceTimersByTimeAsync(61_000);
    started.at(-1)?.die();
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(started.length).toBe(21);
  await stop();
  expect(await exited).toEqual({ reason: "stopped" });
});

interface FakePostmaster extends Postmaster {
  die(): void;
}

function aPostmaster(): FakePostmaster {
  const { promise, resolve } = Promise.withResolvers<Ending>();
  const die = (): void => resolve({ how: "ended by SIGKILL", refused: undefined });
  return { pid: 1, exited: promise, die, stop: async () => die() };
}
