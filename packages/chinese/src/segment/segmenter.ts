import { cutUnknown } from "./word-shapes.ts";
import { buildWordTrie, childOf, type ExtraWords, openWordTrie, type WordTrie } from "./word-trie.ts";

const none: readonly number[] = [];
const beyondBasicPlane = /[\ud800-\udbff]/;

function splitsPair(text: string, at: number): boolean {
  return at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** What a worker thread needs to share a segmenter: structured-cloneable, the buffer is shared and not copied. */
export interface SharedSegmenter {
  readonly buffer: ArrayBufferLike;
  readonly unknownCost: number;
}

/**
 * Cuts folded Han text into words as jieba does: the likeliest path through all dictionary words, then a hidden Markov
 * model over what is left single. Texts have to come out of `foldText`, since the dictionary is folded too.
 */
export class Segmenter {
  readonly #trie: WordTrie;
  /** Working space of `cut`, grown as runs need it. */
  #next = new Int32Array(256);
  #rest = new Float64Array(257);

  constructor(trie: WordTrie) {
    this.#trie = trie;
  }

  static create(extra?: ExtraWords): Segmenter {
    return new Segmenter(buildWordTrie(extra));
  }

  static open({ buffer, unknownCost }: SharedSegmenter): Segmenter {
    return new Segmenter(openWordTrie(buffer, unknownCost));
  }

  share(): SharedSegmenter {
    return { buffer: this.#trie.buffer, unknownCost: this.#trie.unknownCost };
  }

  /** The words of a run of Han characters. */
  words(run: string): string[] {
    const words: string[] = [];
    let from = 0;
    for (const end of this.cut(run)) {
      words.push(run.slice(from, end));
      from = end;
    }
    return words;
  }

  /** Ends of the words of a run, in UTF-16 units. */
  cut(run: string): number[] {
    const next = this.#likeliestPath(run);
    const ends: number[] = [];
    let single = -1;
    for (let at = 0; at < run.length; ) {
      const end = next[at]!;
      if (end - at === 1) {
        if (single < 0) single = at;
      } else {
        if (single >= 0) this.#cutSingles(run, { start: single, end: at, ends });
        single = -1;
        ends.push(end);
      }
      at = end;
    }
    if (single >= 0) this.#cutSingles(run, { start: single, end: run.length, ends });
    return beyondBasicPlane.test(run) ? ends.filter((end) => !splitsPair(run, end)) : ends;
  }

  /** Ends of every dictionary word of at least `least` units that begins at `at`, shortest first. */
  wordsAt(run: string, at: number, least = 1): readonly number[] {
    let ends: number[] | undefined;
    let node = 0;
    for (let end = at; end < run.length; end += 1) {
      node = childOf(this.#trie, node, run.charCodeAt(end));
      if (node === 0) break;
      if (this.#trie.cost[node] === 0 || end + 1 - at < least) continue;
      ends ??= [];
      ends.push(end + 1);
    }
    return ends ?? none;
  }

  has(word: string): boolean {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      node = childOf(this.#trie, node, word.charCodeAt(at));
      if (node === 0) return false;
    }
    return this.#trie.cost[node] !== 0;
  }

  /** From the end backwards: the cheapest way to the end from each place, and the first step of it. */
  #likeliestPath(run: string): Int32Array {
    const { unknownCost, cost } = this.#trie;
    if (run.length > this.#next.length) {
      this.#next = new Int32Array(run.length * 2);
      this.#rest = new Float64Array(run.length * 2 + 1);
    }
    const [next, rest] = [this.#next, this.#rest];
    rest[run.length] = 0;
    for (let at = run.length - 1; at >= 0; at -= 1) {
      let node = childOf(this.#trie, 0, run.charCodeAt(at));
      let best = rest[at + 1]! + (cost[node] || unknownCost);
      let bestEnd = at + 1;
      for (let end = at + 1; node !== 0 && end < run.length; end += 1) {
        node = childOf(this.#trie, node, run.charCodeAt(end));
        if (node === 0) break;
        const word = cost[node]!;
        if (word === 0 || word + rest[end + 1]! > best) continue;
        best = word + rest[end + 1]!;
        bestEnd = end + 1;
      }
      next[at] = bestEnd;
      rest[at] = best;
    }
    return next;
  }

  /** Single characters in a row may be a word that the dictionary lacks, a name for instance. */
  #cutSingles(run: string, { start, end, ends }: { start: number; end: number; ends: number[] }): void {
    const known = end - start < 2 || this.has(run.slice(start, end));
    if (known) for (let at = start; at < end; at += 1) ends.push(at + 1);
    else for (const offset of cutUnknown(run, start, end)) ends.push(start + offset);
  }
}
