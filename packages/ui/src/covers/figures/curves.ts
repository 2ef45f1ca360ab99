import { round } from "../svg-text.ts";
import { type Canvas, middleOf, WIDTH } from "./figure.ts";

const POINTS = 96;

/** O, mathematics and physics: a family of Lissajous curves. */
export function curves(canvas: Canvas): string {
  const { tone, seed } = canvas;
  const { cy, room } = middleOf(canvas);
  const a = seed.whole(2, 4);
  const b = a + seed.whole(1, 2);
  const lines = Array.from({ length: 5 }, (_, i) => {
    const phase = 0.4 + i * 0.16;
    const size = 1 - i * 0.04;
    return lissajous({ a, b, phase, rx: 96 * size, ry: Math.min(96, room) * size, cy });
  });
  const strokes = lines.map((d, i) => `<path d="${d}" stroke="${i === 2 ? tone.figure : tone.light}"/>`);
  return `<g fill="none" stroke-opacity=".8" stroke-width=".9">${strokes.join("")}</g>`;
}

interface Lissajous {
  readonly a: number;
  readonly b: number;
  readonly phase: number;
  readonly rx: number;
  readonly ry: number;
  readonly cy: number;
}

function lissajous({ a, b, phase, rx, ry, cy }: Lissajous): string {
  const points = Array.from({ length: POINTS }, (_, i) => {
    const t = (i / POINTS) * 2 * Math.PI;
    return `${round(WIDTH / 2 + rx * Math.sin(a * t + phase))} ${round(cy + ry * Math.sin(b * t))}`;
  });
  return `M${points.join("L")}z`;
}
