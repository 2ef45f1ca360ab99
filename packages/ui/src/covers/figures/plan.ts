import { round } from "../svg-text.ts";
import { type Canvas, middleOf, WIDTH } from "./figure.ts";

/** T, U, V, engineering: a working drawing with its axes and a pitch circle of bores. */
export function plan(canvas: Canvas): string {
  const { tone, seed } = canvas;
  const { cy, room } = middleOf(canvas);
  const r = Math.min(82, room - 6);
  const cx = round(WIDTH / 2 + seed.between(-14, 14));
  const y = round(cy);
  const bores = seed.whole(5, 9);
  const turn = seed.between(0, 6);
  const pitch = r * 0.68;
  const holes = Array.from({ length: bores }, (_, i) => {
    const angle = turn + (i / bores) * 2 * Math.PI;
    return `<circle cx="${round(cx + pitch * Math.cos(angle))}" cy="${round(cy + pitch * Math.sin(angle))}" r="${round(r * 0.1)}"/>`;
  });
  return (
    `<g fill="none" stroke="${tone.light}" stroke-width="1.4" stroke-opacity=".9">` +
    `<circle cx="${cx}" cy="${y}" r="${round(r)}" stroke-width="2.4"/><circle cx="${cx}" cy="${y}" r="${round(r * 0.9)}"/>` +
    `<circle cx="${cx}" cy="${y}" r="${round(pitch)}" stroke="${tone.figure}" stroke-dasharray="10 4 2 4"/>${holes.join("")}` +
    `<circle cx="${cx}" cy="${y}" r="${round(r * 0.3)}" stroke-width="2.4"/><circle cx="${cx}" cy="${y}" r="${round(r * 0.14)}" fill="${tone.figure}" stroke="none"/>` +
    `<path d="M${round(cx - r - 14)} ${y}h${round(2 * r + 28)}M${cx} ${round(cy - r - 6)}v${round(2 * r + 12)}" stroke="${tone.figure}" stroke-width=".9" stroke-dasharray="14 4 3 4"/></g>`
  );
}
