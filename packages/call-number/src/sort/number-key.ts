/** The longest number told apart by its length alone. */
const LONGEST = 16;

/** An integer as its number of digits and its digits: 9 is `19`, 10 is `210`, so that bytes are in order of value. */
export function numberKey(digits: string | number): string {
  const value = String(digits).replace(/^0+(?=\d)/, "");
  return String.fromCharCode(0x30 + Math.min(value.length, LONGEST)) + value;
}
