/** Sign → the character that stands for it in a key. */
type Codes = ReadonlyMap<string, string>;

const FIRST = 0x21;
const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const codesOfOrders = new WeakMap<readonly string[], Codes>();

/**
 * A class as printable ASCII whose order as bytes is the shelf's. Digits and letters keep their own codes where the order
 * allows, so that keys can be read and that classes of several schemes stand together in one list.
 */
export function classKey(classNumber: string, order: readonly string[]): string {
  const codes = codesOf(order);
  const long = order.filter((entry) => entry.length > 1 && codes.has(entry));
  let key = "";
  for (let at = 0; at < classNumber.length; ) {
    const sign = long.find((entry) => classNumber.startsWith(entry, at)) ?? classNumber[at]!;
    key += codes.get(sign) ?? "";
    at += sign.length;
  }
  return key + (codes.get("end") ?? " ");
}

function codesOf(order: readonly string[]): Codes {
  const known = codesOfOrders.get(order);
  if (known) return known;
  const codes = new Map<string, string>();
  let next = FIRST;
  for (const entry of order) {
    const signs = entry === "digits" ? DIGITS : entry === "letters" ? LETTERS : undefined;
    if (signs !== undefined) next = Math.max(next, signs.charCodeAt(0));
    for (const sign of signs ?? [entry]) codes.set(sign, String.fromCharCode(next++));
  }
  codesOfOrders.set(order, codes);
  return codes;
}
