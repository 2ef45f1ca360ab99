import { describe, expect, it } from "vitest";
import { hasPeer, runPeer } from "../../testing/peer.ts";
import { decodeExactly } from "../text-decoding.ts";
import { encodeText } from "../text-encoding.ts";

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

describe("GB18030", () => {
  it("writes one, two and four bytes", () => {
    expect(hex(encodeText("A汉𠮷ẞ", "gb18030"))).toBe(`41baba9534b2358135fe32`);
  });

  it("gives back every character it can write, all planes", () => {
    let text = "";
    for (let code = 0x20; code < 0x30000; code++) {
      if (code >= 0xd800 && code < 0xf900) continue;
      text += String.fromCodePoint(code);
    }
    expect(decodeExactly(encodeText(text, "gb18030"), "gb18030")).toBe(text);
  });

  it("is GBK where GBK suffices, and refuses by name what GBK lacks", () => {
    expect(hex(encodeText("镕", "gbk"))).toBe(hex(encodeText("镕", "gb18030")));
    expect(() => encodeText("𠮷", "gbk")).toThrow(/character-unencodable.*U\+20BB7/);
    expect(Buffer.from(encodeText("𠮷a", "gbk", "reference")).toString()).toBe("&#x20BB7;a");
  });

  it("refuses half a surrogate pair", () => {
    expect(() => encodeText("\ud842", "gb18030")).toThrow(/character-unencodable/);
    expect(() => encodeText("\ud842", "utf-8")).toThrow(/character-unencodable/);
  });
});

describe.skipIf(!hasPeer("iconv", "--version"))("GB18030 beside the C library", () => {
  it("writes the same bytes for all of the Unified Ideographs, Extension B among them", () => {
    const chars = [...range(0x4e00, 0x9fa5), ...range(0x20000, 0x2a6d6)].map((code) => String.fromCodePoint(code));
    const theirs = Buffer.from(runPeer("iconv", ["-f", "utf-8", "-t", "gb18030"], chars.join("\n")))
      .toString("latin1")
      .split("\n");
    const different = chars.filter(
      (char, i) => Buffer.from(encodeText(char, "gb18030")).toString("latin1") !== theirs[i],
    );
    expect(theirs).toHaveLength(chars.length);
    // GB 18030-2022 gives these six four bytes and leaves FE51 … FEA0 to private use; the C library writes two
    expect(different).toEqual(["𠂇", "𠂉", "𠃌", "𡗗", "𢦏", "𤇾"]);
    const back = runPeer("iconv", ["-f", "gb18030", "-t", "utf-8"], encodeText(different.join(""), "gb18030"));
    expect(back.toString("utf8")).toBe(different.join(""));
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
