import { expect, it } from "vitest";
import { readCharacters } from "./read-characters.ts";

const first = (text: string, name = false) =>
  readCharacters(text, name).map(({ character, syllables }) => syllables[0] ?? character);

it("reads by the word a character stands in", () => {
  expect(first("重庆的重量")).toEqual(["chong2", "qing4", "de5", "zhong4", "liang4"]);
});

it("reads a surname as a surname", () => {
  expect(first("单田芳", true)[0]).toBe("shan4");
});

it("leaves what is not Han as it is, and offers every reading where the word decides none", () => {
  expect(first("C++ 乐")).toEqual(["C", "+", "+", " ", "le4"]);
  expect(readCharacters("乐", false)[0]?.syllables).toEqual(expect.arrayContaining(["le4", "yue4"]));
});
