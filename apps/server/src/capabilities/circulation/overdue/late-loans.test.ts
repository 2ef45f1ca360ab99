import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRules } from "../rules/open-rules.ts";
import { openQueueDesk } from "../testing/queue-desk.ts";
import { runOverdue } from "./run-overdue.ts";

const desk = await openQueueDesk();
const { library } = desk;
const { clock } = library;
const { db } = library.kernel;
const head = await library.tokenFor("administrator");
const day = 86_400_000;

interface Late {
  readonly id: string;
  readonly daysLate: number;
  readonly notices: readonly { kind: string; days: number }[];
}
const list = async (query = "") =>
  (await desk.get(`/api/v1/open-loans?${query}`)).body as { items: Late[]; next?: string };
const ids = async (query = "") => (await list(query)).items.map(({ id }) => id);
const file = async (query: string) =>
  await library.request({ url: `/api/v1/open-loans/export?${query}`, headers: { ...head, "accept-language": "zh" } });

/** How often the audit says that it was taken along. */
const taken = async () =>
  (await desk.rows("select from identity.audit_entry where action = 'circulation.overdue.read'")).length;

async function lend(category: string, branch = "main") {
  const { first, recordId } = await desk.title(1);
  const { body } = await desk.checkOut(await desk.reader(category), first, { branch });
  return { id: body.loan.id as string, barcode: first, recordId };
}

let [longest, later, teacher] = ["", "", ""];
let claimed: string;
beforeAll(async () => {
  longest = (await lend("undergraduate")).id;
  teacher = (await lend("teacher")).id;
  clock.move(5 * day);
  later = (await lend("undergraduate")).id;
  const said = await lend("undergraduate");
  claimed = said.id;
  await desk.post(`/api/v1/loans/${said.id}/claims`, { on: "2026-11-26" });
  clock.move(32 * day);
  await runOverdue(db, openRules(), { now: clock.now() });
});
afterAll(() => clock.move(-37 * day));

/** Whoever has the book that is late longest is called so. */
const named = (name: string) =>
  desk.rows(
    "update readers.reader set display_name = $1 where id = (select reader_id from circulation.loan where id = $2)",
    name,
    longest,
  );

describe("the list of what is overdue", () => {
  it("begins with what is late longest, says for how many days, and what was said so far", async () => {
    const { items } = await list();
    expect(items.map(({ id }) => id)).toEqual([longest, later]);
    expect(items.map(({ daysLate }) => daysLate)).toEqual([7, 2]);
    expect(items[0]?.notices.map(({ kind, days }) => `${kind} ${days}`)).toContain("overdue 7");
    expect(items[0]).toMatchObject({ reader: { name: "合成读者", category: "undergraduate" }, branch: "main" });
  });

  it("is narrowed by days late, branch and category, and read page by page", async () => {
    expect(await ids("fromDays=3")).toEqual([longest]);
    expect(await ids("toDays=2")).toEqual([later]);
    expect(await ids("fromDays=2&toDays=7")).toEqual([longest, later]);
    expect(await ids("branch=science")).toEqual([]);
    expect(await ids("category=teacher")).toEqual([]);
    const first = await list("limit=1");
    expect([first.items[0]?.id, await ids(`limit=1&cursor=${first.next}`)]).toEqual([longest, [later]]);
    expect(teacher).not.toBe("");
  });

  it("leaves out what is said to be back: that stands on its own list", async () => {
    expect(await ids("list=claimed")).toEqual([claimed]);
    expect(await ids()).not.toContain(claimed);
  });

  it("says of one reader what he has out, late or not", async () => {
    const { items } = await list("list=all");
    const of = (items.find(({ id }) => id === teacher) as unknown as { reader: { id: string } }).reader.id;
    expect(await ids(`list=all&readerId=${of}`)).toEqual([teacher]);
  });

  it("has what was called back on a list of its own", async () => {
    const { recordId } = await lend("teacher");
    const readerBarcode = await desk.reader();
    const wish = { readerBarcode, recordId, pickup: "main", recall: true };
    expect((await desk.post("/api/v1/holds", wish)).status).toBe(201);
    expect(await ids("list=recalled")).toHaveLength(1);
  });

  it("is taken along by those alone who may, and the audit notes no other", async () => {
    const url = "/api/v1/open-loans/export?list=overdue&format=csv";
    const told = async (headers: Record<string, string>) => (await library.request({ url, headers })).statusCode;
    expect(await told(await library.tokenFor("cataloguer"))).toBe(403);
    expect(await told(await library.signedInAs("reader"))).toBe(403);
    expect(await told({})).toBe(401);
    expect(await taken()).toBe(0);
  });

  it("holds no formula, whatever somebody is called", async () => {
    await named("=cmd|' /C calc'!A0");
    expect((await file("list=overdue&format=csv")).body).toContain("\r\n'=cmd|' /C calc'!A0,");
    await named("合成读者");
  });

  it("is taken along as CSV and for Excel, and the audit says by whom", async () => {
    const before = await taken();
    const csv = await file("list=overdue&format=csv");
    const lines = csv.body.trimEnd().split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFF读者,证号,读者类型,院系,题名/);
    expect([lines.length, lines[1]?.split(",")[2], lines[1]?.split(",")[7]]).toEqual([3, "本科生", "主馆"]);
    const xlsx = await file("list=claimed&format=xlsx");
    expect([xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([200, "PK"]);
    expect((await taken()) - before).toBe(2);
  });
});
