import { expect, it } from "vitest";
import { suggestedSearches } from "./suggested-searches.ts";

it("suggests subjects of the page's language first, the most frequent first", () => {
  const subjects = ["France", "长篇小说", "Physics", "诗歌"];
  expect(suggestedSearches(subjects, "zh")).toEqual(["长篇小说", "诗歌", "France", "Physics"]);
  expect(suggestedSearches(subjects, "en")).toEqual(["France", "Physics", "长篇小说", "诗歌"]);
});

it("leaves out headings of form and time, and long ones", () => {
  const subjects = ["Periodicals", "1900-1999", "University of Illinois at Urbana-Champaign", "Tibet"];
  expect(suggestedSearches(subjects, "en")).toEqual(["Tibet"]);
});
