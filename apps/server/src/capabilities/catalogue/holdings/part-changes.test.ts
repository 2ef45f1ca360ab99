import { beforeAll, beforeEach, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { aLibrary, anItem, haveItems, someRecords } from "../items/testing/an-item.ts";
import { deletePlace, savePlaces } from "../places/place.store.ts";

let library: TestApp;
let cataloguer: Record<string, string>;
let record: string;

beforeAll(async () => {
  library = await testApp();
  cataloguer = await library.signedInAs("cataloguer");
  await aLibrary(library.kernel.db);
});

beforeEach(async () => {
  [record] = (await someRecords(library.kernel.db, "三国演义")) as [string];
});

async function send(method: "GET" | "POST" | "PUT" | "DELETE", path: string, payload?: object) {
  const answer = await library.request({
    method,
    url: `/api/v1/${path}`,
    headers: cataloguer,
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() };
}

interface Change {
  readonly id: string;
  readonly act: string;
  readonly changedBy: string;
  readonly changes: readonly { readonly fact: string; readonly before?: string; readonly after?: string }[];
}
const changes = async (query = ""): Promise<Change[]> =>
  (await send("GET", `records/${record}/part-changes${query}`)).body.items;
const undo = async ({ id }: Change) => await send("POST", `part-changes/${id}/undo`);
const held = async () => (await send("GET", `records/${record}/holdings`)).body;

it("a change of holdings says who changed what, and is taken back", async () => {
  const { id } = (await send("POST", `records/${record}/holdings`, { location: "main-3", statement: "1998–2024" }))
    .body;
  await send("PUT", `holdings/${id}`, { location: "main-3", statement: "1998–2025", version: 1 });
  const [changed, made] = await changes();
  expect([made?.act, changed?.act, changed?.changes]).toEqual([
    "made",
    "changed",
    [{ fact: "statement", before: "1998–2024", after: "1998–2025" }],
  ]);
  expect(changed?.changedBy).toMatch(/^account:\d+$/);
  expect((await undo(changed!)).status).toBe(200);
  expect((await held()).holdings).toMatchObject([{ id, statement: "1998–2024", version: 3 }]);
});

it("what was removed is there again under its number, and what was made goes", async () => {
  const { volumes } = (
    await send("POST", `records/${record}/volumes`, { volumes: [{ enumeration: "上", title: "桃园" }] })
  ).body;
  await send("DELETE", `volumes/${volumes[0].id}`);
  const [removed] = await changes();
  expect((await undo(removed!)).body).toMatchObject({ act: "removed" });
  expect((await held()).volumes).toMatchObject([{ id: volumes[0].id, enumeration: "上", title: "桃园" }]);
  const [broughtBack] = await changes();
  expect((await undo(broughtBack!)).status).toBe(200);
  expect((await held()).volumes).toEqual([]);
});

it("what was changed since, is in use, or has its name taken, is not taken back", async () => {
  const { volumes } = (await send("POST", `records/${record}/volumes`, { volumes: [{ enumeration: "上" }] })).body;
  const [made] = await changes();
  await haveItems(library.kernel.db, anItem(record, { volumeId: volumes[0].id }));
  expect((await undo(made!)).body.code).toBe("catalogue.has-items");
  await send("PUT", `volumes/${volumes[0].id}`, { enumeration: "第一册" });
  expect((await undo(made!)).body.code).toBe("catalogue.holdings-changed");
  await send("POST", `records/${record}/volumes`, { volumes: [{ enumeration: "上" }] });
  const [, renamed] = await changes();
  const { body } = await undo(renamed!);
  expect([body.code, body.detail]).toEqual(["catalogue.volume-twice", expect.stringContaining("“上”")]);
  expect((await undo({ ...made!, id: "999999" })).status).toBe(404);
});

it("holdings whose location is gone since are not there again, and the answer says so", async () => {
  const { db } = library.kernel;
  const attic = { code: "attic", branch: "main", name: { zh: "阁楼", en: "Attic" }, closed: false, position: 9 };
  await transact(db, (tx) => savePlaces(tx, { locations: [attic] }));
  const { id } = (await send("POST", `records/${record}/holdings`, { location: "attic" })).body;
  await send("DELETE", `holdings/${id}`);
  await transact(db, (tx) => deletePlace(tx, "location", "attic"));
  const [removed] = await changes();
  expect((await undo(removed!)).body.code).toBe("catalogue.place-not-found");
});

it("changes are read page by page", async () => {
  for (const enumeration of ["上", "中", "下"])
    await send("POST", `records/${record}/volumes`, { volumes: [{ enumeration }] });
  const first = (await send("GET", `records/${record}/part-changes?limit=2`)).body;
  const second = (await send("GET", `records/${record}/part-changes?limit=2&cursor=${first.next}`)).body;
  const names = [...first.items, ...second.items].map(({ changes: [change] }: Change) => change?.after);
  expect([names, second.next]).toEqual([["下", "中", "上"], undefined]);
});
