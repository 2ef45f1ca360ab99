import { clcWithTitleSequence } from "@wenyuan/call-number";
import { beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { aLibrary, anItem, haveItems, someRecords } from "../items/testing/an-item.ts";
import { readClassTable } from "./read-class-table.ts";

const read = (text: string) => readClassTable(text, clcWithTitleSequence);

describe("a table of classes", () => {
  it.each([
    ["commas", "TP,自动化技术、计算机技术\nTP3,计算技术\nTP311.13,数据库"],
    ["tabs", "TP\t自动化技术、计算机技术\nTP3\t计算技术\nTP311.13\t数据库"],
    ["a line of names", "类名,类号\n自动化技术、计算机技术,TP\n计算技术,TP3\n数据库,TP311.13"],
    [
      "quotes, a mark in front and lines of Windows",
      '\uFEFF"TP","自动化技术、计算机技术"\r\nTP3,计算技术\r\n"TP311.13",数据库\r\n',
    ],
  ])("is read with %s, each class under the longest that it begins with", (_, text) => {
    const { classes, faults } = read(text);
    expect(faults).toEqual([]);
    expect(classes.map(({ notation, parent, nameZh }) => [notation, parent, nameZh])).toEqual([
      ["TP", undefined, "自动化技术、计算机技术"],
      ["TP3", "TP", "计算技术"],
      ["TP311.13", "TP3", "数据库"],
    ]);
  });

  it("keeps quotes and line breaks within cells, and counts lines on", () => {
    const { classes, faults } = read('I2,"中国""文学""\n（总）"\nI24');
    expect(classes[0]?.nameZh).toBe('中国"文学"\n（总）');
    expect(faults.map(({ line }) => line)).toEqual([3]);
  });

  it("marks alternative classes and takes the class above that is stated", () => {
    const { classes } = read("C,社会科学总论,,\nC9,综合,,C\n[C94],系统科学,,C9");
    expect(classes[2]).toMatchObject({ notation: "C94", alternative: true, parent: "C9" });
  });

  it("has every fault named by its line", () => {
    const { faults } = read("I2,中国文学\n,无号\n1247,数字\nI24\nI2,又一次\nI24 7,空格\nI25,报告,,I9");
    expect(faults.map(({ line, text }) => `${line} ${text.en.split(":")[0]}`)).toEqual([
      "2 The class number is missing",
      "3 “1247” is no class of this scheme. Check how it begins, and remove spaces.",
      "4 I24 has no name.",
      "5 I2 stands twice. Keep one line.",
      "6 “I24 7” is no class of this scheme. Check how it begins, and remove spaces.",
      "0 The class above is not in the table",
    ]);
  });
});

describe("classes over the API", () => {
  let library: TestApp;
  let cataloguer: Record<string, string>;

  beforeAll(async () => {
    library = await testApp();
    cataloguer = await library.signedInAs("cataloguer");
    await aLibrary(library.kernel.db);
    const [record] = await someRecords(library.kernel.db, "围城");
    const numbers = ["TP3/1", "TP311.12/1", "GT TP311.13/2", "TP2/1", "I247.57/9", "K0/1"];
    await haveItems(library.kernel.db, ...numbers.map((callNumber) => anItem(record!, { callNumber })));
  });

  async function classes(query = "") {
    const { path, classes: below, source } = (await library.request({ url: `/api/v1/classes${query}` })).json();
    const counted = below
      .filter(({ count }: { count: number }) => count > 0)
      .map(({ notation, count }: { notation: string; count: number }) => `${notation} ${count}`);
    return { source, path: path.map(({ notation }: { notation: string }) => notation), counted };
  }

  function load(text: string) {
    const payload = { scheme: "clc", text };
    return library.request({ method: "POST", url: "/api/v1/classes/loads", headers: cataloguer, payload });
  }

  it("are those of the outline, counted with all that stands below", async () => {
    expect(await classes()).toEqual({ source: "outline", path: [], counted: ["I 1", "K 1", "T 4"] });
    expect(await classes("?under=T")).toEqual({ source: "outline", path: ["T"], counted: ["TP 4"] });
    expect((await library.request({ url: "/api/v1/classes?under=W" })).statusCode).toBe(404);
  });

  it("are the library's own once it has loaded its table, whole or not at all", async () => {
    const faulty = await load("TP,自动化\nTP3");
    expect([faulty.statusCode, faulty.json().errors]).toEqual([
      422,
      [{ pointer: "/body/text", line: 2, detail: "TP3 has no name." }],
    ]);
    expect((await classes()).source).toBe("outline");
    expect((await load("T,工业技术\nTP,自动化\nTP31,计算机软件\nTP2,自动化技术\nTP3,计算技术")).json()).toEqual({
      loaded: 5,
    });
    expect(await classes()).toEqual({ source: "own", path: [], counted: ["T 4"] });
    expect(await classes("?under=TP")).toEqual({ source: "own", path: ["T", "TP"], counted: ["TP2 1", "TP3 3"] });
    expect(await classes("?under=TP3")).toEqual({ source: "own", path: ["T", "TP", "TP3"], counted: ["TP31 2"] });
  });
});
