/**
 * Numbers as `count` characters whose order under memcmp is the numbers' order: base 94 in the printable ASCII signs from
 * `!`. Two hold 8,835, three 830,583, which is more than there are Han characters.
 */
export function sortDigits(value: number, count: number): string {
  let rest = Math.min(value, 94 ** count - 1);
  let digits = "";
  for (let at = 0; at < count; at += 1) {
    digits = String.fromCharCode(0x21 + (rest % 94)) + digits;
    rest = Math.floor(rest / 94);
  }
  return digits;
}
