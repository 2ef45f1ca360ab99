/*
 * The few forms of DER (ITU-T X.690) that a certificate is made of: identifier, length, content.
 */

/** One element: its identifier octet, and its content. */
export function der(identifier: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([identifier]), lengthOf(body.length), body]);
}

/** X.690 §8.1.3: a length under 128 in one octet, a longer one in as many as it needs, after their number. */
function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const digits = length.toString(16);
  const octets = Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex");
  return Buffer.concat([Buffer.from([0x80 | octets.length]), octets]);
}

export const sequence = (...content: readonly Uint8Array[]) => der(0x30, ...content);
export const set = (...content: readonly Uint8Array[]) => der(0x31, ...content);
export const utf8 = (text: string) => der(0x0c, Buffer.from(text));
export const bits = (octets: Uint8Array) => der(0x03, Buffer.from([0]), octets);

/** A number that is not negative, from its octets; one that begins with a set bit gets a zero before it (§8.3). */
export function integer(octets: Uint8Array): Buffer {
  return der(0x02, ...((octets[0] ?? 0) & 0x80 ? [Buffer.from([0])] : []), octets);
}

/** `2.5.4.3`: the first two arcs in one octet, the others in groups of seven bits (§8.19). */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...arcs] = dotted.split(".").map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...arcs.flatMap(arcOf)]));
}

function arcOf(arc: number): number[] {
  const groups: number[] = [arc & 0x7f];
  for (let rest = arc >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
  return groups;
}

/** GeneralizedTime for any year, in whole seconds (RFC 5280 §4.1.2.5.2). Before 2050 a certificate writes UTCTime (§4.1.2.5). */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replaceAll(/[-:T]|\.\d+Z/g, "");
  const early = at.getUTCFullYear() < 2050;
  return der(early ? 0x17 : 0x18, Buffer.from(`${early ? digits.slice(2) : digits}Z`));
}
