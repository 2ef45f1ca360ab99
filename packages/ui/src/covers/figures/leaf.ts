import { round } from "../svg-text.ts";
import { type Canvas, HEIGHT, WIDTH } from "./figure.ts";

/** N, Q, S, X, living things: leaves from one root. */
export function leaf({ tone, seed, top }: Canvas): string {
  const count = seed.whole(4, 6);
  const length = Math.min(190, HEIGHT - top - 6);
  const cx = WIDTH / 2 + seed.between(-24, 24);
  const leaves: string[] = [];
  for (let i = -count; i <= count; i++) {
    const lean = (i / count) * seed.between(1.25, 1.4);
    const long = length * (1 - Math.abs(i / count) * 0.3) * seed.between(0.9, 1);
    const fill = (i + count) % 2 === 0 ? tone.figure : tone.light;
    leaves.push(blade({ cx, lean, long, fill }));
  }
  return `<g stroke="${tone.ground}" stroke-width="1.2">${leaves.join("")}</g>`;
}

interface Blade {
  readonly cx: number;
  /** In radians from upright. */
  readonly lean: number;
  readonly long: number;
  readonly fill: string;
}

function blade({ cx, lean, long, fill }: Blade): string {
  const root = HEIGHT + 8;
  const at = (along: number, aside: number) => {
    const x = cx + Math.sin(lean) * along + Math.cos(lean) * aside;
    return `${round(x)} ${round(root - Math.cos(lean) * along + Math.sin(lean) * aside)}`;
  };
  const wide = long * 0.16;
  const tip = at(long, 0);
  return `<path d="M${at(0, 0)}C${at(long * 0.35, -wide)} ${at(long * 0.7, -wide)} ${tip}C${at(long * 0.7, wide)} ${at(long * 0.35, wide)} ${at(0, 0)}z" fill="${fill}" fill-opacity=".86"/>`;
}
