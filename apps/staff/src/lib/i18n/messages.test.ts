import { expect, it } from "vitest";
import { type Messages, speak } from "./messages.ts";

const messages = {
  save: { zh: "保存", en: "Save" },
  found: { zh: (n: number) => `找到 ${n} 条`, en: (n: number) => `${n} found` },
} satisfies Messages;

it("says a text in the language asked for", () => {
  expect(speak(messages, "zh").save).toBe("保存");
  expect(speak(messages, "en").found(3)).toBe("3 found");
});

it("gives the same object again, so that components do not render anew", () => {
  expect(speak(messages, "zh")).toBe(speak(messages, "zh"));
});

it("does not compile with a language missing", () => {
  // @ts-expect-error the English text is missing
  const half = { save: { zh: "保存" } } satisfies Messages;
  expect(half.save.zh).toBe("保存");
});
