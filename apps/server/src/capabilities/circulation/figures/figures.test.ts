import { expect, it } from "vitest";
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

it("counts what happened on days that are over, once, and says of few readers only that they are few", async () => {
  for (let n = 0; n < 10; n++) {
    const { first } = await desk.title(1);
    await desk.checkOut(await desk.reader(), first);
  }
  const { first } = await desk.title(1);
  const teachers = (await desk.checkOut(await desk.reader("teacher"), first)).body.loan.id;
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
      loans: 11,
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
  expect(await read("by=branch&per=month")).toMatchObject([{ period: "2026-11", loans: 11, renewals: 1, returns: 1 }]);
  const categories = await read("by=category&per=month");
  expect(categories).toEqual([
    { period: "2026-11", key: "teacher", name: { zh: "教师", en: expect.any(String) }, few: true },
    expect.objectContaining({ key: "undergraduate", loans: 10 }),
  ]);
});

it("is had as a file that spreadsheets read, in the language asked for", async () => {
  const url = "/api/v1/figures/export?from=2026-11-01&to=2026-11-30&by=category&per=month";
  const csv = await library.request({ url: `${url}&format=csv`, headers: { ...head, "accept-language": "zh" } });
  const [first, second] = csv.body.slice(1).split("\r\n");
  expect(first).toBe("时间,读者类型,名称,外借册次,阅览册次,续借册次,归还册次,预约");
  expect(second).toBe("2026-11,teacher,教师,<10人,<10人,<10人,<10人,<10人");
  const xlsx = await library.request({ url: `${url}&format=xlsx`, headers: head });
  expect(xlsx.headers["content-type"]).toMatch("spreadsheetml");
  expect(xlsx.rawPayload.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
});

it("is for those who may read figures", async () => {
  const url = "/api/v1/figures?from=2026-11-01&to=2026-11-30&by=branch&per=day";
  expect((await library.request({ url, headers: await library.signedInAs("reader") })).statusCode).toBe(403);
});
