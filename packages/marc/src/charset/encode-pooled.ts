import type { Encoding } from "./encoding.ts";
import { encodeText, refuseHalfPairs, type Unencodable } from "./text-encoding.ts";

const UTF8 = new TextEncoder();
/** UTF-8 takes at most three bytes for a UTF-16 unit: two units that need four make one character. */
const MAX_BYTES_PER_UNIT = 3;
const POOL_BYTES = 65_536;

/** Texts of the size of a record share a buffer, since to get one costs more than to fill it; no part is given out twice. */
let pool = new Uint8Array(0);
let used = 0;

/**
 * As `encodeText`, but the bytes may be a view into a larger buffer.
 *
 * @throws MarcError `character-unencodable`.
 */
export function encodePooled(text: string, encoding: Encoding, unencodable?: Unencodable): Uint8Array {
  if (encoding !== "utf-8") return encodeText(text, encoding, unencodable);
  const most = MAX_BYTES_PER_UNIT * text.length;
  if (pool.length - used < most) {
    pool = new Uint8Array(Math.max(POOL_BYTES, most));
    used = 0;
  }
  const { written } = UTF8.encodeInto(text, pool.subarray(used));
  if (written !== text.length) refuseHalfPairs(text);
  used += written;
  return pool.subarray(used - written, used);
}
