import { describeBib, fromMarcJson } from "@wenyuan/marc";
import { beforeEach, describe, expect, it } from "vitest";
import { catalogueFiles } from "../../../../demo/catalogue/marc-records.ts";
import { countRecords, recordsAfter } from "../capabilities/catalogue/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { testDatabase } from "../kernel/db/testing/test-database.ts";
import { UsageError } from "./command.ts";
import { demoCommand, loadDemonstration } from "./demo.command.ts";
import type { ProgressLine } from "./progress-line.ts";

const works = catalogueFiles().reduce((sum, { records }) => sum + records, 0);
let db: Database;
let said: string[];
const line: ProgressLine = { show: (text) => said.push(text), end: (text) => said.push(text) };

beforeEach(async () => {
  db = await testDatabase();
  said = [];
});

describe("wenyuan demo", () => {
  it("loads every work without a fault and says how far it is", async () => {
    expect(await loadDemonstration(db, line)).toEqual({
      read: works,
      created: works,
      changed: 0,
      unchanged: 0,
      repaired: 0,
      refused: 0,
      skipped: 0,
      items: 0,
      itemsRefused: 0,
    });
    expect(said.at(0)).toBe(`demo-cnmarc.iso  200 / ${works}`);
    expect(said.at(-1)).toContain(`演示书目 ${works} 种：新增 ${works}`);
  });

  it("done again changes nothing", async () => {
    await loadDemonstration(db, line);
    expect(await loadDemonstration(db, line)).toMatchObject({ created: 0, changed: 0, unchanged: works });
    expect(await countRecords(db)).toBe(works);
  });

  it("stores Chinese titles with their pinyin and their call numbers", async () => {
    await loadDemonstration(db, line);
    const records = await recordsAfter(db, "0", works);
    const novel = records
      .map(({ marc, profile }) => describeBib(fromMarcJson(marc), { profile }))
      .find(({ titles }) => titles[0]?.text === "红楼梦");
    expect(novel?.titles[0]?.romanized).toBe("Hónglóu mèng");
    expect(novel?.holdings[0]?.callNumber).toMatch(/^I242\.\d+\/\d+$/);
  });

  it("takes no arguments", async () => {
    await expect(demoCommand.run(["all"])).rejects.toThrow(UsageError);
  });
});
