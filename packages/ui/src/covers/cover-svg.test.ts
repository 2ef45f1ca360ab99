import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoverWork } from "./binding.ts";
import { contrast } from "./colour.ts";
import { coverSvg } from "./cover-svg.ts";

const anyWork: fc.Arbitrary<CoverWork> = fc.record(
  {
    title: fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 200 })),
    author: fc.string({ unit: "binary" }),
    clc: fc.oneof(fc.constantFrom(..."ABCDEFGHIJKNOPQRSTUVXZ", "TP3", "TU-0"), fc.string()),
    year: fc.integer({ min: -500, max: 2100 }),
    lang: fc.string(),
  },
  { requiredKeys: ["title"] },
);

/** A start tag with quoted attributes, an end tag, an empty tag, or text without marks: the subset of XML that covers use. */
const WELL_FORMED =
  /^(?:<[a-z]+(?: [a-zA-Z:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|#39);)*")*\/?>|<\/[a-z]+>|[^<>&]|&(?:amp|lt|gt|quot|#39);)*$/u;
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");
}

describe("a drawn cover", () => {
  it("is well-formed XML for any strings", () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const svg = coverSvg(work);
        expect(svg).toMatch(WELL_FORMED);
        expect(svg).not.toMatch(NOT_XML);
        expect(openElements(svg)).toEqual([]);
      }),
    );
  });

  it("carries no style, no script and no reference to anything outside itself", () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(coverSvg(work)).not.toMatch(
          /<[^>]*\s(?:style|class|href|src|on[a-z]+)=|<(?:script|style|image|use|foreignObject)/i,
        );
      }),
    );
  });

  it("stays the same for the same work", () => {
    const work = { title: "乡土中国", author: "费孝通", clc: "C912.82" };
    expect(coverSvg(work)).toBe(coverSvg({ ...work }));
  });

  it("shows every word of a title that has room", () => {
    const title = "Archetype and Allegory in the Dream of the Red Chamber";
    const texts = textsOf(coverSvg({ title, author: "Andrew H. Plaks", clc: "I207.411" }));
    expect(texts.join(" ")).toContain(title);
  });

  it("cuts a title of a thousand characters with an ellipsis and keeps it inside the cover", () => {
    const svg = coverSvg({ title: "汉".repeat(1000), author: "", clc: "K2" });
    expect(textsOf(svg).some((line) => line.endsWith("…"))).toBe(true);
    for (const [, y] of svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(350);
  });

  it("puts a Chinese work from before 1912 into a thread-bound volume with its title on a slip", () => {
    const svg = coverSvg({ title: "齐民要术", author: "贾思勰", clc: "S-092", year: 540 });
    expect(textsOf(svg).slice(0, 4)).toEqual(["齐", "民", "要", "术"]);
  });

  it("claims no class for a work that has none", () => {
    const grounds = new Set(
      ["a", "b", "c", "d", "e"].map((title) => /fill="(#[0-9a-f]{6})"/.exec(coverSvg({ title }))?.[1]),
    );
    for (const ground of grounds) expect(chromaOf(ground ?? "")).toBeLessThan(60);
  });

  it("sets words at 4.5:1 or more on one of the plain grounds of its cover", () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const svg = coverSvg({ ...work, title: `A${work.title}` });
        const grounds = [...svg.matchAll(/<rect [^>]*fill="(#[0-9a-f]{6})"/g)].map((match) => match[1] ?? "");
        for (const [, fill] of svg.replace(/<g opacity.*?<\/g>/g, "").matchAll(/<text [^>]*fill="(#[0-9a-f]{6})"/g)) {
          expect(Math.max(...grounds.map((ground) => contrast(ground, fill ?? "")))).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });
});

function openElements(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name, empty] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name ?? "");
  }
  return open;
}

function chromaOf(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels);
}
