import { beforeAll, beforeEach, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { usualSource } from "../import/sources/set-source.ts";
import { saveSource } from "../import/sources/source.store.ts";
import { aLibrary, anItem, haveItems, someRecords } from "../items/testing/an-item.ts";
import { saveRecords } from "../records/save-records.ts";

let library: TestApp;
let cataloguer: Record<string, string>;
let record: string;

beforeAll(async () => {
  library = await testApp();
  cataloguer = await library.signedInAs("cataloguer");
  await aLibrary(library.kernel.db);
});

beforeEach(async () => {
  [record] = (await someRecords(library.kernel.db, "红楼梦")) as [string];
});

function send(method: "POST" | "PUT" | "DELETE", path: string, payload?: object) {
  return library.request({ method, url: `/api/v1/${path}`, headers: cataloguer, ...(payload ? { payload } : {}) });
}

const holdings = async () =>
  (await library.request({ url: `/api/v1/records/${record}/holdings`, headers: cataloguer })).json();

const makeVolumes = async (...enumerations: string[]): Promise<{ id: string }[]> =>
  (
    await send("POST", `records/${record}/volumes`, { volumes: enumerations.map((enumeration) => ({ enumeration })) })
  ).json().volumes;

it("a set names its volumes in the order of the shelf, and the one that is missing", async () => {
  const [last, first] = await makeVolumes("下", "上", "中");
  await haveItems(
    library.kernel.db,
    anItem(record, { volumeId: first!.id }),
    anItem(record, { volumeId: first!.id }),
    anItem(record, { volumeId: last!.id }),
  );
  const { volumes, missing, statement } = await holdings();
  expect(
    volumes.map(({ enumeration, copies }: { enumeration: string; copies: number }) => [enumeration, copies]),
  ).toEqual([
    ["上", 2],
    ["中", 0],
    ["下", 1],
  ]);
  expect([missing, statement.zh]).toEqual([["中"], "馆藏 上、下；缺 中"]);
});

it("volumes that are there already are not made twice", async () => {
  expect(await makeVolumes("上", "下")).toHaveLength(2);
  expect(await makeVolumes("上", "中")).toHaveLength(1);
});

it("a volume is renamed and removed, but not while items belong to it or another has the name", async () => {
  const [upper, lower] = await makeVolumes("上", "下");
  await haveItems(library.kernel.db, anItem(record, { volumeId: upper!.id }));
  expect((await send("PUT", `volumes/${lower!.id}`, { enumeration: "上" })).json().code).toBe("catalogue.volume-twice");
  expect((await send("PUT", `volumes/${lower!.id}`, { enumeration: "中", title: "金陵" })).json()).toMatchObject({
    enumeration: "中",
    title: "金陵",
  });
  expect((await send("DELETE", `volumes/${upper!.id}`)).json().code).toBe("catalogue.has-items");
  expect((await send("DELETE", `volumes/${lower!.id}`)).json()).toEqual({ removed: true });
  expect((await send("DELETE", `volumes/${lower!.id}`)).statusCode).toBe(404);
});

it("a bound journal is summed up by what its items hold", async () => {
  const kind = "bound-journal";
  await haveItems(
    library.kernel.db,
    ...["1998", "1999,no.1–6", "2001"].map((enumeration) => anItem(record, { kind, enumeration })),
  );
  expect((await holdings()).statement.en).toBe("1998–1999, 2001; missing: 2000");
});

it("holdings are stated, and not overwritten on an older version", async () => {
  const made = await send("POST", `records/${record}/holdings`, { location: "main-3", statement: "1998–2024" });
  expect([made.statusCode, made.json().version]).toEqual([201, 1]);
  const edit = { location: "main-3", statement: "1998–2025", version: 1 };
  const { id } = made.json();
  expect((await send("PUT", `holdings/${id}`, edit)).json()).toMatchObject({ statement: "1998–2025", version: 2 });
  expect((await send("PUT", `holdings/${id}`, edit)).json().code).toBe("catalogue.holdings-changed");
  expect((await holdings()).holdings).toHaveLength(1);
  expect((await send("POST", `records/${record}/holdings`, { location: "cellar" })).statusCode).toBe(404);
  expect((await send("DELETE", `holdings/${id}`)).statusCode).toBe(200);
});

it("a serial says what its own fields hold, and how it appears", async () => {
  const serial = await library.request({
    method: "POST",
    url: "/api/v1/records",
    headers: { ...cataloguer, "idempotency-key": "holdings-serial-0001" },
    payload: { profile: "marc21", marc: aSerial },
  });
  expect([serial.statusCode, serial.json()]).toMatchObject([
    201,
    { record: { title: expect.stringContaining("synthetic") } },
  ]);
  record = serial.json().record.id;
  expect((await holdings()).stated).toEqual([
    {
      location: "MAIN",
      statements: ["v.1(1990)-v.5(1994), v.7(1996)"],
      patterns: [{ zh: "月刊；期号逐卷另起", en: "monthly; numbers begin anew with each volume" }],
    },
  ]);
});

it("a CNMARC serial says what the local field of its source holds; one with a barcode is an item", async () => {
  const { db } = library.kernel;
  const [a, f, d] = [["a", "云泽大学"] as const, ["f", "期刊部"] as const, ["d", "K2"] as const];
  const content = {
    leader: "00000nas0 2200000   450 ",
    fields: [
      { tag: "200", ind1: "1", ind2: " ", subfields: [{ code: "a", value: "史学集刊" }] },
      local905([...a], [...f], [...d], ["v", "v.1-6"], ["y", "1998-2003"]),
      local905(["b", "J0001"], [...f], ["v", "1998,no.1-6"]),
    ],
  };
  const source = { ...usualSource("jinpan-serials"), itemProfile: "jinpan" };
  await transact(db, async (tx) => {
    await saveSource(tx, source);
    const { saved } = await saveRecords(tx, [{ key: "s1", record: content }], {
      source: source.name,
      profile: "cnmarc",
    });
    record = saved[0]!.id;
  });
  expect((await holdings()).stated).toEqual([
    {
      institution: "云泽大学",
      location: "期刊部",
      callNumber: "K2",
      statements: ["v.1-6(1998-2003)"],
      patterns: [],
    },
  ]);
});

const local905 = (...subfields: [string, string][]) => ({
  tag: "905",
  ind1: " ",
  ind2: " ",
  subfields: subfields.map(([code, value]) => ({ code, value })),
});

const aField = (tag: string, indicators: string, ...subfields: Record<string, string>[]) => ({
  [tag]: { ind1: indicators[0], ind2: indicators[1], subfields },
});
const aSerial = {
  leader: "00000cas a2200000 a 4500",
  fields: [
    { "008": "900101c19909999nyumr p       0   a0eng d" },
    aField("245", "00", { a: "Journal of synthetic holdings" }),
    aField("852", "  ", { b: "MAIN" }),
    aField("853", "20", { 8: "1" }, { a: "v." }, { v: "r" }, { i: "(year)" }, { w: "m" }),
    aField("863", "30", { 8: "1.1" }, { a: "1-5" }, { i: "1990-1994" }, { w: "g" }),
    aField("863", "30", { 8: "1.2" }, { a: "7" }, { i: "1996" }),
  ],
};
