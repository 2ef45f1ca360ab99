import type { DraftTitle } from "./bib-draft.ts";

/** A title that comes in one piece: what stands behind the first colon is its subtitle. A colon between figures (10:30) parts nothing. */
export function properTitle(whole: string): DraftTitle {
  const [, text, subtitle] = /^(.+?)\s*(?: : |: |：)\s*(.+)$/u.exec(whole) ?? [];
  return text === undefined ? { kind: "proper", text: whole } : { kind: "proper", text, subtitle };
}
