import { inflateRawSync } from "node:zlib";

/** Bytes that one file of an archive may unfold to; a bomb is refused. */
const mostUnfolded = 256 * 1024 * 1024;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** Thrown for bytes that are no ZIP archive, or none that can be read. */
export class UnreadableArchive extends Error {}

/**
 * The files of a ZIP archive by name, unfolded when asked for. Reads the central directory (APPNOTE 6.3.10 §4.3.12), as office programs
 * write it: stored or deflated, not encrypted, not split, not ZIP64.
 * @throws UnreadableArchive
 */
export function readZip(bytes: Uint8Array): { read(name: string): Buffer | undefined } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(file);
  return {
    read(name) {
      const entry = entries.get(name);
      return entry && unfold(file, entry);
    },
  };
}

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

function entriesOf(file: Buffer): Map<string, Entry> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== endMark)
    throw new UnreadableArchive("no end of a central directory");
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryMark) throw new UnreadableArchive("a broken directory");
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.set(file.toString("utf8", at + 46, at + 46 + name), {
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function unfold(file: Buffer, { method, size, at }: Entry): Buffer {
  if (at + 30 > file.length) throw new UnreadableArchive("an entry beyond the end");
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const folded = file.subarray(start, start + size);
  if (method === 0) return folded;
  if (method !== 8) throw new UnreadableArchive("a way of compression that office programs do not use");
  try {
    return inflateRawSync(folded, { maxOutputLength: mostUnfolded });
  } catch {
    throw new UnreadableArchive("an entry that cannot be unfolded");
  }
}
