import { round } from "../svg-text.ts";
import { type Canvas, MARGIN, middleOf, WIDTH } from "./figure.ts";

/** D, politics and law: a balance, never quite level. */
export function pair(canvas: Canvas): string {
  const { tone, seed } = canvas;
  const { cy, room } = middleOf(canvas);
  const half = Math.min(72, room);
  const tilt = seed.between(4, 14) * (seed.next() < 0.5 ? -1 : 1) * (half / 72);
  const top = cy - half + 8;
  const base = cy + half;
  const mid = WIDTH / 2;
  const reach = (WIDTH - 2 * MARGIN) / 2 - 34;
  const pan = (x: number, y: number, fill: string) =>
    `<path d="M${round(x)} ${round(y)}L${round(x - 28)} ${round(y + half * 0.85)}h56z" fill="none" stroke-width="1"/>` +
    `<path d="M${round(x - 34)} ${round(y + half * 0.85)}h68a34 ${round(half * 0.36)} 0 0 1-68 0z" fill="${fill}" stroke="none"/>`;
  return (
    `<g stroke="${tone.light}" stroke-width="3" stroke-linecap="round">` +
    `<path d="M${mid} ${round(top - 6)}V${round(base)}M${mid - 26} ${round(base)}h52M${round(mid - reach)} ${round(top + tilt)}L${round(mid + reach)} ${round(top - tilt)}"/>` +
    `<circle cx="${mid}" cy="${round(top)}" r="5" fill="${tone.ground}" stroke-width="2.5"/>` +
    `${pan(mid - reach, top + tilt, tone.light)}${pan(mid + reach, top - tilt, tone.figure)}</g>`
  );
}
