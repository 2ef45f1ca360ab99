/** Whether two texts are one slip apart: one sign more, less or other, or two neighbours swapped; the same text is too. */
export function oneSlipApart(one: string, other: string): boolean {
  const [short, long] = [Array.from(one), Array.from(other)].toSorted((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (long.length - short.length > 1) return false;
  const at = long.findIndex((sign, index) => sign !== short[index]);
  if (at === -1) return true;
  if (long.length > short.length) return rest(long, at + 1) === rest(short, at);
  if (rest(long, at + 1) === rest(short, at + 1)) return true;
  return long[at] === short[at + 1] && long[at + 1] === short[at] && rest(long, at + 2) === rest(short, at + 2);
}

function rest(signs: readonly string[], from: number): string {
  return signs.slice(from).join("");
}
