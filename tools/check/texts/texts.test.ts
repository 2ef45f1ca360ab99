import { describe, expect, it } from "vitest";
import { looseChinese } from "./loose-chinese.ts";
import { looseEnglish } from "./loose-english.ts";
import { uncheckedMessages } from "./unchecked-messages.ts";

describe("Chinese in a source", () => {
  it.each([
    ["a text with both", 'const t = { zh: "检索", en: "Search" };'],
    ["a function of facts", "const t = { zh: (n: number) => `找到 ${n} 种`, en: (n: number) => `${n} found` };"],
    ["a choice by language", 'const t = language === "zh" ? "组件" : "Components";'],
    ["an early answer", 'if (here.language === "zh") return `还有${days}天`;'],
    ["a pair of arguments", 'complain(shouldBe("至少一个值", "at least one value"));'],
    ["a comment", "// 离校: leaving clearance"],
    ["a pattern", "const pattern = /第.卷/;"],
    ["a language by its own name", 'const label = other === "zh" ? "中文" : "English";'],
  ])("is fine in %s", (_, source) => {
    expect(looseChinese("apps/a.ts", source)).toEqual([]);
  });

  it.each([
    ["alone", 'const t = "检索";'],
    ["with its English forgotten", 'const t = { zh: "检索" };'],
    ["in a template", "const t = `找到 ${n} 种`;"],
    ["in markup", "const view = <p>检索</p>;"],
    ["chosen by something else", 'const t = open ? "开放" : "Closed";'],
  ])("is refused %s", (_, source) => {
    expect(looseChinese("apps/a.tsx", source)).toHaveLength(1);
  });
});

describe("words in markup", () => {
  it("are refused as text and in attributes that are read aloud", () => {
    expect(looseEnglish("apps/a.tsx", 'const view = <p title="Close">Search</p>;')).toHaveLength(2);
  });

  it("are fine from a catalogue, in other attributes, and as signs", () => {
    expect(looseEnglish("apps/a.tsx", 'const view = <p className="wide" title={t.close}>{t.search} · ×</p>;')).toEqual(
      [],
    );
  });
});

describe("a catalogue of texts", () => {
  it("says “satisfies Messages”", () => {
    const source = 'export const searchMessages = { go: { zh: "检索", en: "Search" } } satisfies Messages;';
    expect(uncheckedMessages("a/messages.ts", source)).toEqual([]);
  });

  it("is refused without it, also beside one that has it", () => {
    const bare = "export const more = { go: 1 };";
    expect(uncheckedMessages("a/messages.ts", bare).join()).toContain("exports no catalogue");
    expect(uncheckedMessages("a/messages.ts", `${bare} export const m = {} satisfies Messages;`)).toEqual([
      "a/messages.ts: more lacks “satisfies Messages”",
    ]);
  });
});
