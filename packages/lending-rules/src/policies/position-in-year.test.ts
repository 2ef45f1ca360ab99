import { Temporal } from "@wenyuan/calendar";
import { expect, test } from "vitest";
import { TEACHING } from "../testing/desks.ts";
import { positionInYear } from "./position-in-year.ts";

test.each([
  ["2026-09-15", { kind: "term", week: 2, exam: false }],
  ["2027-01-12", { kind: "term", week: 19, exam: true }],
  ["2027-02-01", { kind: "vacation" }],
  ["2027-08-01", { kind: "between" }],
])("%s: %j", (on, position) => {
  expect(positionInYear(TEACHING, Temporal.PlainDate.from(on))).toEqual(position);
});
