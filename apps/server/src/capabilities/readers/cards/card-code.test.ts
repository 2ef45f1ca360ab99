import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardCodeKey, codeKeys } from "./card-code.ts";

/** The forms in which readers of different makers give one 4-byte UID. */
const forms = ["04A22BC3", "04:a2:2b:c3", "04 A2 2B C3", "0x04a22bc3", "c32ba204", "0077736899", "3274416644"];

describe("a chip's number", () => {
  it.each(forms)("is found when it is given as %s", (form) => {
    expect(codeKeys(form)).toContain(cardCodeKey("nfc", "04A22BC3"));
  });

  it.each(["04A22BC3D45E80", "805ed4c32ba204", "04-a2-2b-c3-d4-5e-80"])("of 7 bytes is found as %s", (form) => {
    expect(codeKeys(form)).toContain(cardCodeKey("nfc", "04A22BC3D45E80"));
  });

  it("has one key for every UID in hex, decimal and turned round", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (uid) => {
        const hex = Buffer.from(uid).toString("hex");
        const turned = Buffer.from(uid.toReversed()).toString("hex");
        const key = cardCodeKey("nfc", hex)!;
        for (const form of [hex, turned, String(Number.parseInt(hex, 16)).padStart(10, "0")])
          expect(codeKeys(form)).toContain(key);
      }),
    );
  });

  it.each(["", "04A22B", "4294967296", "04A22BC3D4", "not a card"])("is not %j", (code) => {
    expect(cardCodeKey("nfc", code)).toBeUndefined();
  });
});

describe("a barcode", () => {
  it.each([
    ["0012345", "0012345"],
    [" a0012345 ", "A0012345"],
    ["００１２", "0012"],
  ])("%j is compared as %s", (code, key) => {
    expect(cardCodeKey("barcode", code)).toBe(key);
  });

  it("is looked for as it stands before it is taken for a chip", () => {
    expect(codeKeys("12345678")[0]).toBe("12345678");
  });

  it.each(["", "a b\u0000", "x".repeat(65), "<script>"])("is not %j", (code) => {
    expect(cardCodeKey("barcode", code)).toBeUndefined();
  });
});
