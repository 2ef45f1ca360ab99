import { authorLine } from "./author-line.ts";
import { breakTitle, cutLines } from "./break-title.ts";
import { isSquare } from "./measure-text.ts";
import { splitTitle } from "./split-title.ts";
import { SANS_ZH, SERIF_LATIN, SERIF_ZH, type TextStyle, textAt } from "./svg-text.ts";

/** The words of a cover, broken into lines for one width. */
export interface Words {
  readonly title: Lines;
  readonly sub: Lines;
  readonly author: Lines;
}

export interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
  readonly family: string;
  readonly bold: boolean;
}

export interface WordsInput {
  readonly title: string;
  readonly author?: string | undefined;
}

/** Sets title, other title information and author for a width. */
export function setWords({ title, author = "" }: WordsInput, width: number): Words {
  const { main, sub = "" } = splitTitle(title);
  const broken = breakTitle(main, width);
  const titleFace = { family: isSquare(main) ? SERIF_ZH : SERIF_LATIN, bold: true };
  return {
    title: { ...broken, ...titleFace },
    sub: small(sub, { size: 15, width, maxLines: broken.lines.length > 4 ? 2 : 3 }),
    author: small(authorLine(author), { size: isSquare(author) ? 16 : 15, width, maxLines: 2 }),
  };
}

interface Small {
  readonly size: number;
  readonly width: number;
  readonly maxLines: number;
}

function small(text: string, { size, width, maxLines }: Small): Lines {
  const clean = text.replace(/\s+/gu, " ").trim();
  const family = isSquare(clean) ? SANS_ZH : SERIF_LATIN;
  const em = width / size;
  return { lines: clean === "" ? [] : cutLines(clean, { em, maxLines }), size, family, bold: false };
}

/** The distance of baselines. */
function leading({ size, family, bold }: Lines): number {
  if (!bold) return size * 1.35;
  return size * (family === SERIF_ZH ? 1.24 : 1.15);
}

export interface Place {
  readonly x: number;
  /** The top edge of the first line. */
  readonly top: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle";
}

export interface Drawn {
  readonly svg: string;
  /** The lower edge of the last line; the given top when there is none. */
  readonly bottom: number;
}

/** Draws lines downwards. */
export function drawLines(lines: Lines, { x, top, fill, anchor = "start" }: Place): Drawn {
  const style: TextStyle = { size: lines.size, family: lines.family, bold: lines.bold, fill, anchor };
  const step = leading(lines);
  const svg = lines.lines.map((text, i) => textAt(x, top + lines.size * 0.86 + i * step, { text, style })).join("");
  return { svg, bottom: lines.lines.length === 0 ? top : top + lines.lines.length * step };
}

/** The height that lines take. */
export function heightOf(lines: Lines): number {
  return lines.lines.length * leading(lines);
}
