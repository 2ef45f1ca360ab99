import { bindBand } from "./bind-band.ts";
import { bindPage } from "./bind-page.ts";
import { bindSlip } from "./bind-slip.ts";
import type { Binding, CoverWork } from "./binding.ts";
import { isSquare } from "./measure-text.ts";
import { type ClassPalette, paletteOfClc, unclassed } from "./palettes.ts";
import { hashOf, Seed } from "./seed.ts";
import { xml } from "./svg-text.ts";
import { toneOf } from "./tone.ts";

/** The first year of the Republic: works before it wear a thread-bound cover. */
const MODERN = 1912;

/**
 * A cover for a work that has no picture: 250 × 350 units, text as text, presentation attributes only, so that it needs no
 * style and no script. The class gives palette and figure; a hash of title and author picks one of four tones and the
 * figure's numbers, so a work keeps its cover. Any string is safe. Words stand on their ground at 4.5:1 or more.
 */
export function coverSvg(work: CoverWork): string {
  const hash = hashOf(`${work.title}\u{1F}${work.author ?? ""}`);
  const palette = paletteOfClc(work.clc) ?? neutral(hash);
  const tone = toneOf(palette, hash % 4);
  const binding: Binding = { work, tone, seed: new Seed(hash), draws: palette.draws };
  const lang = work.lang === undefined ? "" : ` xml:lang="${xml(work.lang)}"`;
  const label = xml(work.title.replace(/\s+/gu, " ").trim());
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 250 350" width="250" height="350" role="img" aria-label="${label}"${lang}>${bind(binding)}</svg>`;
}

function neutral(hash: number): ClassPalette {
  return unclassed[(hash >>> 8) % unclassed.length] ?? unclassed[0];
}

function bind(binding: Binding): string {
  const { year, title } = binding.work;
  const classical = year !== undefined && year < MODERN && isSquare(title);
  if (classical || binding.draws === "slip") return bindSlip(binding);
  return binding.draws === "band" ? bindBand(binding) : bindPage(binding);
}
