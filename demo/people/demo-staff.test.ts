import { expect, it } from "vitest";
import { branches } from "../campus/places.ts";
import { demoRoles, demoStaff } from "./demo-staff.ts";

it("has 26 of staff in seven departments and 12 student assistants, each with a name to sign in by", () => {
  const staff = demoStaff.filter(({ isAssistant }) => !isAssistant);
  expect(staff).toHaveLength(26);
  expect(demoStaff.length - staff.length).toBe(12);
  expect(new Set(staff.map(({ department }) => department)).size).toBe(7);
  expect(new Set(demoStaff.map(({ signInName }) => signInName)).size).toBe(38);
});

it("says of each that it is made up, and has them work where there is a branch", () => {
  const codes = [undefined, ...branches.map(({ code }) => code)];
  for (const { displayName, branch } of demoStaff) {
    expect(displayName).toContain("演示");
    expect(codes).toContain(branch);
  }
});

it("gives every role of the library's own to somebody, and none that is neither built in nor its own", () => {
  const given = new Set(demoStaff.map(({ role }) => role));
  const own = demoRoles.map(({ code }) => code);
  expect(own.filter((code) => !given.has(code))).toEqual([]);
  expect([...given].filter((code) => !["circulation", "cataloguer", ...own].includes(code))).toEqual([]);
});
