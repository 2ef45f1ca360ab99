import { round } from "../svg-text.ts";
import { type Canvas, HEIGHT, WIDTH } from "./figure.ts";

/** K and P, time and earth: layers over layers, and what stands above them. */
export function strata({ tone, seed, top }: Canvas): string {
  const room = HEIGHT - top;
  const sun = { x: round(seed.between(60, 195)), y: round(top + room * 0.28), r: round(Math.min(19, room * 0.13)) };
  const layers = Array.from({ length: 4 }, (_, i) => {
    const y = top + room * (0.38 + i * 0.16);
    const fill = i % 2 === 0 ? tone.figure : tone.deep;
    return `<path d="${ridge(seed, { y, swing: room * 0.09 })}" fill="${fill}" fill-opacity="${i % 2 === 0 ? 0.5 : 0.55}"/>`;
  });
  return `<circle cx="${sun.x}" cy="${sun.y}" r="${sun.r}" fill="${tone.light}" fill-opacity=".9"/>${layers.join("")}`;
}

function ridge(seed: Canvas["seed"], { y, swing }: { readonly y: number; readonly swing: number }): string {
  const at = () => round(y + seed.between(-swing, swing));
  return `M0 ${at()}C50 ${at()} 75 ${at()} 120 ${at()}S200 ${at()} ${WIDTH} ${at()}V${HEIGHT}H0z`;
}
