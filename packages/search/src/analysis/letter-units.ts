/** Kinds of UTF-16 units: of a character of two units each half by itself tells nothing. */
export const OTHER_UNIT = 0;
export const LETTER_UNIT = 1;
export const HALF_UNIT = 2;

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

let made: Uint8Array | undefined;

/** For each unit, whether it is a letter or number. */
export function kindsOfUnits(): Uint8Array {
  made ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    if (unit >= 0xd800 && unit <= 0xdfff) return HALF_UNIT;
    return LETTER_OR_NUMBER.test(String.fromCharCode(unit)) ? LETTER_UNIT : OTHER_UNIT;
  });
  return made;
}
