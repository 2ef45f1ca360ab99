/** What XML 1.0 allows (section 2.2, Char); anything else cannot even be escaped. Lone surrogates fall outside by the `u` flag. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Any string as XML text or attribute value. */
export function xml(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "");
}

export const SERIF_ZH = "'Songti SC','Noto Serif CJK SC','Source Han Serif SC','Noto Serif SC',STZhongsong,serif";
export const SERIF_LATIN = "'Iowan Old Style',Charter,'Source Serif 4','Noto Serif',Georgia,'Noto Serif CJK SC',serif";
export const SANS_ZH = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";

export interface TextStyle {
  readonly size: number;
  readonly family: string;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text on its baseline. */
export function textAt(x: number, y: number, { text, style }: { text: string; style: TextStyle }): string {
  const weight = style.bold ? ' font-weight="700"' : "";
  const anchor = style.anchor && style.anchor !== "start" ? ` text-anchor="${style.anchor}"` : "";
  const face = `font-family="${style.family}" font-size="${style.size}"${weight}${anchor} fill="${style.fill}"`;
  return `<text x="${round(x)}" y="${round(y)}" ${face}>${xml(text)}</text>`;
}

/** One decimal is enough for a drawing of 250 × 350. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
