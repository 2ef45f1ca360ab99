/** A piece of the text and where it began. */
export interface Part {
  readonly text: string;
  readonly at: number;
}

/** From `from` to `to` without the spaces around it. */
export function slicePart(part: Part, from: number, to = part.text.length): Part {
  const raw = part.text.slice(from, to);
  return { text: raw.trim(), at: part.at + from + (raw.length - raw.trimStart().length) };
}
