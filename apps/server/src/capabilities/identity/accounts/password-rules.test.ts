import { describe, expect, it } from "vitest";
import { passwordFault } from "./password-rules.ts";

describe("password rules", () => {
  it.each(["correct horse battery", "满纸荒唐言一把辛酸泪", "tR7!mQx2#z", "seven green bays"])(
    "accept %s",
    (password) => {
      expect(passwordFault(password, "zhaomin")).toBeUndefined();
    },
  );

  it.each([
    ["short1!", /at least 10/],
    ["x".repeat(129), /128 characters at most/],
    ["zhao-min is me", /contain the sign-in name/],
    ["aaaaabbbbb", /repeats/],
    ["Password-2026", /first passwords/],
    ["0987654321", /first passwords/],
  ])("refuse %s and say why", (password, reason) => {
    expect(passwordFault(password, "zhaomin")?.en).toMatch(reason);
  });
});
