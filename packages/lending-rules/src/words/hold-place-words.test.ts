import { expect, test } from "vitest";
import { NOW } from "../testing/facts.ts";
import { holdPlaceInWords } from "./hold-place-words.ts";

const telling = { now: NOW, zone: "Asia/Shanghai" };

test("says the place and about when", () => {
  const estimate = { likely: "2026-09-26", latest: "2026-10-10", copies: 2, leftOut: 0 };
  expect(holdPlaceInWords(2, estimate, telling)).toEqual({
    zh: "第2位，大约9月26日（下周六）轮到",
    en: "Number 2 in the queue, about Sat 26 September",
  });
});

test("promises nothing when no copy can be counted on", () => {
  expect(holdPlaceInWords(1, undefined, telling).zh).toBe("第1位，说不准什么时候轮到");
});
