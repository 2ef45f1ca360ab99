import { type Canvas, HEIGHT, MARGIN, WIDTH } from "./figure.ts";

const STEP = 19;

/** TP, computing: a page of memory. One path per kind of bit keeps the drawing small. */
export function bits({ tone, seed, top }: Canvas): string {
  const columns = Math.floor((WIDTH - 2 * MARGIN) / STEP);
  const rows = Math.max(2, Math.min(8, Math.floor((HEIGHT - MARGIN - top) / STEP)));
  const first = HEIGHT - MARGIN - rows * STEP;
  let set = "";
  let marked = "";
  let unset = "";
  for (let at = 0; at < rows * columns; at++) {
    const x = MARGIN + 3 + (at % columns) * STEP;
    const y = first + Math.floor(at / columns) * STEP;
    const die = seed.next();
    if (die < 0.5) set += `M${x} ${y}h10v10h-10z`;
    else if (die < 0.57) marked += `M${x} ${y}h10v10h-10z`;
    else unset += `M${x + 4} ${y + 4}h2.5v2.5h-2.5z`;
  }
  return `<path d="${set}" fill="${tone.light}" fill-opacity=".92"/><path d="${marked}" fill="${tone.figure}"/><path d="${unset}" fill="${tone.light}" fill-opacity=".5"/>`;
}
