import { round } from "../svg-text.ts";
import { type Canvas, HEIGHT, MARGIN, WIDTH } from "./figure.ts";

/** F, economics: a row of years, one of them marked. */
export function bars({ tone, seed, top }: Canvas): string {
  const count = seed.whole(7, 10);
  const step = (WIDTH - 2 * MARGIN + 6) / count;
  const floor = HEIGHT - 30;
  const room = Math.min(170, floor - top - 8);
  const marked = seed.whole(Math.floor(count / 2), count - 1);
  let height = room * seed.between(0.2, 0.35);
  let drawn = "";
  for (let i = 0; i < count; i++) {
    height = Math.min(room, Math.max(room * 0.15, height + room * seed.between(-0.1, 0.24)));
    const fill = i === marked ? tone.figure : tone.light;
    const opacity = i === marked ? 1 : 0.82;
    drawn += `<rect x="${round(MARGIN + i * step)}" y="${round(floor - height)}" width="${round(step - 6)}" height="${round(height)}" fill="${fill}" fill-opacity="${opacity}"/>`;
  }
  return `${drawn}<path d="M${MARGIN} ${floor + 6}h${WIDTH - 2 * MARGIN}" stroke="${tone.figure}" stroke-width="1.5"/>`;
}
