import { expect, it } from "vitest";
import type { ItemNow } from "../../capabilities/circulation/index.ts";
import { copyLine } from "./copy-line.ts";

const here = { now: new Date("2026-11-22T04:00:00Z"), zone: "Asia/Shanghai", language: "zh" } as const;
const onShelf: ItemNow = {
  itemId: "1",
  recordId: "1",
  volumeId: null,
  branch: "main",
  atBranch: "main",
  kind: "book",
  lendable: true,
  counted: true,
  loanId: null,
  dueAt: null,
  transitTo: null,
  transitSince: null,
  holdId: null,
  onHoldShelf: false,
  lost: null,
  lostAt: null,
  missingSince: null,
  claimedReturnedAt: null,
  process: null,
  damage: null,
};
const lentUntil = (day: string): ItemNow => ({ ...onShelf, loanId: "9", dueAt: new Date(`${day}T14:00:00Z`) });

it("a copy that lending has not met yet is on the shelf", () => {
  expect(copyLine({}, undefined, here)).toEqual({ kind: "in", children: "在架" });
});

it("a copy that is not lent at all is for use in the library", () => {
  expect(copyLine({}, { ...onShelf, lendable: false }, here)).toEqual({ kind: "here", children: "馆内阅览" });
});

it("a copy on loan says when it is due", () => {
  expect(copyLine({}, lentUntil("2026-12-04"), here)).toMatchObject({
    kind: "out",
    fact: expect.stringMatching(/^应还 /),
  });
});

it("a copy whose day has passed is overdue, in its own shape and words", () => {
  expect(copyLine({}, lentUntil("2026-09-28"), here)).toMatchObject({
    kind: "late",
    children: "过期未还",
    fact: expect.stringMatching(/^应于 /),
  });
  expect(copyLine({}, lentUntil("2026-09-28"), { ...here, language: "en" })).toMatchObject({ children: "Overdue" });
});
