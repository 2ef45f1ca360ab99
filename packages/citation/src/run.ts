/** A stretch of a citation. Titles in Latin script stand in italics where a style wants them so; Chinese has no italics. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** One reference as a style writes it. */
export type Citation = readonly Run[];

/** What citations are put together from: a text, runs, or nothing. */
export type Part = string | Run | Citation | undefined;

/** A title in italics, unless it is written in Chinese, Japanese or Korean. */
export function italic(text: string): Run {
  return isCjk(text) ? { text } : { text, italic: true };
}

export function isCjk(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** Parts one after the other. */
export function runs(...parts: readonly Part[]): Citation {
  return parts.flatMap((part) => {
    if (part === undefined || part === "") return [];
    if (typeof part === "string") return [{ text: part }];
    return "text" in part ? [part] : [...part];
  });
}

/** Elements, each closed by a full stop (or what stands for one already) and parted by a blank. */
export function sentences(...elements: readonly Part[]): Citation {
  const said = elements.map((element) => runs(element)).filter((element) => plainText(element) !== "");
  return said.flatMap((element, index) => [
    ...(index === 0 ? [] : [{ text: " " }]),
    ...element,
    ...(closes(plainText(element)) ? [] : [{ text: "." }]),
  ]);
}

/** Parts that are there, with `between` between them. */
export function joined(between: string, ...parts: readonly Part[]): Citation {
  const there = parts.map((part) => runs(part)).filter((part) => plainText(part) !== "");
  return there.flatMap((part, index) => (index === 0 ? part : [{ text: between }, ...part]));
}

export function plainText(citation: Citation): string {
  return citation.map(({ text }) => text).join("");
}

/** Neighbouring runs of the same kind made one. */
export function merged(citation: Citation): Citation {
  const out: Run[] = [];
  for (const run of citation) {
    const last = out.at(-1);
    if (last && last.italic === run.italic) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

function closes(text: string): boolean {
  return /[.!?。！？]["”’」』]?$/u.test(text);
}
