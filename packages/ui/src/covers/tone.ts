import { contrast, hexOfOklch, type Oklch, oklchOfHex } from "./colour.ts";
import type { ClassPalette } from "./palettes.ts";

/** The colours one cover is drawn in, all `#rrggbb`. */
export interface Tone {
  readonly ground: string;
  readonly deep: string;
  readonly light: string;
  readonly figure: string;
  /** Words on the ground, at least 4.5:1. */
  readonly words: string;
  /** Words on the light paper, at least 4.5:1. */
  readonly onLight: string;
}

/** WCAG 2.2, 1.4.3, with a little in hand for rounding. */
const ENOUGH = 4.6;

/** Four tones of one class: turned in hue and settled in lightness, so that a shelf of one class is not one colour. */
const TURNS = [
  { l: 0, c: 1, h: 0 },
  { l: -0.03, c: 0.86, h: -18 },
  { l: -0.015, c: 0.88, h: 14 },
  { l: -0.07, c: 0.85, h: -6 },
] as const;

/** One of four tones of a palette, with the ground or the words moved until they stand apart. */
export function toneOf(palette: ClassPalette, which: number): Tone {
  const turn = TURNS[which % TURNS.length] ?? TURNS[0];
  const moved = (hex: string): Oklch => {
    const { l, c, h } = oklchOfHex(hex);
    return { l: l + turn.l, c: c * turn.c, h: (h + turn.h + 360) % 360 };
  };
  const { light, figure } = palette;
  const deep = darkened(moved(palette.deep), light);
  if (palette.darkWords) {
    const ground = hexOfOklch({ ...moved(palette.ground), l: oklchOfHex(palette.ground).l });
    return { ground, deep, light, figure, words: darkened(moved(palette.deep), ground), onLight: deep };
  }
  return { ground: darkened(moved(palette.ground), light), deep, light, figure, words: light, onLight: deep };
}

/** Takes lightness away until the other colour stands out on it. */
function darkened(colour: Oklch, against: string): string {
  let { l } = colour;
  let hex = hexOfOklch(colour);
  while (contrast(hex, against) < ENOUGH && l > 0) {
    l -= 0.01;
    hex = hexOfOklch({ ...colour, l });
  }
  return hex;
}
