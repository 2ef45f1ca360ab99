import table from "../data/words.json" with { type: "json" };

/**
 * A prefix tree in flat arrays over one buffer, so that worker threads share it (5 MB).
 * Node n's children are nodes `first[n]` … `first[n + 1] − 1`, in the order of their UTF-16 units; node 0 is the root.
 * `cost` is −ln of a word's probability, 0 where no word ends.
 */
export interface WordTrie {
  readonly buffer: ArrayBufferLike;
  /** The child of the root for each unit, 0 for none. */
  readonly roots: Int32Array;
  readonly first: Int32Array;
  readonly units: Uint16Array;
  readonly cost: Float32Array;
  /** −ln of a probability that a character outside the dictionary is given: of a word seen once. */
  readonly unknownCost: number;
}

/** Further words of the library's own, with how often each stands in as many running words as jieba's dictionary counts (60 million). */
export type ExtraWords = ReadonlyMap<string, number>;

const ROOTS = 0x10000;

/** Builds the tree of jieba's dictionary and further words, in 0.3 s or so. */
export function buildWordTrie(extra: ExtraWords = new Map()): WordTrie {
  const { words, frequencies } = withExtra(readWords(table.words), extra);
  const total = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  const costOf = (frequency: number) => Math.log(total) - Math.log(Math.max(frequency, 1));
  const nodes = layOut(words, (at) => costOf(frequencies[at]!));
  const trie = openWordTrie(nodes, costOf(1));
  return trie;
}

/** The same tree in another thread: give it the `buffer` and `unknownCost` of the first. */
export function openWordTrie(buffer: ArrayBufferLike, unknownCost: number): WordTrie {
  const count = (buffer.byteLength - 4 * (ROOTS + 1)) / 10;
  const first = new Int32Array(buffer, 4 * ROOTS, count + 1);
  const cost = new Float32Array(buffer, 4 * (ROOTS + count + 1), count);
  const units = new Uint16Array(buffer, 4 * (ROOTS + 2 * count + 1), count);
  return { buffer, roots: new Int32Array(buffer, 0, ROOTS), first, units, cost, unknownCost };
}

interface WordList {
  /** In order of UTF-16 units. */
  readonly words: readonly string[];
  readonly frequencies: readonly number[];
}

/** See WordTable in generate-words.ts. */
function readWords(coded: string): WordList {
  const words: string[] = [];
  const frequencies: number[] = [];
  let word = "";
  for (const [, shared, rest, frequency] of coded.matchAll(/([a-z])([^a-z0-9]*)(\d+)/g)) {
    word = word.slice(0, shared!.charCodeAt(0) - 0x61) + rest!;
    words.push(word);
    frequencies.push(Number(frequency));
  }
  return { words, frequencies };
}

function withExtra(list: WordList, extra: ExtraWords): WordList {
  if (extra.size === 0) return list;
  const all = new Map(list.words.map((word, at) => [word, list.frequencies[at]!]));
  for (const [word, frequency] of extra) all.set(word, Math.max(frequency, all.get(word) ?? 0));
  const words = [...all.keys()].toSorted();
  return { words, frequencies: words.map((word) => all.get(word)!) };
}

/** Level by level, so that siblings are neighbours. A node stands for the words from `low` to `high` that share `depth` units. */
function layOut(words: readonly string[], costOf: (at: number) => number): SharedArrayBuffer {
  const low: number[] = [0];
  const high: number[] = [words.length];
  const units: number[] = [0];
  const first: number[] = [];
  const cost: number[] = [];
  let levelEnd = 1;
  for (let node = 0, depth = 0; node < low.length; node += 1) {
    if (node === levelEnd) {
      depth += 1;
      levelEnd = low.length;
    }
    let at = low[node]!;
    const end = high[node]!;
    const ends = depth > 0 && words[at]!.length === depth;
    cost.push(ends ? costOf(at) : 0);
    if (ends) at += 1;
    first.push(low.length);
    while (at < end) {
      const unit = words[at]!.charCodeAt(depth);
      const start = at;
      while (at < end && words[at]!.charCodeAt(depth) === unit) at += 1;
      low.push(start);
      high.push(at);
      units.push(unit);
    }
  }
  first.push(low.length);
  return pack({ first, cost, units });
}

function pack(nodes: Record<"first" | "cost" | "units", readonly number[]>): SharedArrayBuffer {
  const count = nodes.units.length;
  const buffer = new SharedArrayBuffer(4 * (ROOTS + 1) + 10 * count);
  const trie = openWordTrie(buffer, 0);
  trie.first.set(nodes.first);
  trie.cost.set(nodes.cost);
  trie.units.set(nodes.units);
  for (let child = trie.first[0]!; child < trie.first[1]!; child += 1) trie.roots[trie.units[child]!] = child;
  return buffer;
}

/** The child of `node` for a unit, 0 for none. */
export function childOf(trie: WordTrie, node: number, unit: number): number {
  if (node === 0) return trie.roots[unit]!;
  let low = trie.first[node]!;
  let high = trie.first[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = trie.units[middle]!;
    if (there === unit) return middle;
    if (there < unit) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
