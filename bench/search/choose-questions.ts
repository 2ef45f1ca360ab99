import type { Book } from "./catalogue.ts";
import { Dice } from "./dice.ts";
import type { Question } from "./engine.ts";

/** Letters of a word that is rare by itself and not for being short. */
const LONG_WORD = 8;
/** Shorter words are not looked for in other spellings by one slip alone. */
const LEAST_MISSPELT = 6;

/**
 * A word that is rare but found: of the words of eight letters or more that the titles and notes of just one real record have, the
 * one in the middle of the alphabet. In a catalogue grown from 5,000 records to a million a few hundred have it.
 */
export function rareWord(books: readonly Book[]): string {
  const records = new Map<string, number>();
  for (const { title, note } of books)
    for (const word of new Set(wordsOf(`${title} ${note}`))) records.set(word, (records.get(word) ?? 0) + 1);
  const rare = [...records].filter(([word, many]) => many === 1 && word.length >= LONG_WORD).map(([word]) => word);
  return rare.toSorted()[Math.floor(rare.length / 2)]!;
}

/** As many questions, all different, as somebody asks who has a title in mind: words of titles that are drawn as they come. */
export function differentQuestions(books: readonly Book[], many: number): Question[] {
  const dice = new Dice(7);
  const questions = new Map<string, Question>();
  for (let i = 0; questions.size < many; i += 1) {
    const question = questionOf(wordsOf(dice.any(books).title), i % 6, dice);
    if (question !== undefined) questions.set(JSON.stringify(question), question);
  }
  return [...questions.values()];
}

/** Undefined when the title has not words enough. */
function questionOf(title: readonly string[], turn: number, dice: Dice): Question | undefined {
  const at = Math.floor(dice.next() * (title.length - 1));
  const [word, next] = [title[at], title[at + 1]];
  if (word === undefined || next === undefined) return undefined;
  const what = "asked once";
  if (turn === 0) return { what, words: [word], kind: "words" };
  if (turn === 1) return { what, words: [word, next], kind: "words" };
  if (turn === 2) return { what, words: [word, next], kind: "phrase" };
  if (turn === 3) return { what, words: [word], kind: "words", language: "eng" };
  if (turn === 4) return { what, words: [word.slice(0, 5)], kind: "prefix" };
  return word.length < LEAST_MISSPELT ? undefined : { what, words: [word.slice(0, 2) + word.slice(3)], kind: "typo" };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}
