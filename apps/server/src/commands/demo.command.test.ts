import { describeBib, fromMarcJson } from "@wenyuan/marc";
import { beforeAll, describe, expect, it } from "vitest";
import { catalogueFiles } from "../../../../demo/catalogue/marc-records.ts";
import { demoRoles } from "../../../../demo/people/demo-staff.ts";
import { otherFiles } from "../../../../demo/periodicals/other-files.ts";
import { rooms } from "../app.ts";
import { countRecords, recordsAfter } from "../capabilities/catalogue/index.ts";
import { openLocalSearchEngine } from "../capabilities/discovery/index.ts";
import type { Database } from "../kernel/db/database.ts";
import { inside } from "../kernel/db/inside.ts";
import { testDatabase } from "../kernel/db/testing/test-database.ts";
import { readSettings } from "../kernel/settings/read-settings.ts";
import { openLog } from "../kernel/telemetry/log.ts";
import { openKernel } from "../open-kernel.ts";
import { type DemoLoaded, loadDemonstration } from "../processes/demonstration/load-demonstration.ts";
import { UsageError } from "./command.ts";
import { demoCommand, showLoading } from "./demo.command.ts";
import type { ProgressLine } from "./progress-line.ts";

const works = [...catalogueFiles(), ...otherFiles(new Date())].reduce((sum, { records }) => sum + records, 0);
let db: Database;
let loaded: DemoLoaded;
/** What was there of the past after the first try had broken off in its midst. */
let afterBreak: number;
const said: string[] = [];
const line: ProgressLine = { show: (text) => said.push(text), end: (text) => said.push(text) };

const count = async (query: string) =>
  (await inside(db).client.query<{ count: number }>(`select count(*)::int as count from ${query}`)).rows[0]?.count ?? 0;

/** Of all copies, those in a process. */
const share = async (process: string) =>
  (await count(`circulation.item_state where process = '${process}'`)) / (await count("catalogue.item"));

/** Goes down while three years of loans are being written. */
const breaking: ProgressLine = {
  show(text) {
    if (/^9[6-9] %.*过去三年/.test(text)) throw new Error("the power is gone");
  },
  end: () => undefined,
};

beforeAll(async () => {
  db = await testDatabase();
  await expect(showLoading(db, breaking)).rejects.toThrow("the power is gone");
  afterBreak = await count("circulation.loan where returned_at < now() - interval '60 days'");
  loaded = await showLoading(db, line);
  // A whole library is loaded: some twenty seconds where nothing else runs.
}, 240_000);

