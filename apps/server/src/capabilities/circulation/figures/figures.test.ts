import { expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { countFiguresNow } from "./count-figures.job.ts";

const desk = await openLendingDesk();
const { library } = desk;
const { clock } = library;
const { db } = library.kernel;
const head = await library.tokenFor("circulation");
const day = 86_400_000;
const zone = "Asia/Shanghai";

const read = async (query: string) =>
  (await library.request({ url: `/api/v1/figures?from=2026-11-01&to=2026-12-31&${query}`, headers: head })).json().rows;

/** A reader of a category and a college. @returns the card */
async function aReader(category: string, department: string): Promise<string> {
  const card = await desk.reader(category);
  await inside(db).client.query(
    "update readers.reader set department = $2 where id = (select reader_id from readers.card where code = $1)",
    [card, department],
  );
  return card;
}

it("counts what happened on days that are over, once, and says of few readers only that they are few", async () => {
  const many = [...Array.from({ length: 10 }, () => "undergraduate"), ...Array.from({ length: 11 }, () => "master")];
  for (const category of many) {
    const { first } = await desk.title(1);
    await desk.checkOut(await aReader(category, category === "master" ? "合成甲学院" : "合成乙学院"), first);
  }
  const { first } = await desk.title(1);
  const teachers = (await desk.checkOut(await aReader("teacher", "合成丙学院"), first)).body.loan.id;
  expect(await read("by=branch&per=day")).toEqual([]);
  clock.move(day);
  await desk.post(`/api/v1/loans/${teachers}/renewals`, {});
  await desk.checkIn(first);
  await countFiguresNow(db, { zone, now: clock.now() });
  expect(await read("by=branch&per=day")).toEqual([
    {
      period: "2026-11-21",
      key: "main",
      name: { zh: "主馆", en: "Main Library" },
      loans: 22,
      onSite: 0,
      renewals: 0,
      returns: 0,
      holds: 0,
    },
  ]);
  clock.move(day);
  await countFiguresNow(db, { zone, now: clock.now() });
  await countFiguresNow(db, { zone, now: clock.now() });
  clock.move(-2 * day);
  expect(await read("by=branch&per=month")).toMatchObject([{ period: "2026-11", loans: 22, renewals: 1, returns: 1 }]);
  const categories = await read("by=category&per=month");
  // One teacher is too few; told of everybody else, the total would say what the teacher read.
  expect(categories).toEqual([
    expect.objectContaining({ key: "master", loans: 11 }),
    { period: "2026-11", key: "teacher", name: { zh: "教师", en: expect.any(String) }, few: true },
    expect.objectContaining({ key: "undergraduate", few: true }),
  ]);
}, 120_000);

const ofColleges = [
  { period: "2026-11", key: "合成丙学院", name: { zh: "合成丙学院", en: "合成丙学院" }, few: true },
  { period: "2026-11", key: "合成乙学院", name: { zh: "合成乙学院", en: "合成乙学院" }, few: true },
  expect.objectContaining({ key: "合成甲学院", loans: 11 }),
];

const byCollege = async () =>
  (await read("by=department&per=month")).toSorted((one: { key: string }, other: { key: string }) =>
    one.key < other.key ? -1 : 1,
  );

it("counts for colleges, and keeps the counts when loans let go of their readers", async () => {
  expect(await byCollege()).toEqual(ofColleges);
  const { client } = inside(db);
  await client.query(
    `update circulation.loan set reader_id = null, fetched_by = null, last_act = null, returned_at = lent_at, ended = 'returned'
     where department = '合成甲学院'`,
  );
  await client.query("truncate circulation.figure_day");
  clock.move(2 * day);
  await countFiguresNow(db, { zone, now: clock.now() });
  clock.move(-2 * day);
  expect(await byCollege()).toEqual(ofColleges);
});

it("is had as a file that spreadsheets read, in the language asked for", async () => {
  const url = "/api/v1/figures/export?from=2026-11-01&to=2026-11-30&by=category&per=month";
  const csv = await library.request({ url: `${url}&format=csv`, headers: { ...head, "accept-language": "zh" } });
  const [first, second] = csv.body.slice(1).split("\r\n");
  expect(first).toBe("时间,读者类型,名称,外借册次,阅览册次,续借册次,归还册次,预约");
  expect(second).toMatch(/^2026-11,master,硕士生,11,/);
  expect(csv.body).toContain("2026-11,teacher,教师,<10人,<10人,<10人,<10人,<10人");
  const xlsx = await library.request({ url: `${url}&format=xlsx`, headers: head });
  expect(xlsx.headers["content-type"]).toMatch("spreadsheetml");
  expect(xlsx.rawPayload.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
});

const onSiteOn30th = async (by: string) =>
  (await read(`by=${by}&per=day`)).flatMap((row: { period: string; onSite: number }) =>
    row.period === "2026-11-30" ? [row.onSite] : [],
  );

it("counts what was read on the tables with what was lent for the reading room (馆内阅览册次), by branch, kind and class", async () => {
  const { barcodes } = await desk.title(2);
  clock.move(9 * day);
  for (const itemBarcode of [...barcodes, barcodes[0] ?? ""])
    expect((await desk.post("/api/v1/in-library-uses", { itemBarcode, branch: "main" })).status).toBe(201);
  const { first } = await desk.title(1);
  expect((await desk.checkOut(await desk.reader(), first, { onSite: true })).status).toBe(201);
  clock.move(day);
  await countFiguresNow(db, { zone, now: clock.now() });
  clock.move(-10 * day);
  expect([await onSiteOn30th("branch"), await onSiteOn30th("kind"), await onSiteOn30th("class")]).toEqual([
    [4],
    [4],
    [4],
  ]);
});

it("is for those who may read figures", async () => {
  const url = "/api/v1/figures?from=2026-11-01&to=2026-11-30&by=branch&per=day";
  expect((await library.request({ url, headers: await library.signedInAs("reader") })).statusCode).toBe(403);
});
