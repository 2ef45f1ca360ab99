import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasPeer, runPeer } from "../../testing/peer.ts";
import { CODE_SETS } from "./code-sets.ts";
import { EACC, SINGLE_BYTE_SETS } from "./code-tables.generated.ts";
import { decodeMarc8 } from "./decode-marc8.ts";
import { encodeMarc8 } from "./encode-marc8.ts";

function decode(...bytes: readonly number[]): string {
  return decodeMarc8(Uint8Array.from(bytes));
}

function encode(text: string): Uint8Array {
  return encodeMarc8(text, (char) => {
    throw new Error(`no code for ${char}`);
  });
}

const ESC = 0x1b;

describe("MARC-8", () => {
  it("sets a mark behind the letter that follows it, and composes the two", () => {
    expect(decode(0xe2, 0x65)).toBe("é");
    expect(decode(0xe8, 0xe5, 0x75)).toBe("u\u0308\u0304".normalize("NFC"));
  });

  it("reads EACC between its escapes", () => {
    expect(decode(ESC, 0x24, 0x31, 0x27, 0x48, 0x57, ESC, 0x28, 0x42, 0x21)).toBe("汉!");
  });

  it("is in ASCII again after a subfield mark", () => {
    expect(decode(ESC, 0x24, 0x31, 0x27, 0x48, 0x57, 0x1f, 0x61, 0x62)).toBe("汉\u001fab");
  });

  it("spans both letters with one ligature", () => {
    expect(decode(0xeb, 0x69, 0xec, 0x61)).toBe("i\u0361a");
    expect([...encode("i\u0361a")]).toEqual([0xeb, 0x69, 0xec, 0x61]);
  });

  it("reads a numeric reference as its character", () => {
    expect(decode(...Buffer.from("&#x4E2D;&#x20BB7;"))).toBe("中𠮷");
  });

  it("names each byte that stands for nothing and goes on", () => {
    const invalid: number[] = [];
    expect(decodeMarc8(Uint8Array.of(0x61, 0x80, 0x62, 0xaf, 0x63), (at) => invalid.push(at))).toBe("a\ufffdb\ufffdc");
    expect(invalid).toEqual([1, 3]);
  });

  it("never writes a separator inside EACC, so records can be cut by bytes", () => {
    for (const byte of encode("中文 日本語 한글 كتاب Σ".replaceAll("한글", "가")))
      expect(byte < 0x1d || byte > 0x1f).toBe(true);
  });

  it("gives back what it wrote, for every character of every set", () => {
    const all = [...Object.values(SINGLE_BYTE_SETS), ...Object.values(EACC)].flatMap((row) => [...row]);
    const chars = [...new Set(all)].filter((char) => !/[\p{M}\ufe20-\ufe23]/u.test(char));
    for (const char of chars) expect(decodeMarc8(encode(char))).toBe(char);
    expect(chars.length).toBeGreaterThan(13_000);
  });

  it("gives back mixed text, up to canonical composition", () => {
    const unit = fc.constantFrom(
      ..."abc XYZ",
      "é",
      "ǚ",
      "ḥ",
      "Ł",
      "中",
      "国",
      "汉",
      "の",
      "カ",
      "ガ",
      "Ж",
      "й",
      "Σ",
      "א",
      "ش",
      "ơ",
      "ợ",
      "ß",
      "₂",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        expect(decodeMarc8(encode(text)).normalize("NFC")).toBe(text.normalize("NFC"));
      }),
    );
  });
});

const DECODE_BY_PERL = `
  use MARC::Charset 'marc8_to_utf8'; binmode STDOUT, ':utf8'; $SIG{__WARN__} = sub {};
  while (<STDIN>) { chomp; my $text = marc8_to_utf8(pack('H*', $_)); print defined $text ? $text : 'UNMAPPED', "\\n"; }`;

function decodeByPerl(samples: readonly Uint8Array[]): string[] {
  const input = `${samples.map((bytes) => Buffer.from(bytes).toString("hex")).join("\n")}\n`;
  return runPeer("perl", ["-e", DECODE_BY_PERL], input).toString("utf8").split("\n").slice(0, -1);
}

describe.skipIf(!hasPeer("perl", "-MMARC::Charset", "-e", "1"))(
  "MARC-8 beside MARC::Charset",
  { timeout: 120_000 },
  () => {
    it("reads every position of every set alike", () => {
      const samples = [...CODE_SETS.values()].flatMap((set) => samplesOf(set.final));
      const theirs = decodeByPerl(samples);
      const different = samples.filter((bytes, i) => {
        const mine = decodeMarc8(bytes).normalize("NFC");
        return mine !== theirs[i]!.normalize("NFC");
      });
      expect(samples.length).toBeGreaterThan(15_000);
      expect(different.map((bytes) => Buffer.from(bytes).toString("hex"))).toEqual([]);
    });

    it("is understood in what it writes", () => {
      const texts = fc.sample(
        fc.string({
          unit: fc.constantFrom(..."ab Z", "é", "ǚ", "Ł", "中", "国", "汉", "Ж", "й", "Σ", "ש", "ơ"),
          maxLength: 20,
        }),
        500,
      );
      const theirs = decodeByPerl(texts.map(encode));
      expect(theirs.map((text) => text.normalize("NFC"))).toEqual(texts.map((text) => text.normalize("NFC")));
    });
  },
);

/** Every assigned position of a set behind its escape; a mark gets a letter to stand on. */
function samplesOf(final: string): Uint8Array[] {
  if (final === "1") {
    return Object.entries(EACC).flatMap(([page, row]) =>
      [...row].flatMap((char, i) =>
        char === " " ? [] : [Uint8Array.of(ESC, 0x24, 0x31, page.charCodeAt(0), page.charCodeAt(1), 0x20 + i)],
      ),
    );
  }
  const escape = "bgp".includes(final) ? [ESC, final.charCodeAt(0)] : [ESC, 0x28, final.charCodeAt(0)];
  const back = "bgp".includes(final) ? [ESC, 0x73] : [ESC, 0x28, 0x42];
  return [...SINGLE_BYTE_SETS[final]!].flatMap((char, i) =>
    char === " " ? [] : [Uint8Array.of(...escape, 0x21 + i, ...back, 0x61)],
  );
}
