import type { ReactNode } from "react";

/** Half-open, in UTF-16 units: `[start, end)`. */
export type MarkRange = readonly [start: number, end: number];

export interface MarkedProps {
  readonly text: string;
  /** Sorted and not overlapping, as a search answers them; a range outside the text is cut to it. */
  readonly ranges: readonly MarkRange[];
}

/** A text with the found words marked. */
export function Marked({ text, ranges }: MarkedProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const from = Math.max(start, at);
    if (end <= from || from >= text.length) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, end)}</mark>);
    at = Math.min(end, text.length);
  }
  return [...parts, text.slice(at)];
}
