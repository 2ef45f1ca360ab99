import { round } from "../svg-text.ts";
import { type Canvas, middleOf } from "./figure.ts";

/** B, philosophy and religion: one stroke of the brush that does not quite close. */
export function ring(canvas: Canvas): string {
  const { tone, seed } = canvas;
  const { cy, room } = middleOf(canvas);
  const r = Math.min(74, room - 10);
  const cx = round(seed.between(120, 160));
  const turn = seed.whole(0, 359);
  const gap = seed.between(0.1, 0.2);
  const around = 2 * Math.PI * r;
  const dash = `${round(around * (1 - gap))} ${round(around * gap)}`;
  const at = `cx="${cx}" cy="${round(cy)}" fill="none"`;
  return (
    `<circle ${at} r="${round(r)}" stroke="${tone.light}" stroke-opacity=".92" stroke-width="${round(r / 5)}" stroke-dasharray="${dash}" stroke-linecap="round" transform="rotate(${turn} ${cx} ${round(cy)})"/>` +
    `<circle ${at} r="${round(r + 4)}" stroke="${tone.figure}" stroke-opacity=".7" stroke-width="3" stroke-dasharray="${round(around * 0.48)} ${round(around)}" transform="rotate(${turn + 40} ${cx} ${round(cy)})"/>`
  );
}
