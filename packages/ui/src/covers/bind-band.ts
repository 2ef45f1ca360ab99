import type { Binding } from "./binding.ts";
import { HEIGHT, MARGIN, WIDTH } from "./figures/figure.ts";
import { round, SERIF_LATIN, textAt } from "./svg-text.ts";
import { drawLines, heightOf, setWords } from "./words.ts";

const PAGE = `width="${WIDTH}" height="${HEIGHT}"`;

/** A, E, I: the plain bindings of literature, in four cuts. */
export function bindBand(binding: Binding): string {
  const cuts = [framed, upperBlock, middleBand, spineStrip] as const;
  const cut = cuts[binding.seed.whole(0, cuts.length - 1)] ?? framed;
  return cut(binding);
}

/** A frame on full ground, words in the middle. */
function framed({ work, tone }: Binding): string {
  const words = setWords(work, WIDTH - 2 * 34);
  const fill = tone.words;
  const x = WIDTH / 2;
  const whole = heightOf(words.title) + heightOf(words.sub) + heightOf(words.author) + 44;
  const title = drawLines(words.title, { x, top: Math.max(40, (HEIGHT - whole) * 0.42), fill, anchor: "middle" });
  const sub = drawLines(words.sub, { x, top: title.bottom + 6, fill, anchor: "middle" });
  const dash = sub.bottom + 14;
  const author = drawLines(words.author, { x, top: dash + 14, fill, anchor: "middle" });
  return (
    `<rect ${PAGE} fill="${tone.ground}"/>` +
    `<rect x="16.5" y="16.5" width="217" height="317" fill="none" stroke="${tone.figure}" stroke-width="1.5"/>` +
    `<rect x="21.5" y="21.5" width="207" height="307" fill="none" stroke="${tone.figure}" stroke-width=".6"/>` +
    `<path d="M${x - 20} ${round(dash)}h40" stroke="${tone.figure}" stroke-width="2"/>${title.svg}${sub.svg}${author.svg}`
  );
}

/** The ground above with the title, paper below with the author. */
function upperBlock({ work, tone }: Binding): string {
  const words = setWords(work, WIDTH - 2 * MARGIN);
  const title = drawLines(words.title, { x: MARGIN, top: 40, fill: tone.words });
  const sub = drawLines(words.sub, { x: MARGIN, top: title.bottom + 6, fill: tone.words });
  const edge = round(Math.max(150, sub.bottom + 24));
  const author = drawLines(words.author, { x: MARGIN, top: edge + 22, fill: tone.onLight });
  return (
    `<rect ${PAGE} fill="${tone.light}"/><rect width="${WIDTH}" height="${edge}" fill="${tone.ground}"/>` +
    `<path d="M0 ${edge + 7}h${WIDTH}" stroke="${tone.ground}" stroke-width="3"/>${title.svg}${sub.svg}${author.svg}${classLine(work.clc, tone.onLight)}`
  );
}

/** Paper with a band of the ground that carries the title. */
function middleBand({ work, tone }: Binding): string {
  const words = setWords(work, WIDTH - 2 * MARGIN);
  const top = 62;
  const title = drawLines(words.title, { x: MARGIN, top: top + 22, fill: tone.words });
  const bottom = round(title.bottom + 20);
  const sub = drawLines(words.sub, { x: MARGIN, top: bottom + 16, fill: tone.onLight });
  const author = drawLines(words.author, { x: MARGIN, top: sub.bottom + (sub.svg === "" ? 0 : 8), fill: tone.onLight });
  return (
    `<rect ${PAGE} fill="${tone.light}"/><rect y="${top}" width="${WIDTH}" height="${round(bottom - top)}" fill="${tone.ground}"/>` +
    `<path d="M0 ${top - 7}h${WIDTH}" stroke="${tone.ground}" stroke-width="1"/>${title.svg}${sub.svg}${author.svg}${classLine(work.clc, tone.onLight)}`
  );
}

/** Paper with a strip of the ground along the spine, dark words. */
function spineStrip({ work, tone }: Binding): string {
  const x = 48;
  const words = setWords(work, WIDTH - x - 18);
  const title = drawLines(words.title, { x, top: 36, fill: tone.onLight });
  const sub = drawLines(words.sub, { x, top: title.bottom + 6, fill: tone.onLight });
  const dash = round(sub.bottom + 14);
  const author = drawLines(words.author, { x, top: dash + 14, fill: tone.onLight });
  return (
    `<rect ${PAGE} fill="${tone.light}"/><rect width="26" height="${HEIGHT}" fill="${tone.ground}"/>` +
    `<path d="M31 0v${HEIGHT}" stroke="${tone.ground}" stroke-width="1.5"/><path d="M${x} ${dash}h30" stroke="${tone.ground}" stroke-width="2.5"/>` +
    `${title.svg}${sub.svg}${author.svg}${classLine(work.clc, tone.onLight, x)}`
  );
}

/** The class number at the foot, as publishers print theirs. */
function classLine(clc: string | undefined, fill: string, x = MARGIN): string {
  if (clc === undefined || clc.length > 18) return "";
  return textAt(x, HEIGHT - 22, { text: clc.trim(), style: { size: 13, family: SERIF_LATIN, fill } });
}
