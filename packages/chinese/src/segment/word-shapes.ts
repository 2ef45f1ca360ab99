import table from "../data/word-shapes.json" with { type: "json" };

/*
 * jieba's hidden Markov model for words outside the dictionary. Each character begins a word, is inside, ends one or is
 * one: B M E S. Costs are −ln p × 100. Source: jieba 0.42.1, finalseg.
 */
const B = 0;
const M = 1;
const E = 2;
const S = 3;
const NEVER = 1e9;

const START = [26, NEVER, NEVER, 147];
/** What may stand before each state, and at what cost. */
const BEFORE: readonly (readonly (readonly [state: number, cost: number])[])[] = [
  [
    [E, 59],
    [S, 72],
  ],
  [
    [M, 126],
    [B, 92],
  ],
  [
    [B, 51],
    [M, 33],
  ],
  [
    [S, 67],
    [E, 81],
  ],
];

const places = new Map(Array.from(table.characters, (character, at) => [character.charCodeAt(0), at * 4]));

function emission(unit: number, state: number): number {
  const place = places.get(unit);
  return (place === undefined ? 0 : table.costs[place + state]!) || NEVER;
}

/** Ends of the likeliest words in a run of characters that the dictionary leaves single. Offsets from `start`, in UTF-16 units. */
export function cutUnknown(text: string, start: number, end: number): number[] {
  const paths: Int8Array[] = [];
  let costs = START.map((cost, state) => cost + emission(text.charCodeAt(start), state));
  for (let at = start + 1; at < end; at += 1) {
    const path = new Int8Array(4);
    costs = [B, M, E, S].map((state) => {
      const [[a, costA], [b, costB]] = BEFORE[state] as [readonly [number, number], readonly [number, number]];
      const viaA = costs[a]! + costA;
      const viaB = costs[b]! + costB;
      path[state] = viaA <= viaB ? a : b;
      return Math.min(viaA, viaB) + emission(text.charCodeAt(at), state);
    });
    paths.push(path);
  }
  return endsOf(paths, costs[E]! < costs[S]! ? E : S);
}

function endsOf(paths: readonly Int8Array[], last: number): number[] {
  const ends: number[] = [];
  let state = last;
  for (let at = paths.length; at >= 0; at -= 1) {
    if (state === E || state === S) ends.push(at + 1);
    if (at > 0) state = paths[at - 1]![state]!;
  }
  return ends.toReversed();
}
