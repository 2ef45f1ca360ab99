import { expect, it } from "vitest";
import { contentsLines } from "./contents-lines.ts";

it.each([
  [
    "v. 1. Fundamental algorithms -- v. 2. Seminumerical algorithms -- v. 3. Sorting.",
    ["v. 1. Fundamental algorithms", "v. 2. Seminumerical algorithms", "v. 3. Sorting"],
  ],
  ["第一章 绪论；第二章 方法；第三章 结论。", ["第一章 绪论", "第二章 方法", "第三章 结论"]],
  ["狂人日记\n孔乙己\n药", ["狂人日记", "孔乙己", "药"]],
])("parts %j", (text, lines) => {
  expect(contentsLines(text)).toEqual(lines);
});

it("leaves a sentence as it is", () => {
  expect(contentsLines("Essays -- mostly short; some are not.")).toEqual(["Essays -- mostly short; some are not."]);
});
