import type { Random } from "./random.ts";

/** Bytes that mean something in ISO 2709, in MARC-8 or in a multi-byte encoding. */
const TELLING = [
  0x00, 0x1b, 0x1d, 0x1e, 0x1f, 0x20, 0x24, 0x28, 0x30, 0x39, 0x61, 0x7f, 0x80, 0x81, 0xc3, 0xe2, 0xeb, 0xf0, 0xfe,
  0xff,
];

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  flipBit,
  setTelling,
  deleteRange,
  insertTelling,
  repeatRange,
  truncate,
  scrambleDigits,
  swapRanges,
  growLength,
];

/** The record with one to four things wrong. */
export function mutateBytes(bytes: Uint8Array, random: Random): Buffer {
  let mutated = Buffer.from(bytes);
  for (let left = 1 + random.below(4); left > 0 && mutated.length > 0; left--)
    mutated = random.pick(MUTATIONS)(mutated, random) as typeof mutated;
  return mutated;
}

function flipBit(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  bytes[at]! ^= 1 << random.below(8);
  return bytes;
}

function setTelling(bytes: Buffer, random: Random): Buffer {
  bytes[random.below(bytes.length)] = random.pick(TELLING);
  return bytes;
}

function deleteRange(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(40))]);
}

function insertTelling(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  const inserted = Buffer.from(Array.from({ length: 1 + random.below(6) }, () => random.pick(TELLING)));
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
}

function repeatRange(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  const end = Math.min(bytes.length, at + 1 + random.below(200));
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
}

function truncate(bytes: Buffer, random: Random): Buffer {
  return bytes.subarray(0, random.below(bytes.length));
}

/** A digit of the leader or the directory becomes another. */
function scrambleDigits(bytes: Buffer, random: Random): Buffer {
  const at = random.below(Math.min(bytes.length, 120));
  if (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) bytes[at] = 0x30 + random.below(10);
  return bytes;
}

function swapRanges(bytes: Buffer, random: Random): Buffer {
  const [a, b] = [random.below(bytes.length), random.below(bytes.length)].toSorted((x, y) => x - y) as [number, number];
  return Buffer.concat([bytes.subarray(b), bytes.subarray(a, b), bytes.subarray(0, a)]);
}

/** A declared length that reaches into what follows. */
function growLength(bytes: Buffer, random: Random): Buffer {
  if (bytes.length < 5) return bytes;
  bytes.write(String(bytes.length + random.below(600)).padStart(5, "0"), 0, "latin1");
  return bytes;
}
