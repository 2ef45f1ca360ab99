import { toMarcJson } from "@wenyuan/marc";
import { beforeAll, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { saveRecords } from "../records/save-records.ts";

let library: TestApp;
let headers: Record<string, string>;
let keys = 0;

beforeAll(async () => {
  library = await testApp();
  headers = await library.signedInAs("cataloguer");
});

async function send(method: "GET" | "POST" | "PUT" | "DELETE", path: string, payload?: object) {
  const key: Record<string, string> = method === "POST" ? { "idempotency-key": `authority-versions-${++keys}` } : {};
  const url = `/api/v1/authorities${path}`;
  const answer = await library.request({
    method,
    url,
    headers: { ...headers, ...key },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() };
}

const person = (name: string) =>
  toMarcJson({
    leader: "00000nz  a2200000n  4500",
    fields: [
      { tag: "008", value: "860211n| azannaabn          |a aaa      " },
      { tag: "040", ind1: " ", ind2: " ", subfields: ["a", "c"].map((code) => ({ code, value: "X" })) },
      { tag: "100", ind1: "1", ind2: " ", subfields: [{ code: "a", value: name }] },
    ],
  });

async function aPerson(name: string): Promise<string> {
  const { status, body } = await send("POST", "", { profile: "marc21", marc: person(name) });
  expect([status, body]).toMatchObject([201, { authority: { heading: name } }]);
  return body.authority.id;
}

const headingOf = async (id: string) => (await send("GET", `/${id}`)).body.authority.heading;

interface Line {
  readonly version: number;
  readonly act: string;
  readonly changedBy: string;
  readonly changes: readonly { readonly tag: string; readonly before?: object; readonly after?: object }[];
}
const versionsOf = async (id: string): Promise<Line[]> => (await send("GET", `/${id}/versions`)).body.items;

it("an authority's versions say who changed which field, and each can be gone back to", async () => {
  const id = await aPerson("Zhou, Shuren");
  await send("PUT", `/${id}`, { marc: person("Lu, Xun"), version: 1 });
  const [now, first] = await versionsOf(id);
  expect([now?.version, first?.version, first?.changes]).toEqual([2, 1, []]);
  expect(now?.changedBy).toMatch(/^account:\d+$/);
  expect(now?.changes.find(({ tag }) => tag === "100")).toMatchObject({
    before: { "100": { subfields: [{ a: "Zhou, Shuren" }] } },
    after: { "100": { subfields: [{ a: "Lu, Xun" }] } },
  });
  expect((await send("POST", `/${id}/undo`, { version: 2, to: 1 })).body.authority).toMatchObject({
    heading: "Zhou, Shuren",
    version: 3,
  });
  expect(await send("POST", `/${id}/undo`, { version: 2, to: 1 })).toMatchObject({
    status: 409,
    body: { code: "catalogue.record-changed" },
  });
  expect((await send("POST", `/${id}/undo`, { version: 3, to: 9 })).status).toBe(404);
});

it("versions are read on page by page, the last of each compared with the one before it", async () => {
  const id = await aPerson("Version 1");
  for (const version of [1, 2, 3]) await send("PUT", `/${id}`, { marc: person(`Version ${version + 1}`), version });
  const first = (await send("GET", `/${id}/versions?limit=2`)).body;
  const second = (await send("GET", `/${id}/versions?limit=2&cursor=${first.next}`)).body;
  const read = [...first.items, ...second.items].map(({ version, changes }: Line) => [
    version,
    changes.some(({ tag }) => tag === "100"),
  ]);
  expect([read, second.next]).toEqual([
    [
      [4, true],
      [3, true],
      [2, true],
      [1, false],
    ],
    undefined,
  ]);
});

it("an authority that was deleted is there again with its forms", async () => {
  const id = await aPerson("Ba, Jin");
  expect((await send("DELETE", `/${id}?version=1`)).status).toBe(200);
  expect((await versionsOf(id))[0]).toMatchObject({ version: 2, act: "deleted" });
  expect((await send("POST", `/${id}/undo`, { version: 2, to: 1 })).status).toBe(200);
  const { authority, forms } = (await send("GET", `/${id}`)).body;
  expect([authority.deletedAt, forms.map(({ text }: { text: string }) => text)]).toEqual([undefined, ["Ba, Jin"]]);
});

it("going back says how many records it rewrites before it does so", async () => {
  const id = await aPerson("Mao, Dun");
  await send("PUT", `/${id}`, { marc: person("Shen, Yanbing"), version: 1 });
  const heading = { tag: "100", ind1: "1", ind2: " ", subfields: [{ code: "a", value: "Shen, Yanbing" }] };
  const title = { tag: "245", ind1: "1", ind2: "0", subfields: [{ code: "a", value: "Midnight" }] };
  const record = { leader: "00000nam a2200000 a 4500", fields: [heading, title] };
  await transact(library.kernel.db, (tx) =>
    saveRecords(tx, [{ key: "midnight", record }], { source: "test", profile: "marc21" }),
  );
  const asked = await send("POST", `/${id}/undo`, { version: 2, to: 1 });
  expect([asked.body.code, asked.body.records]).toEqual(["catalogue.authority-to-confirm", 1]);
  expect(await headingOf(id)).toBe("Shen, Yanbing");
  const done = await send("POST", `/${id}/undo`, { version: 2, to: 1, confirmed: true });
  expect([done.body.authority.heading, done.body.recordsToUpdate]).toEqual(["Mao, Dun", 1]);
});
