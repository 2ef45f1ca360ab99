import { expect, it } from "vitest";
import { langOf } from "./script-of.ts";

it.each([
  ["红楼梦", "zh-CN"],
  ["ノルウェイの森", "ja"],
  ["소년이 온다", "ko"],
  ["Rereading the Stone", "en"],
  ["红楼梦 = Dream of the Red Chamber", "zh-CN"],
])("takes %s for %s", (text, lang) => {
  expect(langOf(text)).toBe(lang);
});
