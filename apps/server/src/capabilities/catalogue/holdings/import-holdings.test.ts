import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";
import { beforeAll, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { aLibrary } from "../items/testing/an-item.ts";
import { saveRecords } from "../records/save-records.ts";
import { importHoldings, type RefusedHoldings } from "./import-holdings.ts";
import { listPartChanges } from "./part-change.store.ts";

let library: TestApp;
let cataloguer: Record<string, string>;
let title: string;

const field = (tag: string, indicators: string, ...subfields: (readonly [string, string])[]) => ({
  tag,
  ind1: indicators[0] ?? " ",
  ind2: indicators[1] ?? " ",
  subfields: subfields.map(([code, value]) => ({ code, value })),
});

beforeAll(async () => {
  library = await testApp();
  cataloguer = await library.signedInAs("cataloguer");
  await aLibrary(library.kernel.db);
  const record = { leader: "00000nas a2200000 a 4500", fields: [field("245", "00", ["a", "Journal"])] };
  const { saved } = await transact(library.kernel.db, (tx) =>
    saveRecords(tx, [{ key: "X b1", record }], { source: "old", profile: "marc21" }),
  );
  title = saved[0]!.id;
});

interface Stated {
  readonly of?: string;
  readonly place?: string;
  readonly to?: string;
  readonly leader?: string;
}

/** Held from v.1 on, monthly. */
const aHoldingsRecord = (
  number: string,
  { of = "b1", place = "STACKS", to = "7", leader }: Stated = {},
): MarcRecord => ({
  leader: leader ?? "00000ny  a2200000   4500",
  fields: [
    { tag: "001", value: number },
    { tag: "003", value: "X" },
    { tag: "004", value: of },
    field("852", "0 ", ["b", "MAIN"], ["c", place], ["h", "QA1"], ["i", ".J6"]),
    field("853", "20", ["8", "1"], ["a", "v."], ["i", "(year)"], ["w", "m"]),
    field("863", "30", ["8", "1.1"], ["a", `1-${to}`], ["i", "1990-1996"]),
  ],
});

const origin = {
  source: "old",
  places: { "MAIN/STACKS": "main-3" },
  by: "system",
  now: new Date("2026-11-22T00:00:00Z"),
};

async function importFile(records: readonly MarcRecord[]) {
  const refused: RefusedHoldings[] = [];
  const bytes = Buffer.concat(records.map((record) => writeIso2709(record)));
  const done = await importHoldings(library.kernel.db, bytes, {
    ...origin,
    onRefused: (one) => void refused.push(one),
  });
  return { ...done, refused };
}

const held = async () =>
  (await library.request({ url: `/api/v1/records/${title}/holdings`, headers: cataloguer })).json();

it("a holdings record goes to the title it names, whole, with its statement and how the serial appears", async () => {
  expect(await importFile([aHoldingsRecord("h1")])).toMatchObject({ read: 1, created: 1, refused: [] });
  expect((await held()).holdings).toMatchObject([
    {
      location: "main-3",
      callNumber: "QA1 .J6",
      statement: "v.1(1990)-v.7(1996)",
      patterns: [{ zh: "月刊", en: "monthly" }],
      version: 1,
    },
  ]);
});

it("the same file again changes nothing; what differs is changed, and what it was is kept", async () => {
  expect(await importFile([aHoldingsRecord("h1")])).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
  expect(await importFile([aHoldingsRecord("h1", { to: "8" })])).toMatchObject({ changed: 1, unchanged: 0 });
  const [change] = await listPartChanges(library.kernel.db, title, { before: "999999", limit: 1 });
  expect([change?.before?.["statement"], change?.after?.["statement"]]).toEqual([
    "v.1(1990)-v.7(1996)",
    "v.1(1990)-v.8(1996)",
  ]);
  const undo = { method: "POST", url: `/api/v1/part-changes/${change?.id}/undo`, headers: cataloguer } as const;
  expect((await library.request(undo)).statusCode).toBe(200);
  expect(await importFile([aHoldingsRecord("h1")])).toMatchObject({ changed: 0, unchanged: 1 });
});

it("what was removed by hand and taken back is still the source's", async () => {
  const [{ id }] = (await held()).holdings;
  await library.request({ method: "DELETE", url: `/api/v1/holdings/${id}`, headers: cataloguer });
  const [removed] = await listPartChanges(library.kernel.db, title, { before: "999999", limit: 1 });
  await library.request({ method: "POST", url: `/api/v1/part-changes/${removed?.id}/undo`, headers: cataloguer });
  expect(await importFile([aHoldingsRecord("h1")])).toMatchObject({ created: 0, unchanged: 1 });
});

it("what was removed by hand and came again since is not there twice", async () => {
  const [{ id }] = (await held()).holdings;
  await library.request({ method: "DELETE", url: `/api/v1/holdings/${id}`, headers: cataloguer });
  const [removed] = await listPartChanges(library.kernel.db, title, { before: "999999", limit: 1 });
  expect(await importFile([aHoldingsRecord("h1")])).toMatchObject({ created: 1 });
  const undo = { method: "POST", url: `/api/v1/part-changes/${removed?.id}/undo`, headers: cataloguer } as const;
  expect((await library.request(undo)).json().code).toBe("catalogue.holdings-changed");
});

it("says which issue is to come, of what still comes", async () => {
  const year = new Date().getUTCFullYear();
  const current = aHoldingsRecord("h9");
  const fields = current.fields.slice(0, -2);
  const coming = [
    field("853", "20", ["8", "1"], ["a", "v."], ["i", "(year)"], ["w", "a"]),
    field("863", "40", ["8", "1.1"], ["a", "9"], ["i", String(year)]),
  ];
  await importFile([{ ...current, fields: [...fields, ...coming] }]);
  const patterns = (await held()).holdings.flatMap((one: { patterns?: { en: string }[] }) => one.patterns ?? []);
  expect(patterns.map(({ en }: { en: string }) => en)).toContain(`next to come: v.10(${year + 1})`);
  expect(patterns.filter(({ en }: { en: string }) => en.startsWith("next"))).toHaveLength(1);
});

it("says of each record that is not stored why", async () => {
  const { refused, created } = await importFile([
    aHoldingsRecord("h2", { of: "b9" }),
    aHoldingsRecord("h3", { place: "CELLAR" }),
    aHoldingsRecord("h4", { leader: "00000nam a2200000   4500" }),
    aHoldingsRecord("h5", { place: "STACKS" }),
  ]);
  expect(created).toBe(1);
  expect(refused.toSorted((a, b) => a.number - b.number)).toEqual([
    { number: 1, reason: "no-title", value: "b9" },
    { number: 2, reason: "no-place", value: "MAIN/CELLAR" },
    { number: 3, reason: "no-holdings", value: "" },
  ]);
});
