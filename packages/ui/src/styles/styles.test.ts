import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { contrast, hexOfOklch } from "../covers/colour.ts";
import { colourPairs, fallbackCss } from "./colour-pairs.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const pairs = colourPairs(read("tokens/color.css"));
const bare = (css: string) => css.replaceAll(/\s+|;(?=\s*})/g, "");

function hexOf(token: string, side: "day" | "night"): string {
  const value = pairs.find((pair) => pair.token === token)?.[side] ?? "";
  const [, l, c, h] = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(value) ?? [];
  if (l === undefined) throw new Error(`--${token} is no oklch colour: ${value}`);
  return hexOfOklch({ l: Number(l) / 100, c: Number(c), h: Number(h) });
}

async function bundled(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`${name}.css`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false });
  return outputFiles[0]?.text ?? "";
}

const TEXT = [
  ...["paper", "sheet", "tray"].flatMap((ground) =>
    ["ink", "ink-2", "ink-3", "accent"].map((ink) => [ink, ground] as const),
  ),
  ...["available", "soon", "overdue", "info"].flatMap((state) => [
    [state, "paper"] as const,
    [state, "sheet"] as const,
    [state, `${state}-wash`] as const,
    ["ink", `${state}-wash`] as const,
  ]),
  ["accent", "accent-wash"],
  ["accent-deep", "accent-wash"],
  ["on-accent", "accent-fill"],
  ["on-accent", "accent-deep"],
  ["on-meaning", "overdue"],
  ["ink", "mark"],
] as const;

const EDGES = [
  ["edge", "paper"],
  ["edge", "sheet"],
  ["focus", "paper"],
  ["focus", "sheet"],
  ["focus", "tray"],
] as const;

describe("the colours", () => {
  for (const side of ["day", "night"] as const) {
    it.each(TEXT)(`%s on %s is at least 4.5:1 by ${side} (WCAG 2.2, 1.4.3)`, (ink, ground) => {
      expect(contrast(hexOf(ink, side), hexOf(ground, side))).toBeGreaterThanOrEqual(4.5);
    });

    it.each(EDGES)(`%s on %s is at least 3:1 by ${side} (WCAG 2.2, 1.4.11)`, (edge, ground) => {
      expect(contrast(hexOf(edge, side), hexOf(ground, side))).toBeGreaterThanOrEqual(3);
    });
  }

  it("are the same in browsers without light-dark()", () => {
    expect(bare(read("tokens/fallback.css"))).toBe(bare(fallbackCss(pairs)));
  });
});

describe("the sheets", () => {
  it("for a reader are at most 18 KB compressed", async () => {
    expect(gzipSync(await bundled("reader"), { level: 9 }).length).toBeLessThanOrEqual(18_432);
  });

  it.each(["reader", "staff", "kiosk", "tokens"])("of %s ask for nothing from elsewhere", async (name) => {
    expect(await bundled(name)).not.toMatch(/url\(|@import|https?:/);
  });

  it("keep light-dark() to the tokens, so that the fallback is whole", async () => {
    const rest = (await bundled("staff")) + (await bundled("reader")) + (await bundled("kiosk"));
    const outside = [...rest.matchAll(/([\w-]+):light-dark\(/g)].filter(([, name = ""]) => !name.startsWith("--"));
    expect(outside).toEqual([]);
  });
});
