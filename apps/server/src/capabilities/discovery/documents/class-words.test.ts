import { expect, it } from "vitest";
import { classInWords } from "./class-words.ts";

it.each([
  ["I", "clc", "I", "文学"],
  ["I/I2", "clc", "I2", "中国文学"],
  ["I/I7", "clc", "I7", "各国文学"],
  ["lcc/P", "lcc", "P", "语言、文学"],
  ["M", "clc", "M", "M"],
])("%s is the class %s %s %s", (path, scheme, code, zh) => {
  expect(classInWords(path)).toMatchObject({ scheme, code, words: { zh } });
});
