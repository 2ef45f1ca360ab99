import { isProblem } from "@wenyuan/problem";
import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { findReaderByBarcode } from "../cards/card.store.ts";
import { issueVirtualCard } from "../cards/issue-virtual-card.ts";
import { applyFeed } from "../feeds/apply-feed.ts";
import { prepareFeed } from "../feeds/prepare-feed.ts";
import { writeNote } from "../notes/write-note.ts";
import { changeReader } from "../people/change-reader.ts";
import type { Doing } from "../people/doing.ts";
import { findReader } from "../people/reader.store.ts";
import { aReader, testDoing } from "../testing/a-reader.ts";
import { collectFile } from "./collect-file.ts";
import { giveConsent, mayUse, purposeStates } from "./decide-use.ts";
import { eraseReader } from "./erase-reader.ts";
import type { PersonalFactsProvider } from "./personal-facts.port.ts";
import { insertRequest, writePreset } from "./privacy.store.ts";
import { presets } from "./purpose.ts";

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

const now = testDoing.now;
const seen = { today: "2026-11-21", zone: "Asia/Shanghai", now, looks: 100 };

describe("the purposes", () => {
  it.each([
    ["strict", false],
    ["balanced", false],
    ["traditional", true],
  ] as const)("of a library that is %s use the history unasked: %s", async (preset, used) => {
    const { db } = library.kernel;
    const id = await aReader(db);
    await transact(db, (tx) => writePreset(tx, preset, now));
    expect(await mayUse(db, id, "history")).toBe(used);
    expect(await mayUse(db, id, "news")).toBe(false);
    expect(await mayUse(db, id, "lending")).toBe(true);
  });

  it("follow the reader's last word under every preset, and keep all the words", async () => {
    const { db } = library.kernel;
    const id = await aReader(db);
    for (const preset of presets) {
      await transact(db, (tx) => writePreset(tx, preset, now));
      for (const granted of [true, false]) {
        await transact(db, (tx) => giveConsent(tx, { readerId: id, purpose: "history", granted }, now));
        expect(await mayUse(db, id, "history")).toBe(granted);
      }
    }
    const file = await collectFile(db, (await findReader(db, id))!, {
      providers: [],
      ...seen,
    });
    expect(file.consents).toHaveLength(presets.length * 2);
  });

  it("that lending needs cannot be switched off", async () => {
    const { db } = library.kernel;
    const id = await aReader(db);
    await transact(db, (tx) => giveConsent(tx, { readerId: id, purpose: "lending", granted: false }, now));
    expect((await purposeStates(db, id)).find(({ purpose }) => purpose === "lending")?.used).toBe(true);
  });
});

describe("the reader's file", () => {
  it("shows what every room holds and who of the staff looked", async () => {
    const { db } = library.kernel;
    const id = await aReader(db, { called: ["合成查"], phone: "13900000000" });
    const desk = await library.signedInAs("circulation");
    await library.request({ url: `/api/v1/readers/${id}`, headers: desk });
    const room: PersonalFactsProvider = {
      room: { zh: "座位", en: "Seats" },
      facts: () =>
        Promise.resolve([
          {
            what: { zh: "座位", en: "Seat" },
            value: "A1",
            whence: { zh: "您", en: "You" },
            until: { zh: "今天", en: "Today" },
          },
        ]),
      mustStay: () => Promise.resolve([]),
      erase: () => Promise.resolve(),
    };
    const file = await collectFile(db, (await findReader(db, id))!, {
      providers: [room],
      ...seen,
    });
    expect(file.rooms.map((one) => one.room.en)).toEqual(["Reader’s file", "Seats"]);
    expect(file.rooms[0]!.facts.map(({ value }) => value)).toEqual(expect.arrayContaining(["合成查", "13900000000"]));
    expect(file.rooms[0]!.facts.find(({ what }) => what.en === "Telephone")).toMatchObject({
      whence: { en: "The library’s system, 2026-11-21" },
      until: { en: expect.stringMatching(/^Erased \d+ days after you leave$/) },
    });
    expect(file.looks.map(({ action }) => action)).toEqual(["readers.reader.read", "readers.reader.create"]);
  });
});

