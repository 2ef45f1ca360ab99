import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FoldTable } from "./generate-folds.ts";

/**
 * jieba's dictionary with every word folded, front-coded: `a` + n is how many characters a word shares with the one
 * before it, then the rest of the word, then its frequency, `a红楼梦3c选5` = 红楼梦 3, 红楼选 5.
 */
export interface WordTable {
  readonly source: string;
  readonly words: string;
}

/** jieba's hidden Markov model of unknown words: for each character the cost (−ln p × 100) to begin, be inside, end, be a word. */
export interface ShapeTable {
  readonly source: string;
  readonly characters: string;
  readonly costs: readonly number[];
}

export interface ListedWord {
  /** As jieba writes it, not folded. */
  readonly word: string;
  /** Tagged `nr`: a person's name. */
  readonly name: boolean;
}

const source = "jieba 0.42.1 (MIT), characters folded";
const han = /^\p{Script=Han}+$/u;

export function generateWords(jieba: string, folds: FoldTable) {
  const fold = folder(folds);
  const frequencies = new Map<string, number>();
  const list: ListedWord[] = [];
  for (const line of readFileSync(join(jieba, "dict.txt"), "utf8").split("\n")) {
    const [word, frequency, tag] = line.split(" ");
    if (!word || !han.test(word)) continue;
    list.push({ word, name: tag === "nr" });
    const key = fold(word);
    frequencies.set(key, (frequencies.get(key) ?? 0) + Number(frequency));
  }
  const dictionary: WordTable = { source, words: frontCode(frequencies) };
  return { dictionary, shapes: readShapes(jieba, fold), list };
}

export function folder({ pairs }: FoldTable): (text: string) => string {
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let at = 0; at < characters.length; at += 2) table.set(characters[at]!, characters[at + 1]!);
  return (text) => [...text].map((character) => table.get(character) ?? character).join("");
}

/** In order of UTF-16 code units, so that the trie is built in one pass. */
export function frontCode(values: ReadonlyMap<string, number | string>): string {
  let before = "";
  let coded = "";
  for (const word of [...values.keys()].toSorted()) {
    let shared = 0;
    while (shared < word.length && shared < 25 && word[shared] === before[shared]) shared += 1;
    if (/[\ud800-\udbff]/.test(word[shared - 1] ?? "")) shared -= 1;
    coded += String.fromCharCode(0x61 + shared) + word.slice(shared) + values.get(word);
    before = word;
  }
  return coded;
}

function readShapes(jieba: string, fold: (text: string) => string): ShapeTable {
  const text = readFileSync(join(jieba, "finalseg", "prob_emit.py"), "utf8");
  const states = ["B", "M", "E", "S"].map((state) => emissions(text, state));
  const characters = [...new Set(states.flatMap((state) => [...state.keys()]))]
    .filter((character) => han.test(character) && character.length === 1 && fold(character) === character)
    .toSorted();
  const costs = characters.flatMap((character) => states.map((state) => state.get(character) ?? 0));
  return { source, characters: characters.join(""), costs };
}

/** One state's dictionary out of the Python source: `'\u4e00': -3.65…`. */
function emissions(text: string, state: string): Map<string, number> {
  const from = text.indexOf(`'${state}': {`);
  const body = text.slice(from, text.indexOf("}", from));
  return new Map(
    [...body.matchAll(/'\\u([0-9a-f]{4})': (-[\d.]+)/g)].map(([, code, log]) => [
      String.fromCharCode(Number.parseInt(code!, 16)),
      Math.round(-Number(log) * 100),
    ]),
  );
}
