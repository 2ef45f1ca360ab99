import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../fold/fold-text.ts";
import { Segmenter } from "./segmenter.ts";

const segmenter = Segmenter.create();
const cases = readFileSync(join(import.meta.dirname, "cases", "jieba.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" "));
const hanRun = fc.string({
  unit: fc.constantFrom(..."红楼梦研究中国人民的大学生活动物理学𠮷𡃁㐀王小波"),
  minLength: 1,
  maxLength: 40,
});

describe("Segmenter", () => {
  it("cuts as jieba cuts", () => {
    const ours = cases.map((words) => segmenter.words(foldText(words.join(""))));
    expect(ours).toEqual(cases.map((words) => words.map(foldText)));
    expect(cases.length).toBeGreaterThanOrEqual(100);
  });

  it("loses and splits no character", () => {
    fc.assert(
      fc.property(hanRun, (run) => {
        const words = segmenter.words(run);
        expect(words.join("")).toBe(run);
        for (const word of words) expect(word).toBe(word.toWellFormed());
      }),
    );
  });

  it("takes no path dearer than that of single characters", () => {
    expect(segmenter.words("中华人民共和国")).toEqual(["中华人民共和国"]);
  });

  it("finds every dictionary word that begins at a place", () => {
    expect(segmenter.wordsAt("中华人民共和国", 0).map((end) => "中华人民共和国".slice(0, end))).toEqual([
      "中",
      "中华",
      "中华人民",
      "中华人民共和国",
    ]);
    expect(segmenter.wordsAt("中华人民共和国", 0, 3)).toEqual([4, 7]);
  });

  it("knows words and not their beginnings", () => {
    expect(segmenter.has("红楼梦")).toBe(true);
    expect(segmenter.has("中华人民共")).toBe(false);
    expect(segmenter.has("")).toBe(false);
  });

  it("learns the library's own words", () => {
    const text = "云泽书院讲义";
    expect(segmenter.words(text)).not.toContain("云泽书院");
    expect(Segmenter.create(new Map([["云泽书院", 100]])).words(text)).toContain("云泽书院");
  });

  it("opens from a shared buffer as the same segmenter", () => {
    const shared = segmenter.share();
    expect(shared.buffer).toBeInstanceOf(SharedArrayBuffer);
    const other = Segmenter.open(shared);
    for (const words of cases.slice(0, 20)) expect(other.words(foldText(words.join("")))).toEqual(words.map(foldText));
  });

  it("travels to a worker thread without a copy", async () => {
    const code = `const { parentPort, workerData } = require("node:worker_threads");
      parentPort.postMessage([workerData.buffer instanceof SharedArrayBuffer, workerData.unknownCost]);`;
    const worker = new Worker(code, { eval: true, workerData: segmenter.share() });
    const answer = await new Promise((resolve) => worker.once("message", resolve));
    expect(answer).toEqual([true, segmenter.share().unknownCost]);
    await worker.terminate();
  });
});
