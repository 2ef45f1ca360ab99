import { type MarcRecord, toMarcJson } from "@wenyuan/marc";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { readLog, sequence } from "../../../kernel/events/event-log.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { mergeUndone, recordsMerged } from "../events.ts";
import { itemsOfRecords } from "../items/item.store.ts";
import { findEditedRecord } from "./edited-record.store.ts";
import { saveRecords } from "./save-records.ts";

let library: TestApp;
let headers: Record<string, string>;
let keys = 0;
let [winner, loser] = ["", ""];

beforeAll(async () => {
  library = await testApp();
  headers = await library.tokenFor("cataloguer");
  await sql(`
    insert into catalogue.branch (code, name) values ('main', '{}');
    insert into catalogue.location (code, branch, name) values ('open', 'main', '{}');
    insert into catalogue.item_kind (code, name) values ('book', '{}') on conflict do nothing`);
});

beforeEach(async () => {
  winner = await aRecord("围城");
  loser = await aRecord("圍城");
});

const sql = async (text: string, values?: unknown[]) =>
  (await inside(library.kernel.db).client.query(text, values)).rows as { id: string }[];

const marc = (title: string): MarcRecord => ({
  leader: "00000nam a2200000 a 4500",
  fields: [
    { tag: "008", value: "261121s1947    cc            000 1 chi d" },
    { tag: "245", ind1: "0", ind2: "0", subfields: [{ code: "a", value: title }] },
  ],
});

async function aRecord(title: string, profile: "marc21" | "cnmarc" = "marc21"): Promise<string> {
  const { saved } = await transact(library.kernel.db, (tx) =>
    saveRecords(tx, [{ key: `m${++keys}`, record: marc(title) }], { source: "test", profile }),
  );
  return saved[0]!.id;
}

async function anItem(recordId: string, volumeId?: string): Promise<string> {
  const facts = { kind: "book", location: "open", ...(volumeId === undefined ? {} : { volumeId }) };
  const [row] = await sql(
    "insert into catalogue.item (record_id, volume_id, kind, location) values ($1, $2, $3, $4) returning id",
    [recordId, volumeId ?? null, facts.kind, facts.location],
  );
  return row!.id;
}

async function aVolume(recordId: string, enumeration: string): Promise<string> {
  const [row] = await sql(
    "insert into catalogue.volume (record_id, enumeration, sort_key) values ($1, $2, $2) returning id",
    [recordId, enumeration],
  );
  return row!.id;
}

