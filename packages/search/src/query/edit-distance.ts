/** How many slips a term of this length may hold: none below four letters, one to seven, two from eight on; none in Han script. */
export function slipsAllowed(term: string): number {
  if (term.length < 4 || /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}

/** Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment), or `most + 1` when it is larger than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}
