import { NO_MORE } from "../segment/posting-cursor.ts";

/** The documents of either list, both rising. */
export function uniteLists(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both = new Uint32Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; size += 1) {
    const left = i < a.length ? a[i]! : NO_MORE;
    const right = j < b.length ? b[j]! : NO_MORE;
    both[size] = left < right ? left : right;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return both.subarray(0, size);
}
