import { isSquare, widthOf } from "./measure-text.ts";

/** A piece that is never broken, and what it costs to break after it: 0 a good place, more inside a word. */
interface Piece {
  readonly text: string;
  readonly cost: number;
}

/** Must not begin a line, and must not end one (GB/T 15834-2011, 附录; JIS X 4051). */
const CLOSES = /^[，。、；：？！）》】」』”’…—·,.;:?!)\]}]/u;
const OPENS = /[（《【「『“‘([{]$/u;

const INSIDE_WORD = 1.2;
/** A loan word in katakana stays whole. */
const KATAKANA = /^[\p{Script=Katakana}ー]{2,6}$/u;

export interface TitleLines {
  readonly size: number;
  readonly lines: readonly string[];
}

export interface TitleSize {
  readonly size: number;
  readonly maxLines: number;
}

const SQUARE_SIZES: readonly TitleSize[] = [
  { size: 52, maxLines: 1 },
  { size: 44, maxLines: 1 },
  { size: 38, maxLines: 2 },
  { size: 30, maxLines: 3 },
  { size: 25, maxLines: 4 },
  { size: 21, maxLines: 6 },
];

const LATIN_SIZES: readonly TitleSize[] = [
  { size: 40, maxLines: 2 },
  { size: 34, maxLines: 3 },
  { size: 30, maxLines: 4 },
  { size: 26, maxLines: 5 },
  { size: 22, maxLines: 6 },
  { size: 19, maxLines: 7 },
];

/** The largest size in which a title stands within a width, evenly broken; beyond the last size it is cut with an ellipsis. */
export function breakTitle(title: string, width: number, sizes = sizesFor(title)): TitleLines {
  for (const { size, maxLines } of sizes) {
    const lines = evenLines(piecesOf(title), { em: width / size, maxLines });
    if (lines) return { size, lines };
  }
  const { size, maxLines } = sizes.at(-1) ?? { size: 19, maxLines: 7 };
  return { size, lines: cutLines(title, { em: width / size, maxLines }) };
}

function sizesFor(title: string): readonly TitleSize[] {
  return isSquare(title) ? SQUARE_SIZES : LATIN_SIZES;
}

function piecesOf(title: string): readonly Piece[] {
  return isSquare(title) ? squarePieces(title) : latinPieces(title);
}

/** Articles and prepositions look better at the head of the next line. */
const LEANS_ON_NEXT = /^(?:the|an?|of|in|to|and|on|for|by|de|la|le|der|die|das|und)\s*$/iu;

/** Words with the space that follows; a hyphen or a dash also ends a piece. */
function latinPieces(title: string): readonly Piece[] {
  const found = title.match(/\S+?[-‐–—/](?=\w)|\S+\s*/gu) ?? [];
  return found.map((text) => ({ text, cost: LEANS_ON_NEXT.test(text) ? 0.4 : /\s$/u.test(text) ? 0 : 0.8 }));
}

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Characters, with Latin runs whole, marks kept to their side, and a cost for breaking inside a word or a quoted title. */
function squarePieces(title: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { segment } of words.segment(title)) {
    const parts = isSquare(segment) && !KATAKANA.test(segment) ? [...segment] : [segment];
    parts.forEach((text, i) => {
      const last = pieces.at(-1);
      const joins = last && (CLOSES.test(text) || /^\s+$/u.test(text) || OPENS.test(last.text));
      const whole = joins ? last.text + text : text;
      const piece = { text: whole, cost: i < parts.length - 1 ? INSIDE_WORD : 0 };
      pieces.splice(joins ? -1 : pieces.length, joins ? 1 : 0, piece);
    });
  }
  return withQuotesKept(pieces);
}

/** A title quoted in a title, 《资本论》导读, is broken only if nothing else will do. */
function withQuotesKept(pieces: readonly Piece[]): readonly Piece[] {
  let depth = 0;
  return pieces.map((piece) => {
    depth += (piece.text.match(/[《「『]/gu) ?? []).length - (piece.text.match(/[》」』]/gu) ?? []).length;
    return depth > 0 ? { ...piece, cost: INSIDE_WORD } : piece;
  });
}

interface Room {
  /** The width of a line in em. */
  readonly em: number;
  readonly maxLines: number;
}

/** Breaks into the fewest lines that fit, as even as the pieces allow; `undefined` when they do not fit. */
function evenLines(pieces: readonly Piece[], { em, maxLines }: Room): readonly string[] | undefined {
  const least = Math.max(1, Math.ceil(widthOf(pieces.map((piece) => piece.text.trim()).join("")) / em));
  for (let count = least; count <= maxLines; count++) {
    const lines = bestBreak(pieces, { em, maxLines: count });
    if (lines) return lines;
  }
  return undefined;
}

interface Best {
  readonly cost: number;
  readonly from: number;
}

/** Dynamic programme over the pieces: exactly `maxLines` lines with the least unevenness. */
function bestBreak(pieces: readonly Piece[], { em, maxLines }: Room): readonly string[] | undefined {
  const whole = widthOf(pieces.map((piece) => piece.text).join(""));
  const ideal = whole / maxLines;
  let row: (Best | undefined)[] = [{ cost: 0, from: 0 }];
  const rows: (Best | undefined)[][] = [];
  for (let line = 1; line <= maxLines; line++) {
    row = nextRow(pieces, { row, em, ideal });
    rows.push(row);
  }
  if (!row[pieces.length]) return undefined;
  const lines: string[] = [];
  let end = pieces.length;
  for (const best of rows.toReversed()) {
    const from = best[end]?.from ?? 0;
    lines.unshift(lineOf(pieces, from, end));
    end = from;
  }
  return lines;
}

interface RowInput {
  readonly row: readonly (Best | undefined)[];
  readonly em: number;
  readonly ideal: number;
}

function nextRow(pieces: readonly Piece[], { row, em, ideal }: RowInput): (Best | undefined)[] {
  const next: (Best | undefined)[] = [];
  for (let from = 0; from < pieces.length; from++) {
    const before = row[from];
    if (!before) continue;
    for (let end = from + 1; end <= pieces.length; end++) {
      const width = widthOf(lineOf(pieces, from, end));
      if (width > em) break;
      const atEnd = end === pieces.length ? 0 : (pieces[end - 1]?.cost ?? 0) * ideal;
      const cost = before.cost + (width - ideal) ** 2 + atEnd;
      if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, from };
    }
  }
  return next;
}

function lineOf(pieces: readonly Piece[], from: number, end: number): string {
  return pieces
    .slice(from, end)
    .map((piece) => piece.text)
    .join("")
    .trim();
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Fills line after line, breaking inside a word where one is wider than the line, and ends with an ellipsis. */
export function cutLines(text: string, { em, maxLines }: Room): readonly string[] {
  const lines: string[] = [""];
  for (const { segment } of graphemes.segment(text)) {
    const line = lines.at(-1) ?? "";
    const ellipsis = lines.length === maxLines ? 1 : 0;
    if (widthOf(line + segment) + ellipsis <= em) lines[lines.length - 1] = line + segment;
    else if (lines.length === maxLines) return withEllipsis(lines);
    else lines.push(...wrapped(lines, segment));
  }
  return lines.map((line) => line.trim());
}

function withEllipsis(lines: readonly string[]): readonly string[] {
  return [...lines.slice(0, -1), `${(lines.at(-1) ?? "").trimEnd().replace(/[\s,，、：:;；—-]+$/u, "")}…`].map((line) =>
    line.trim(),
  );
}

/** Carries the last word to the next line, if the line has another word before it. */
function wrapped(lines: string[], segment: string): readonly string[] {
  const line = lines.at(-1) ?? "";
  const at = line.search(/\s\S*$/u);
  if (isSquare(line) || at <= 0 || /\s/u.test(segment)) return [segment.trimStart()];
  lines[lines.length - 1] = line.slice(0, at);
  return [line.slice(at + 1) + segment];
}
