import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./hash-password.ts";

// Made by the reference implementation: `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32 -e`
// (github.com/P-H-C/phc-winner-argon2, src/test.c, Argon2id version 0x13).
const referenceHash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

describe("a password hash", () => {
  it("is verified as the reference implementation of Argon2id made it", async () => {
    expect(await verifyPassword("password", referenceHash)).toBe(true);
    expect(await verifyPassword("differentpassword", referenceHash)).toBe(false);
  });

  it("differs each time, and each holds for its password only", async () => {
    const [first, second] = await Promise.all([hashPassword("文渊阁 1776"), hashPassword("文渊阁 1776")]);
    expect(first).not.toBe(second);
    expect(await verifyPassword("文渊阁 1776", first)).toBe(true);
    expect(await verifyPassword("文渊阁 1777", first)).toBe(false);
  });

  it("is the same password whether é is typed as one character or two", async () => {
    expect(await verifyPassword("cafe\u0301 au lait", await hashPassword("caf\u00e9 au lait"))).toBe(true);
  });

  it("of an account that does not exist is no password's", async () => {
    expect(await verifyPassword("", undefined)).toBe(false);
    expect(await verifyPassword("password", null)).toBe(false);
  });
});
