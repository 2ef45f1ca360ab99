import { expect, it } from "vitest";
import { passwordFault } from "../../../../server/src/capabilities/identity/accounts/password-rules.ts";
import { suggestPassword } from "./suggest-password.ts";

const many = Array.from({ length: 500 }, suggestPassword);

it("suggests what the server accepts", () => {
  expect(many.map((password) => passwordFault(password, "zhaomin")).filter(Boolean)).toEqual([]);
});

it("never suggests the same twice, nor signs that look alike", () => {
  expect(new Set(many).size).toBe(many.length);
  expect(many.every((password) => /^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/.test(password))).toBe(true);
});

it("uses every sign", () => {
  expect(new Set(many.join("").replaceAll("-", "")).size).toBe(31);
});
