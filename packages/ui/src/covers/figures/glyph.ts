import { isSquare } from "../measure-text.ts";
import { round, SERIF_LATIN, SERIF_ZH, textAt } from "../svg-text.ts";
import type { Canvas } from "./figure.ts";

/** C, G, H, the human sciences: the title's first character, as large as the page. Darker than the ground, so words stay clear of it. */
export function glyph({ tone, seed, top, initial }: Canvas): string {
  const square = isSquare(initial);
  const size = Math.min(square ? 245 : 300, (350 - top) * (square ? 1.3 : 1.6));
  const x = round(seed.between(140, 165));
  const y = square ? 338 : 336;
  const family = square ? SERIF_ZH : SERIF_LATIN;
  const text = textAt(x, y, {
    text: initial,
    style: { size: round(size), family, fill: tone.deep, bold: true, anchor: "middle" },
  });
  return `<g opacity=".7">${text}</g>`;
}
