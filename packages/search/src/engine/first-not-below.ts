/** Galloping search for the first document that is not less than the target. */
export function firstNotBelow(
  documents: Uint32Array,
  target: number,
  { from, to }: { from: number; to: number },
): number {
  let step = 1;
  while (from + step < to && documents[from + step]! < target) step *= 2;
  let low = from + (step >>> 1);
  if (step === 1) low = from;
  let high = Math.min(to, from + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (documents[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
