import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakTitle } from "./break-title.ts";
import { widthOf } from "./measure-text.ts";
import { splitTitle } from "./split-title.ts";

const WIDTH = 206;

describe("breaking a title", () => {
  it.each([
    ["三体", 52, ["三体"]],
    ["乡土中国", 44, ["乡土中国"]],
    ["中国哲学简史", 38, ["中国", "哲学简史"]],
    ["《资本论》导读", 38, ["《资本论》", "导读"]],
    ["C++程序设计", 38, ["C++程序", "设计"]],
  ])("sets %s at %i", (title, size, lines) => {
    expect(breakTitle(title, WIDTH)).toEqual({ size, lines });
  });

  it("never begins a line with a closing mark nor ends one with an opening mark", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."《》，。（）“”红楼梦与世界的是"), minLength: 1, maxLength: 30 }),
        (title) => {
          const { lines } = breakTitle(`红${title}`, WIDTH);
          if (lines.some((line) => line.endsWith("…"))) return;
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》，。）”]/u);
        },
      ),
    );
  });

  it("keeps every line within the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (title) => {
        const { size, lines } = breakTitle(title, WIDTH);
        for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(WIDTH + size);
      }),
    );
  });

  it("parts a title from what follows its colon", () => {
    expect(splitTitle("Guns, Germs, and Steel : the fates of human societies")).toEqual({
      main: "Guns, Germs, and Steel",
      sub: "the fates of human societies",
    });
    expect(splitTitle("大数据时代：生活、工作与思维的大变革").main).toBe("大数据时代");
    expect(splitTitle("10:04")).toEqual({ main: "10:04" });
  });
});
