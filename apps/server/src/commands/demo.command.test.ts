import { describeBib, fromMarcJson } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import { catalogueFiles } from "../../../../demo/catalogue/marc-records.ts";
import { otherFiles } from "../../../../demo/periodicals/other-files.ts";
import { countRecords, recordsAfter } from "../capabilities/catalogue/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { inside } from "../kernel/db/inside.ts";
import { testDatabase } from "../kernel/db/testing/test-database.ts";
import type { DemoLoaded } from "../processes/demonstration/load-demonstration.ts";
import { UsageError } from "./command.ts";
import { demoCommand, showLoading } from "./demo.command.ts";
import type { ProgressLine } from "./progress-line.ts";

const works = [...catalogueFiles(), ...otherFiles(new Date())].reduce((sum, { records }) => sum + records, 0);
let db: Database;
let loaded: DemoLoaded;
const said: string[] = [];
const line: ProgressLine = { show: (text) => said.push(text), end: (text) => said.push(text) };

beforeAll(async () => {
  db = await testDatabase();
  loaded = await showLoading(db, line);
  // A whole library is loaded: some twenty seconds where nothing else runs.
}, 240_000);

describe("wenyuan demo", () => {
  it("loads works, copies, readers and loans, and says how far it is", () => {
    expect(loaded).toMatchObject({ works, refused: 0, readers: 2037 });
    expect(loaded.items).toBeGreaterThan(2300);
    expect(loaded.loans).toBeGreaterThan(250);
    expect(loaded.holds).toBeGreaterThan(60);
    expect(loaded.fees).toBeGreaterThan(25);
    expect(loaded.past).toBeGreaterThan(25_000);
    expect(said.at(0)).toContain("布置馆舍");
    expect(said.at(-1)).toContain(`著作 ${works} 种`);
  });

  it("says of what is out what its readers heard so far", async () => {
    const { rows } = await inside(db).client.query<{ kind: string; days: number }>(
      "select kind, days from circulation.notice n join circulation.loan l on l.id = n.loan_id and l.returned_at is null",
    );
    expect(rows.length).toBeGreaterThan(200);
    expect(new Set(rows.map(({ kind, days }) => `${kind} ${days}`))).toContain("overdue 14");
  });

  it("done again adds nothing", async () => {
    expect(await showLoading(db, line)).toEqual({
      works,
      refused: 0,
      items: 0,
      readers: 0,
      loans: 0,
      holds: 0,
      requests: 0,
      fees: 0,
      past: 0,
    });
    expect(await countRecords(db)).toBe(works);
  }, 120_000);

  it("stores Chinese titles with their pinyin and their call numbers", async () => {
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