describe("wenyuan demo", () => {
  it("loads works, copies, readers and loans, and says how far it is", async () => {
    expect(loaded).toMatchObject({ works, refused: 0 });
    expect(await count("readers.reader")).toBe(2037);
    expect(await count("catalogue.item")).toBeGreaterThan(2300);
    expect(await count("circulation.loan where returned_at is null")).toBeGreaterThan(250);
    expect(await count("circulation.hold where ended_at is null")).toBeGreaterThan(60);
    expect(await count("circulation.charge where income = 'overdue'")).toBeGreaterThan(25);
    expect(loaded.past).toBeGreaterThan(25_000);
    expect(said.at(0)).toContain("布置馆舍");
    expect(said.at(-1)).toContain(`著作 ${works} 种`);
  });

  it("broken off in the midst of the past leaves none of it, and the next try writes it whole, once", async () => {
    expect(afterBreak).toBe(0);
    expect(loaded).toMatchObject({ items: 0, readers: 0, loans: 0, holds: 0, fees: 0 });
    expect(await count("circulation.loan where lent_by = 'system' and returned_at is not null")).toBeGreaterThanOrEqual(
      loaded.past,
    );
    const sums =
      "(select entry_id from circulation.ledger_posting group by entry_id, currency having sum(amount_minor) <> 0) as off";
    expect(await count(sums)).toBe(0);
  });

  it("is refused where there are records of the library's own", async () => {
    const own = await testDatabase();
    await inside(own).client.query(
      `insert into catalogue.record (profile, source, source_key, marc, summary)
         values ('marc21', 'seed', 'seed', '{}', '{"title": {"text": "Seed"}, "authors": [], "isbns": []}')`,
    );
    await expect(showLoading(own, line)).rejects.toThrow(UsageError);
    await expect(loadDemonstration(own, { now: new Date(), zone: "UTC" })).rejects.toThrow("records of its own");
    expect(await countRecords(own)).toBe(1);
  });

  it("has a library's mess: books overdue, being brought, not found, at the binder's, damaged", async () => {
    const out = "circulation.item_state where loan_id is not null";
    expect(await count(out)).toBeGreaterThan(300);
    expect(await count(`${out} and due_at < now()`)).toBeGreaterThan(160);
    expect(await count("circulation.request where ended_at is null")).toBe(35);
    for (const state of ["requested", "picking", "found", "in-transit", "ready"])
      expect(await count(`circulation.request where state = '${state}'`), state).toBeGreaterThan(1);
    for (const befallen of [
      "missing_since is not null",
      "process = 'repair'",
      "damage is not null and process is null",
    ])
      expect(await count(`circulation.item_state where ${befallen}`), befallen).toBeGreaterThan(10);
  });

  it("has copies in processing among the new ones and issues at the binder's, as many as a library has", async () => {
    expect(await share("in-process")).toBeGreaterThan(0.01);
    expect(await share("in-process")).toBeLessThan(0.03);
    expect(await share("at-binding")).toBeGreaterThan(0.005);
    expect(await share("at-binding")).toBeLessThan(0.02);
  });

  it("has a staff of 26 and 12 student assistants, whose roles carry only what the rooms know and end with the term", async () => {
    expect(loaded.staff).toBe(38);
    const nobody =
      "identity.account a where not exists (select from identity.account_role r where r.account_id = a.id)";
    expect(await count(`${nobody} and a.sign_in_name <> 'reader'`)).toBe(0);
    expect(await count("identity.account_role where role = 'desk-assistant' and until > now()")).toBe(12);
    expect(await count("identity.account where password_hash is not null")).toBe(3);
    const settings = readSettings({});
    const kernel = openKernel(settings, db, openLog({ ...settings, logLevel: "silent" }));
    const modules = rooms(kernel, await openLocalSearchEngine());
    const known = new Set(modules.flatMap(({ permissions = [] }) => permissions.map(({ code }) => code)));
    expect(demoRoles.flatMap(({ permissions }) => permissions).filter((code) => !known.has(code))).toEqual([]);
  });

  it("has a desk's work to do: what is to be fetched, on its way, not fetched, hopeless, called back, said to be back", async () => {
    const holds = "circulation.hold where ended_at is null and";
    expect(await count(`${holds} state = 'pulling'`)).toBeGreaterThan(8);
    expect(await count(`${holds} state = 'in-transit'`)).toBeGreaterThan(3);
    expect(await count(`${holds} hopeless_since is not null`)).toBeGreaterThan(1);
    expect(await count("circulation.hold where state = 'not-fetched' and reader_id is not null")).toBeGreaterThan(3);
    expect(await count("circulation.recall where ended_at is null")).toBeGreaterThan(1);
    expect(await count("circulation.item_state where claimed_returned_at is not null")).toBeGreaterThan(2);
    expect(await count("circulation.charge where income = 'lost'")).toBeGreaterThan(1);
  });

  it("has a till whose days were closed, all but one even; inventories; acts of a desk without network; a closing", async () => {
    const sessions = "circulation.till_session where closed_at is not null";
    expect(await count(sessions)).toBe(24);
    expect(await count(`${sessions} and difference_reason is not null`)).toBe(1);
    expect(await count("circulation.inventory where closed_at is not null")).toBe(2);
    expect(await count("circulation.inventory_scan where verdict <> 'shelved'")).toBeGreaterThan(2);
    expect(await count("circulation.offline_act where outcome = 'conflict'")).toBe(4);
    expect(await count("circulation.due_move where state = 'moved' and readers > 0")).toBe(1);
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
      staff: 0,
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