async function post(path: string, payload?: object) {
  const answer = await library.request({
    method: "POST",
    url: `/api/v1/records/${path}`,
    headers: { ...headers, "idempotency-key": `merge-test-key-${++keys}` },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() };
}

const merge = (given: object = {}) =>
  post(`${winner}/merge`, {
    loserId: loser,
    version: 1,
    loserVersion: 1,
    marc: toMarcJson(marc("围城 (合)")),
    ...given,
  });

const itemsOf = async (recordId: string) =>
  ((await itemsOfRecords(library.kernel.db, [recordId])).get(recordId) ?? []).map(({ id, volumeId }) => ({
    id,
    volumeId,
  }));

describe("merging two records", () => {
  it("gives the one that stays the chosen content and all that belonged to the other", async () => {
    const [upper, sameUpper, lower] = [
      await aVolume(winner, "上"),
      await aVolume(loser, "上"),
      await aVolume(loser, "下"),
    ];
    const items = [
      await anItem(winner),
      await anItem(loser),
      await anItem(loser, sameUpper),
      await anItem(loser, lower),
    ];
    const { status, body } = await merge();
    expect([status, body.record.version, body.record.title]).toEqual([200, 2, "围城 (合)"]);
    expect(await itemsOf(loser)).toEqual([]);
    expect(await itemsOf(winner)).toEqual([
      { id: items[0], volumeId: undefined },
      { id: items[1], volumeId: undefined },
      { id: items[2], volumeId: upper },
      { id: items[3], volumeId: lower },
    ]);
  });

  it("leads from the old number to the new one, over several merges", async () => {
    await merge();
    const third = await aRecord("围城 (三)");
    await post(`${third}/merge`, { loserId: winner, version: 1, loserVersion: 2, marc: toMarcJson(marc("围城")) });
    const page = await library.request({ url: `/zh/records/${loser}` });
    expect([page.statusCode, page.headers.location]).toEqual([303, `/zh/records/${third}`]);
    const api = await library.request({ url: `/api/v1/records/${loser}/marc`, headers });
    expect([api.statusCode, api.json().mergedInto]).toEqual([404, third]);
    expect((await library.request({ url: `/api/v1/records/${loser}`, headers })).json()).toMatchObject({
      act: "merged",
      mergedInto: winner,
    });
  });

  it("tells other rooms which record went where, with which items", async () => {
    const { db } = library.kernel;
    while ((await sequence(db)) > 0);
    const { through } = await readLog(db, "0", { topics: [recordsMerged.name], limit: 1000 });
    const item = await anItem(loser);
    await merge();
    await post(`${loser}/unmerge`);
    while ((await sequence(db)) > 0);
    const { events } = await readLog(db, through, { topics: [recordsMerged.name, mergeUndone.name], limit: 1000 });
    const payload = { winnerId: winner, loserId: loser, itemIds: [item] };
    expect(events.map(({ topic, payload: told }) => [topic, told])).toEqual([
      [recordsMerged.name, payload],
      [mergeUndone.name, payload],
    ]);
  });

  it("is refused with itself, across formats, and when somebody changed either", async () => {
    expect((await merge({ loserId: winner })).body.code).toBe("catalogue.merge-with-itself");
    expect((await merge({ loserId: await aRecord("围城", "cnmarc") })).body.code).toBe(
      "catalogue.merge-across-formats",
    );
    expect((await merge({ loserVersion: 7 })).body.code).toBe("catalogue.record-changed");
    expect((await merge({ version: 7 })).body.code).toBe("catalogue.record-changed");
    expect((await findEditedRecord(library.kernel.db, winner))?.version).toBe(1);
  });

  it("holds though the record that went comes anew in an import", async () => {
    await merge();
    const key = (await findEditedRecord(library.kernel.db, loser))!.sourceKey;
    const { unchanged } = await transact(library.kernel.db, (tx) =>
      saveRecords(tx, [{ key, record: marc("圍城 (新)") }], { source: "test", profile: "marc21" }),
    );
    expect(unchanged).toBe(1);
    expect(await findEditedRecord(library.kernel.db, loser)).toMatchObject({ mergedInto: winner, act: "merged" });
  });

  it("both ways at once does one of them", async () => {
    const other = post(`${loser}/merge`, {
      loserId: winner,
      version: 1,
      loserVersion: 1,
      marc: toMarcJson(marc("圍城")),
    });
    const answers = await Promise.all([merge(), other]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
  });
});

describe("undoing a merge", () => {
  it("brings the record back with its items and volumes, and the other's content", async () => {
    const [upper, sameUpper, lower] = [
      await aVolume(winner, "上"),
      await aVolume(loser, "上"),
      await aVolume(loser, "下"),
    ];
    const own = await anItem(winner, upper);
    const moved = [await anItem(loser), await anItem(loser, sameUpper), await anItem(loser, lower)];
    await merge();
    const { status, body } = await post(`${loser}/unmerge`);
    expect([status, body.itemsLeft, body.contentKept]).toEqual([200, [], false]);
    expect([body.winner.title, body.winner.version, body.loser.title]).toEqual(["围城", 3, "圍城"]);
    expect(await itemsOf(winner)).toEqual([{ id: own, volumeId: upper }]);
    expect(await itemsOf(loser)).toEqual([
      { id: moved[0], volumeId: undefined },
      { id: moved[1], volumeId: sameUpper },
      { id: moved[2], volumeId: lower },
    ]);
    expect((await post(`${loser}/unmerge`)).body.code).toBe("catalogue.not-merged");
  });

  it("leaves what was changed since, and says so", async () => {
    const lower = await aVolume(loser, "下");
    const inVolume = await anItem(loser, lower);
    await merge();
    await anItem(winner, lower);
    const saved = await library.request({
      method: "PUT",
      url: `/api/v1/records/${winner}`,
      headers,
      payload: { version: 2, marc: toMarcJson(marc("围城 (改)")) },
    });
    expect(saved.statusCode).toBe(200);
    const { body } = await post(`${loser}/unmerge`);
    expect([body.contentKept, body.itemsLeft, body.winner.title]).toEqual([true, [inVolume], "围城 (改)"]);
  });
});
