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

/** More cannot be given to a function at once. */
const MOST_AT_ONCE = 4096;

/** The first units as a string, all of them when not said how many. */
export function textOf(units: Uint16Array, length = units.length): string {
  let text = "";
  for (let from = 0; from < length; from += MOST_AT_ONCE)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(from, Math.min(length, from + MOST_AT_ONCE)));
  return text;
}
