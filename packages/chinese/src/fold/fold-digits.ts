const decimal = /(?![0-9])\p{Nd}/gu;

/** Decimal digits of any script as ASCII: ٣ → 3. Unicode puts each script's ten digits in a row that begins at its zero. */
export function foldDigits(text: string): string {
  return text.replace(decimal, (digit) => String(valueOf(digit.codePointAt(0)!)));
}

function valueOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