/** Every row of every schema that says something, as text. */
async function everything(): Promise<string> {
  const { client } = inside(library.kernel.db);
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema !~ '^(pg_|information_schema)'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: lines } = await client.query<{ line: string }>(`select t::text as line from ${name} t`);
    found.push(...lines.map(({ line }) => `${name} ${line}`));
  }
  expect(found.length).toBeGreaterThan(20);
  return found.join("\n");
}

describe("erasure", () => {
  const old: Doing = { actor: { kind: "system", name: "test" }, now: new Date("2025-01-10T02:00:00Z") };

  it("leaves nothing of a departed reader in any schema", async () => {
    const { db } = library.kernel;
    const csv =
      "学号,姓名,英文名,类型,学院,邮箱,电话,卡号,证件号\n0077889900,仇擦除,QIU Cachu,本科,合成学院X,cachu@example.edu,13777788899,04DEADBE,SYN-778899\n";
    const prepared = await prepareFeed(
      db,
      { bytes: Buffer.from(csv), source: "erasing" },
      { today: "2025-01-10", doing: old },
    );
    if (isProblem(prepared)) throw new Error(prepared.code);
    await applyFeed(db, prepared.id, { today: "2025-01-10", doing: old });
    const wrong = "学号,姓名,类型,邮箱\n0077889900,仇擦除,国王,cachu@example.edu\n";
    await prepareFeed(db, { bytes: Buffer.from(wrong), source: "erasing" }, { today: "2025-01-10", doing: old });
    const id = (await findReaderByBarcode(db, "0077889900"))!.readerId;
    await transact(db, async (tx) => {
      await issueVirtualCard(tx, id, old.now);
      await writeNote(tx, { readerId: id, text: "擦除备注", urgent: false }, old);
      await changeReader(tx, { id, fields: { phone: "13666655544", department: "合成学院Y" } }, old);
      await insertRequest(tx, { readerId: id, kind: "correction", text: "擦除更正", madeAt: old.now });
    });
    const values = [
      "0077889900",
      "仇擦除",
      "QIU Cachu",
      "qiucachu",
      "cachu@",
      "13777788899",
      "13666655544",
      "DEADBE",
      "擦除备注",
      "擦除更正",
    ];
    const before = await everything();
    expect(values.filter((value) => !before.includes(value))).toEqual([]);
    const erased = await transact(db, (tx) => eraseReader(tx, id, { providers: [], doing: testDoing }));
    expect(isProblem(erased)).toBe(false);
    const blank = library.app.modules
      .flatMap(({ jobs = [] }) => jobs)
      .find(({ name }) => name === "identity.forget-expired")!;
    await blank.run(undefined as never, { log: library.kernel.log });
    const after = await everything();
    expect(values.filter((value) => after.includes(value))).toEqual([]);
    expect(await findReader(db, id)).toMatchObject({ status: "erased", names: [] });
  });

  it("is refused with every reason while something has to stay", async () => {
    const { db } = library.kernel;
    const id = await aReader(db);
    const loans: PersonalFactsProvider = {
      room: { zh: "借阅", en: "Lending" },
      facts: () => Promise.resolve([]),
      mustStay: () => Promise.resolve([{ reason: { zh: "还有 2 册没有还", en: "2 items are on loan" } }]),
      erase: () => Promise.reject(new Error("must not be reached")),
    };
    const refused = await transact(db, (tx) => eraseReader(tx, id, { providers: [loans], doing: testDoing }));
    expect(refused).toMatchObject({ code: "readers.must-stay", detail: { en: expect.stringContaining("2 items") } });
    expect(await findReader(db, id)).toMatchObject({ displayName: "合成读者" });
  });

  it("comes by itself once the preset's time after leaving is over, and not before", async () => {
    const { db } = library.kernel;
    await transact(db, (tx) => writePreset(tx, "balanced", now));
    const long = await aReader(db, { called: ["久离"], status: "left", leftOn: "2025-11-01" });
    const short = await aReader(db, { called: ["刚离"], status: "left", leftOn: "2025-12-01" });
    const rule = library.app.modules
      .flatMap(({ retention = [] }) => retention)
      .find(({ code }) => code === "readers.long-gone")!;
    const at = library.clock.now();
    const due = await rule.countDue(db, at);
    expect(due).toBeGreaterThan(0);
    expect([await rule.forget(db, at), await rule.countDue(db, at)]).toEqual([due, 0]);
    expect([(await findReader(db, long))!.status, (await findReader(db, short))!.status]).toEqual(["erased", "left"]);
  });
});
