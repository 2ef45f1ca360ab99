export interface SplitTitle {
  readonly main: string;
  readonly sub?: string;
}

/** A colon as a record (ISBD 1.4) or a reader writes it, a Chinese colon, a two-em dash. */
const BREAK = /\s*(?: : |:\s|：|——| — |\s=\s)\s*/u;

/** Parts a title from its other title information, so that the title can stand large. Nothing is parted when one side is tiny. */
export function splitTitle(title: string): SplitTitle {
  const whole = title.replace(/\s+/gu, " ").trim();
  const found = BREAK.exec(whole);
  if (!found) return { main: whole };
  const main = whole.slice(0, found.index).trim();
  const sub = whole.slice(found.index + found[0].length).trim();
  return [...main].length < 2 || sub === "" ? { main: whole } : { main, sub };
}
