import { describe, expect, it } from "vitest";
import { classInWords, mainClasses } from "./class-words.ts";

describe("classes in words", () => {
  it.each([
    ["I", "clc", "I", "文学"],
    ["I/I2", "clc", "I2", "中国文学"],
    ["I/I7", "clc", "I7", "各国文学"],
    ["lcc/P", "lcc", "P", "语言、文学"],
    ["M", "clc", "M", "M"],
  ])("%s is the class %s %s %s", (path, scheme, code, zh) => {
    expect(classInWords(path)).toMatchObject({ scheme, code, words: { zh } });
  });

  it("finds the main classes of both schemes among the facet's values", () => {
    const values = ["lcc", "lcc/P", "I", "I/I2", "T/TP"].map((value) => ({ value, count: 1 }));
    expect(mainClasses(values).map((one) => one.path)).toEqual(["lcc/P", "I"]);
  });
});
