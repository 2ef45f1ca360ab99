import { Temporal } from "@wenyuan/calendar";
import { describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { openLendingDesk } from "../testing/lending-desk.ts";
import { moveDuesNow } from "./move-dues.ts";
import { readOpenings } from "./read-openings.ts";
import { setBuildingHours } from "./set-building-hours.ts";

const desk = await openLendingDesk();
const { library } = desk;
const { clock } = library;
const { db } = library.kernel;
const head = await library.tokenFor("administrator");
const day = 86_400_000;

const read = async (url: string, headers = head) => (await library.request({ url, headers })).json();
const send = (url: string, payload: object, headers = head) => desk.post(`/api/v1/${url}`, payload, headers);
const inForce = () => read("/api/v1/calendars");
const dueOf = async (loanId: string) => (await read(`/api/v1/loans/${loanId}/explanation`)).loan.dueAt;

/** A loan that is due on 21 December 2026 at 22:00 in Shanghai. */
async function lend(category = "undergraduate"): Promise<string> {
  const { first } = await desk.title(1);
  const { body } = await desk.checkOut(await desk.reader(category), first);
  return body.loan.id;
}

/** Does what the job does, to its end. */
const work = (id: string) => moveDuesNow(db, id, { now: clock.now() });

const typhoon = { from: "2026-12-20T13:00", to: "2026-12-23T08:00", reason: { zh: "台风", en: "Typhoon" } };

describe("the calendars", () => {
  it("begin as shipped, with what is missing said in words", async () => {
    const { version, calendars, warnings } = await inForce();
    expect([version, calendars.desk.kind, calendars.teaching.terms.length > 1]).toEqual([1, "desk", true]);
    expect(warnings.map((one: { code: string; where: string }) => [one.code, one.where])).toContainEqual([
      "official-year-missing",
      "desk.official",
    ]);
  });

  it("change by versions that say who, when and why", async () => {
    const { version, calendars } = await inForce();
    const night = {
      ...calendars.desk,
      exceptions: [
        { from: "2026-12-31", to: "2026-12-31", change: "closed", reason: { zh: "年末", en: "Year’s end" } },
      ],
    };
    const preview = (await send("calendars/previews", { calendars: { ...calendars, desk: night } })).body;
    expect(preview.changed).toBe(1);
    expect(preview.days[0]).toMatchObject({
      key: "desk",
      date: "2026-12-31",
      before: { zh: "8:00–22:00" },
      after: { zh: "闭馆" },
    });
    const change = { base: version, calendars: { ...calendars, desk: night }, reason: "年末盘点", moveDues: false };
    const saved = await send("calendars/versions", change);
    expect([saved.status, saved.body]).toEqual([201, { version: version + 1 }]);
    expect((await read("/api/v1/calendars/versions")).items[0]).toMatchObject({
      version: version + 1,
      reason: "年末盘点",
    });
    expect((await read(`/api/v1/calendars/versions/${version}`)).calendars.desk.exceptions).toBeUndefined();
    expect((await send("calendars/versions", change)).status).toBe(409);
  });

  it("are refused with all their faults, each by its place", async () => {
    const { version, calendars } = await inForce();
    const faulty = {
      ...calendars,
      desk: { ...calendars.desk, zone: "Nowhere" },
      staff: { ...calendars.staff, kind: "desk" },
      official: [...calendars.official, ...calendars.official],
    };
    const refused = await send("calendars/versions", {
      base: version,
      calendars: faulty,
      reason: "错",
      moveDues: false,
    });
    expect(refused.status).toBe(422);
    expect(refused.body.faults.map((one: { where: string }) => one.where).toSorted()).toEqual([
      "desk.zone",
      "official[1]",
      "staff.kind",
    ]);
  });

  it("are one truth: what the page of hours says is what the calendars say", async () => {
    const { calendars } = await inForce();
    const hours = { ...calendars.desk, kind: "building" as const, id: "building" };
    expect(await readOpenings(db)).toBeUndefined();
    const act = { by: "system", reason: "test", now: clock.now() };
    expect(await transact(db, (tx) => setBuildingHours(tx, hours, act))).toBeUndefined();
    expect((await readOpenings(db))?.main.data).toEqual(hours);
    const before = (await inForce()).version;
    await transact(db, (tx) => setBuildingHours(tx, hours, act));
    expect((await inForce()).version).toBe(before);
  });
});

describe("an emergency closing", () => {
  it("says before it is declared whom it would move", async () => {
    await lend();
    const { status, body } = await send("closings/previews", typhoon);
    expect(status).toBe(200);
    expect(body.dues).toEqual({ loans: 1, readers: 1, holds: 0, stuck: 0 });
    expect(body.days.map(({ key, date }: { key: string; date: string }) => `${key} ${date}`)).toContain(
      "building 2026-12-21",
    );
  });

  it("moves what is due in it, says so of each, and takes it back", async () => {
    const [first, second, other] = [await lend(), await lend(), await lend("teacher")];
    const before = await dueOf(other);
    const declared = await send("closings", typhoon);
    expect(declared.status).toBe(201);
    const { move } = declared.body;
    await work(move);
    expect(await read(`/api/v1/due-moves/${move}`)).toMatchObject({ state: "moved", loans: 3, readers: 3, stuck: 0 });
    expect([await dueOf(first), await dueOf(second), await dueOf(other)]).toEqual([
      "2026-12-23T14:00:00.000Z",
      "2026-12-23T14:00:00.000Z",
      before,
    ]);
    const { items } = await read(`/api/v1/due-moves/${move}/entries`);
    expect(items).toHaveLength(3);
    expect(items.map(({ reader }: { reader?: { name: string } }) => reader?.name)).toEqual(Array(3).fill("合成读者"));
    expect(items[0]).toMatchObject({
      kind: "loan",
      title: expect.stringMatching("合成测试书"),
      was: "2026-12-21T14:00:00.000Z",
    });
    expect((await read(`/api/v1/loans/${first}/explanation`)).moves).toMatchObject([
      { reason: { zh: "台风" }, setBack: false },
    ]);

    const closed = (await readOpenings(db))?.main.hoursOn(Temporal.PlainDate.from("2026-12-21"));
    expect(closed).toMatchObject({ hours: [], reason: { zh: "台风" } });

    const undone = await send(`due-moves/${move}/undo`, { reason: "台风转向" });
    expect(undone.status).toBe(200);
    await work(move);
    expect(await read(`/api/v1/due-moves/${move}`)).toMatchObject({ state: "undone", kept: 0 });
    expect(await dueOf(first)).toBe("2026-12-21T14:00:00.000Z");
    expect((await inForce()).calendars.desk.exceptions).toHaveLength(1);
    expect((await send(`due-moves/${move}/undo`, { reason: "再一次" })).status).toBe(409);
  });

  it("leaves alone what came back or was renewed meanwhile, and undoing does too", async () => {
    const { first: barcode } = await desk.title(1);
    const code = await desk.reader();
    const lent = (await desk.checkOut(code, barcode)).body.loan.id;
    const { move } = (await send("closings", typhoon)).body;
    await desk.checkIn(barcode);
    await work(move);
    const entries = (await read(`/api/v1/due-moves/${move}/entries`)).items;
    expect(entries.map((one: { loanId: string }) => one.loanId)).not.toContain(lent);
    const renewed = entries[0].loanId;
    clock.move(20 * day);
    expect((await desk.post(`/api/v1/loans/${renewed}/renewals`, {})).status).toBe(201);
    const after = await dueOf(renewed);
    await send(`due-moves/${move}/undo`, { reason: "误报" });
    await work(move);
    expect(await dueOf(renewed)).toBe(after);
    expect((await read(`/api/v1/due-moves/${move}`)).kept).toBe(1);
    clock.move(-20 * day);
  });

  it("goes on where it was broken off, moves nothing twice", async () => {
    for (let n = 0; n < 3; n++) await lend();
    const { move } = (await send("closings", typhoon)).body;
    await Promise.all([work(move), work(move)]);
    const { loans } = await read(`/api/v1/due-moves/${move}`);
    const { items } = await read(`/api/v1/due-moves/${move}/entries`);
    expect(new Set(items.map((one: { loanId: string }) => one.loanId)).size).toBe(loans);
    await work(move);
    expect((await read(`/api/v1/due-moves/${move}`)).loans).toBe(loans);
    await send(`due-moves/${move}/undo`, { reason: "测试完" });
    await work(move);
  });

  it("of one branch closes only that branch", async () => {
    const loan = await lend();
    const { body } = await send("closings", { ...typhoon, branches: ["science"] });
    const { calendars } = await inForce();
    expect([Object.keys(calendars.desks), Object.keys(calendars.buildings)]).toEqual([["science"], ["science"]]);
    await work(body.move);
    expect(await dueOf(loan)).toBe("2026-12-21T14:00:00.000Z");
    expect((await read(`/api/v1/due-moves/${body.move}`)).loans).toBe(0);
  });

  it("that ends before it begins is refused, with its place", async () => {
    const refused = await send("closings", { ...typhoon, to: typhoon.from });
    expect([refused.status, refused.body.faults[0].code]).toEqual([422, "range-reversed"]);
  });

  it("keeps copies on the hold shelf as much longer", async () => {
    const { first: barcode } = await desk.title(1);
    const [owner, waiting] = [await desk.reader(), await desk.reader()];
    await desk.checkOut(owner, barcode);
    const { loans } = (await desk.post("/api/v1/desk-lookups", { code: owner })).body;
    const placed = await send("holds", { readerBarcode: waiting, recordId: loans[0].item.recordId, pickup: "main" });
    expect(placed.status).toBe(201);
    clock.move(28 * day);
    expect((await desk.checkIn(barcode)).body.goes).toMatchObject({ to: "hold-shelf", keepUntil: "2026-12-26" });
    const { move } = (await send("closings", { ...typhoon, from: "2026-12-26T00:00", to: "2026-12-28T00:00" })).body;
    await work(move);
    expect(await read(`/api/v1/due-moves/${move}`)).toMatchObject({ holds: 1 });
    const { holds } = (await desk.post("/api/v1/desk-lookups", { code: waiting })).body;
    expect(holds[0].state).toBe("ready");
    const { items } = await read(`/api/v1/due-moves/${move}/entries`);
    expect(items.filter((one: { kind: string }) => one.kind === "hold")).toMatchObject([
      { is: "2026-12-28T15:59:00.000Z" },
    ]);
    clock.move(-28 * day);
  });
});
