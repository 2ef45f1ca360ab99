import { round } from "../svg-text.ts";
import { type Canvas, HEIGHT } from "./figure.ts";

/** R, medicine: what spreads from one point; also a tree's years. */
export function rings({ tone, seed, top }: Canvas): string {
  const cx = seed.between(140, 165);
  const cy = top + (HEIGHT - top) * seed.between(0.5, 0.6);
  const squash = seed.between(0.86, 0.96);
  const step = Math.max(7, Math.min(13.5, (HEIGHT - top) / 13));
  const most = Math.min(12, Math.floor((cy - top) / (step * squash)));
  const drawn = Array.from({ length: Math.max(3, most) }, (_, i) => {
    const r = (i + 1) * step;
    const marked = i % 4 === 2;
    return `<ellipse cx="${round(cx + i)}" cy="${round(cy)}" rx="${round(r)}" ry="${round(r * squash)}" stroke="${marked ? tone.figure : tone.light}" stroke-opacity="${round(0.95 - i * 0.05)}" stroke-width="${marked ? 2.4 : 1}"/>`;
  });
  return `<g fill="none">${drawn.join("")}</g><circle cx="${round(cx)}" cy="${round(cy)}" r="${round(step * 0.45)}" fill="${tone.light}"/>`;
}
