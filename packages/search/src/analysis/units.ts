/** A text in UTF-16 units, of which only the first `length` count. */
export interface Units {
  /** Used again for the next text. */
  readonly units: Uint16Array;
  readonly length: number;
}

let room = new Uint16Array(4096);

/** An array for the units of one text at a time. */
export function roomFor(length: number): Uint16Array {
  if (length > room.length) room = new Uint16Array(length * 2);
  return room;
}

export function unitsOf(text: string): Units {
  const { length } = text;
  const units = roomFor(length);
  for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at);
  return { units, length };
}
