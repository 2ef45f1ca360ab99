import { expect, it } from "vitest";
import { createScanQueue } from "./scan-queue.ts";

it("works through scans in order, one at a time", async () => {
  const seen: string[] = [];
  const release: (() => void)[] = [];
  const queue = createScanQueue(() => undefined);
  const work = (code: string) =>
    new Promise<void>((resolve) => {
      seen.push(code);
      release.push(resolve);
    });
  for (const code of ["a", "b", "c"]) queue.add(code, work);
  await Promise.resolve();
  expect(seen).toEqual(["a"]);
  expect(queue.waiting).toBe(3);
  release[0]?.();
  await expect.poll(() => seen).toEqual(["a", "b"]);
});

it("goes on after one fails", async () => {
  const seen: string[] = [];
  const counts: number[] = [];
  const queue = createScanQueue((waiting) => void counts.push(waiting));
  const work = (code: string) => {
    seen.push(code);
    return code === "bad" ? Promise.reject(new Error(code)) : Promise.resolve();
  };
  queue.add("bad", work);
  queue.add("good", work);
  await expect.poll(() => queue.waiting).toBe(0);
  expect(seen).toEqual(["bad", "good"]);
  expect(counts).toEqual([1, 2, 1, 0]);
});
