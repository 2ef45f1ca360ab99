import { readText, Segmenter } from "@wenyuan/chinese";

/** A character and how it may be read: syllables with their tone number, the likeliest first; none for what is not Han. */
export interface CharacterReading {
  readonly character: string;
  readonly syllables: string[];
}

let made: Segmenter | undefined;

/** The readings of a text, decided by the words its characters stand in. `name`: it is a person's and begins with the surname. */
export function readCharacters(text: string, name: boolean): CharacterReading[] {
  made ??= Segmenter.create();
  return readText(text, { segmenter: made, name }).map(({ character, syllables }) => ({
    character,
    syllables: [...syllables],
  }));
}
