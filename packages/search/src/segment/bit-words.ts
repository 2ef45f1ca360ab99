/** Bits are counted in parallel, as in Warren, Hacker's Delight (2nd edition), section 5-1. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many bits are set in all. */
export function sizeOfBits(words: Uint32Array): number {
  let size = 0;
  for (let i = 0; i < words.length; i += 1) size += countBits(words[i]!);
  return size;
}

/** Where numbers are listed before it is known how many there are. */
let room = new Uint32Array(0);

/** The numbers of the bits that are set, rising. */
export function listOfBits(words: Uint32Array, size?: number): Uint32Array {
  if (size === undefined && room.length < 32 * words.length) room = new Uint32Array(32 * words.length);
  const numbers = size === undefined ? room : new Uint32Array(size);
  let at = 0;
  for (let word = 0; word < words.length; word += 1) {
    for (let bits = words[word]!; bits !== 0; bits &= bits - 1) {
      numbers[at++] = (word << 5) + 31 - Math.clz32(bits & -bits);
    }
  }
  return size === undefined ? numbers.slice(0, at) : numbers;
}

/** What is set in both. */
export function bothBits(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length);
  for (let i = 0; i < both.length; i += 1) both[i] = a[i]! & b[i]!;
  return both;
}
