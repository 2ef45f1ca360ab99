import { expect, it } from "vitest";
import { isGoodSize, isJpegOrPng } from "./chosen-picture.ts";

it("tells a JPEG and a PNG by their bytes", () => {
  expect(isJpegOrPng(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe(true);
  expect(isJpegOrPng(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe(true);
  expect(isJpegOrPng(new TextEncoder().encode("GIF89a.jpg"))).toBe(false);
  expect(isJpegOrPng(new Uint8Array())).toBe(false);
});

it("takes sides from the smallest to the largest, both counted in", () => {
  const limits = { smallest: 120, largest: 4000 };
  expect(isGoodSize({ width: 120, height: 4000 }, limits)).toBe(true);
  expect(isGoodSize({ width: 119, height: 4000 }, limits)).toBe(false);
  expect(isGoodSize({ width: 120, height: 4001 }, limits)).toBe(false);
});
