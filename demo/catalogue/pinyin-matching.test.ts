import { describe, expect, it } from "vitest";
import { isPinyinOf } from "./pinyin-matching.ts";

describe("isPinyinOf", () => {
  it.each([
    ["曹雪芹", "Cáo Xuěqín"],
    ["红楼梦", "Hónglóu mèng"],
    ["女性的奥秘", "Nǚxìng de àomì"],
    ["C程序设计", "C chéngxù shèjì"],
    ["1984", "Yī jiǔ bā sì"],
    ["万历十五年", "Wànlì shíwǔ nián"],
    ["三体Ⅱ：黑暗森林", "Sāntǐ Èr: Hēi'àn sēnlín"],
    ["Ｃ语言２００１", "C yǔyán 2001"],
    ["花儿", "Huār"],
    ["西安", "Xī'ān"],
    ["数据结构（C语言版）", "Shùjù jiégòu (C yǔyán bǎn)"],
  ])("knows %s in %s", (han, latin) => expect(isPinyinOf(han, latin)).toBe(true));

  it.each([
    ["简·奥斯汀", "Jane Austen"],
    ["曹雪芹", "Cáo Xuě"],
    ["曹雪芹", "Gāo È"],
    ["Jane Austen", ""],
    ["", ""],
  ])("does not take %j for %j", (han, latin) => expect(isPinyinOf(han, latin)).toBe(false));
});
