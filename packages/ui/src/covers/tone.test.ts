import { describe, expect, it } from "vitest";
import { contrast } from "./colour.ts";
import { palettes, unclassed } from "./palettes.ts";
import { toneOf } from "./tone.ts";

const all = [...Object.entries(palettes), ...unclassed.map((palette) => [palette.name, palette] as const)];
const tones = all.flatMap(([key, palette]) =>
  [0, 1, 2, 3].map((which) => [key, which, toneOf(palette, which)] as const),
);

describe("the tones of a class", () => {
  it.each(tones)(
    "%s, tone %i: words stand at 4.5:1 on the ground, on paper and on the deep ground",
    (_key, _which, tone) => {
      expect(contrast(tone.words, tone.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tone.onLight, tone.light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tone.light, tone.deep)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("are four different grounds", () => {
    for (const [, palette] of all) {
      expect(new Set([0, 1, 2, 3].map((which) => toneOf(palette, which).ground)).size).toBe(4);
    }
  });
});
