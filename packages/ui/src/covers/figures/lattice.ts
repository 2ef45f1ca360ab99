import { round } from "../svg-text.ts";
import { type Canvas, HEIGHT, middleOf, WIDTH } from "./figure.ts";

/** J and TU, arts and building: a window lattice (窗棂) with its round opening. */
export function lattice(canvas: Canvas): string {
  const { tone, seed, top } = canvas;
  const { cy, room } = middleOf(canvas);
  const step = seed.whole(17, 23);
  const r = round(Math.min(38, room * 0.5));
  const cx = round(WIDTH / 2 + seed.between(-30, 30));
  let lines = "";
  for (let x = step / 2; x < WIDTH; x += step)
    lines += `M${round(x)} ${round(top)}V${HEIGHT}M${round(x + 4)} ${round(top)}V${HEIGHT}`;
  for (let y = top + step / 2; y < HEIGHT; y += step) lines += `M0 ${round(y)}H${WIDTH}M0 ${round(y + 4)}H${WIDTH}`;
  return (
    `<path d="${lines}" stroke="${tone.light}" stroke-opacity=".55" stroke-width="1"/>` +
    `<path d="M0 ${round(top)}H${WIDTH}" stroke="${tone.light}" stroke-opacity=".8" stroke-width="2"/>` +
    `<circle cx="${cx}" cy="${round(cy)}" r="${r}" fill="${tone.ground}" stroke="${tone.light}" stroke-width="2"/>` +
    `<circle cx="${cx}" cy="${round(cy)}" r="${round(r - 6)}" fill="${tone.figure}" fill-opacity=".85"/>`
  );
}
