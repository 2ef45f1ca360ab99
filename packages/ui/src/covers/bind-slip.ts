import { authorLine } from "./author-line.ts";
import { bindBand } from "./bind-band.ts";
import type { Binding } from "./binding.ts";
import { HEIGHT, WIDTH } from "./figures/figure.ts";
import { isSquare } from "./measure-text.ts";
import { splitTitle } from "./split-title.ts";
import { round, SERIF_ZH, textAt } from "./svg-text.ts";

const SLIP = { x: 26, top: 24, inset: 6, tallest: 300 };
const SIZES = [34, 30, 26, 22, 19] as const;

/** Z, and works before 1912: a thread-bound volume (线装) with its title slip (题签) at the upper left. */
export function bindSlip(binding: Binding): string {
  const { work, tone } = binding;
  const title = splitTitle(work.title).main.replace(/\s+/gu, "");
  const size = SIZES.find((one) => [...title].length * one * 1.14 <= SLIP.tallest - 32);
  if (!isSquare(title) || /[a-z0-9]{2}/iu.test(title) || size === undefined) return bindBand(binding);
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="${tone.deep}"/>${cloth(tone.light)}${thread(tone.light)}${slip(title, { size, binding })}${signature(binding)}`;
}

/** The weave of the blue-grey cover cloth. */
function cloth(colour: string): string {
  let lines = "";
  for (let y = 6; y < HEIGHT; y += 11) lines += `M0 ${y}h${WIDTH}`;
  return `<path d="${lines}" stroke="${colour}" stroke-opacity=".045" stroke-width="2"/>`;
}

/** Six-hole binding along the right edge (六眼装订). */
function thread(colour: string): string {
  const holes = [22, 62, 137, 212, 288, 328];
  const across = holes.map((y) => `M232 ${y}h18`).join("");
  return `<path d="M232 0v${HEIGHT}${across}" stroke="${colour}" stroke-opacity=".6" stroke-width="1.2" fill="none"/>`;
}

function slip(title: string, { size, binding }: { readonly size: number; readonly binding: Binding }): string {
  const { tone } = binding;
  const chars = [...title];
  const step = size * 1.14;
  const width = round(size + 2 * SLIP.inset + 10);
  const height = round(chars.length * step + 32);
  const x = SLIP.x + width / 2;
  const words = chars.map((text, i) => {
    const y = SLIP.top + 16 + size * 0.87 + i * step;
    return textAt(x, y, { text, style: { size, family: SERIF_ZH, fill: tone.onLight, bold: true, anchor: "middle" } });
  });
  return (
    `<rect x="${SLIP.x}" y="${SLIP.top}" width="${width}" height="${height}" fill="${tone.light}"/>` +
    `<rect x="${SLIP.x + 4}" y="${SLIP.top + 4}" width="${round(width - 8)}" height="${round(height - 8)}" fill="none" stroke="${tone.onLight}" stroke-width="1.2"/>${words.join("")}`
  );
}

/** The author, small and vertical, at the lower right. */
function signature({ work, tone }: Binding): string {
  const chars = [...authorLine(work.author ?? "").replace(/\s+/gu, "")];
  if (!isSquare(chars.join(""))) return "";
  const shown = chars.length > 10 ? [...chars.slice(0, 9), "…"] : chars;
  const top = HEIGHT - 34 - shown.length * 17;
  const style = { size: 14, family: SERIF_ZH, fill: tone.light, anchor: "middle" } as const;
  return shown.map((text, i) => textAt(208, top + i * 17, { text, style })).join("");
}
