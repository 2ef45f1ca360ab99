import type { Binding } from "./binding.ts";
import { figures } from "./figures/all.ts";
import { HEIGHT, MARGIN, WIDTH } from "./figures/figure.ts";
import { drawLines, setWords } from "./words.ts";

/** Below this many units a figure would be a smear; a rule stands instead. */
const LEAST = 64;

/** Words at the top on the ground of the class, its figure beneath. */
export function bindPage({ work, tone, seed, draws }: Binding): string {
  const words = setWords(work, WIDTH - 2 * MARGIN);
  const fill = tone.words;
  const title = drawLines(words.title, { x: MARGIN, top: 22, fill });
  const sub = drawLines(words.sub, { x: MARGIN, top: title.bottom + 5, fill });
  const author = drawLines(words.author, { x: MARGIN, top: sub.bottom + 8, fill });
  const top = author.bottom + 14;
  const initial = work.title.match(/[\p{L}\p{N}]/u)?.[0]?.toUpperCase() ?? "";
  const draw = figures[draws];
  const figure = draw && HEIGHT - top >= LEAST ? draw({ tone, seed, top, initial }) : rule(tone.figure);
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="${tone.ground}"/>${figure}${title.svg}${sub.svg}${author.svg}`;
}

function rule(colour: string): string {
  return `<path d="M${MARGIN} ${HEIGHT - 26}h${WIDTH - 2 * MARGIN}" stroke="${colour}" stroke-width="3"/>`;
}
