import { describe, expect, it } from "vitest";
import { readNotice, typedOf } from "./notice-fields.ts";

const typed = {
  ...typedOf(undefined, "2026-11-21"),
  titleZh: "调架",
  titleEn: "Moving shelves",
  textZh: "三楼调架。",
  textEn: "Shelves move on the third floor.",
};

const wrongIn = (change: Partial<typeof typed>) => [...readNotice({ ...typed, ...change }).wrong.keys()];

describe("the form of a notice", () => {
  it("begins today and says what was typed", () => {
    expect(readNotice(typed)).toEqual({
      wrong: new Map(),
      words: {
        title: { zh: "调架", en: "Moving shelves" },
        text: { zh: "三楼调架。", en: "Shelves move on the third floor." },
        branch: undefined,
        from: "2026-11-21",
        until: undefined,
        urgent: false,
      },
    });
  });

  it("wants both languages", () => expect(wrongIn({ titleEn: " ", textZh: "" })).toEqual(["titleEn", "textZh"]));

  it.each(["", "2026-02-30", "tomorrow"])("does not take %j for a first day", (from) =>
    expect(wrongIn({ from })).toEqual(["from"]),
  );

  it("has no last day before the first", () => {
    expect(wrongIn({ until: "2026-11-20" })).toEqual(["until"]);
    expect(wrongIn({ until: "2026-11-21" })).toEqual([]);
  });
});
