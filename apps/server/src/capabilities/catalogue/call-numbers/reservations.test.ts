import { nextNumber } from "@wenyuan/call-number";
import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { aLibrary, anItem, haveItems, someRecords } from "../items/testing/an-item.ts";
import { deleteReservation, findNextNumber, type Reservation } from "./book-number.store.ts";
import { endReservations } from "./end-reservations.ts";
import { type ReservationRequest, reserveNumber } from "./reserve-number.ts";

let db: Database;
let record: string;
const reserving = { changedBy: "account:1", now: new Date("2026-11-21T02:00:00Z") };

beforeAll(async () => {
  db = await testDatabase();
  await aLibrary(db);
  [record] = (await someRecords(db, "围城")) as [string];
});

beforeEach(async () => {
  await inside(db).client.query("delete from catalogue.item; delete from catalogue.book_number");
  await allocate({ rule: "after-highest", first: 1, holdDays: 30 });
});

function allocate(allocation: object) {
  return inside(db).client.query("update catalogue.call_number_series set allocation = $1 where code = 'clc'", [
    JSON.stringify(allocation),
  ]);
}

async function reserve(request: Partial<ReservationRequest> = {}): Promise<Reservation> {
  const reserved = await transact(db, (tx) => reserveNumber(tx, { classNumber: "I247.57", ...request }, reserving));
  if (!("number" in reserved)) throw new Error(reserved.code);
  return reserved;
}

const refusal = async (request: ReservationRequest) => {
  const answer = await transact(db, (tx) => reserveNumber(tx, request, reserving));
  return "code" in answer ? answer.code : undefined;
};

describe("a 种次号 that is reserved", () => {
  it("is never given twice and leaves no gap, however many cataloguers ask at once", async () => {
    const rounds = await Promise.all(Array.from({ length: 60 }, () => reserve()));
    expect(rounds.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, n) => n + 1),
    );
  });

  it("is not one that items get at the same time by typed call numbers", async () => {
    const typed = Array.from({ length: 20 }, (_, n) => anItem(record, { callNumber: `I247.57/${n + 1}` }));
    const [reserved] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => reserve())),
      Promise.all(typed.map((item) => haveItems(db, item))),
    ]);
    const { rows } = await inside(db).client.query<{ number: number }>(
      "select number from catalogue.book_number where class = 'I247.57'",
    );
    expect(new Set(reserved.map(({ number }) => number)).size).toBe(20);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  });

  it("follows the numbers that stand on spines already", async () => {
    await haveItems(db, anItem(record, { callNumber: "I247.57/41" }), anItem(record, { callNumber: "I247.57/7:2" }));
    expect((await reserve()).number).toBe(42);
  });

  it("is counted in each class by itself, whose points are put in place", async () => {
    await reserve({ classNumber: "I24757" });
    expect(await reserve({ classNumber: "i247.57" })).toMatchObject({ classNumber: "I247.57", number: 2 });
    expect(await reserve({ classNumber: "I247.58" })).toMatchObject({ number: 1 });
  });

  it("is the same for a record that asks again", async () => {
    const first = await reserve({ recordId: record });
    await reserve();
    expect((await reserve({ recordId: record })).number).toBe(first.number);
  });

  it("is used when an item of its record bears it, and stays then", async () => {
    const { id } = await reserve({ recordId: record });
    await haveItems(db, anItem(record, { callNumber: "I247.57/1 c.2" }));
    expect(await endReservations(db, new Date("2099-01-01T00:00:00Z"))).toBe(0);
    expect(await transact(db, (tx) => deleteReservation(tx, id))).toBe(false);
    expect((await reserve()).number).toBe(2);
  });

  it("goes back when its time is over and not before", async () => {
    await reserve();
    expect(await endReservations(db, new Date("2026-12-21T01:59:59Z"))).toBe(0);
    expect(await endReservations(db, new Date("2026-12-21T02:00:00Z"))).toBe(1);
    expect((await reserve()).number).toBe(1);
  });

  it("stays within the series' last number", async () => {
    await allocate({ rule: "after-highest", first: 8, last: 9, holdDays: 30 });
    expect([(await reserve()).number, (await reserve()).number]).toEqual([8, 9]);
    expect(await refusal({ classNumber: "I247.57" })).toBe("catalogue.numbers-exhausted");
  });

  it.each([
    ["O", "catalogue.class-not-counted", "lcc"],
    ["1247", "catalogue.class-not-counted", "clc"],
    ["R I247", "catalogue.class-not-counted", "clc"],
    ["I247/3", "catalogue.class-not-counted", "clc"],
    ["I247", "catalogue.series-not-found", "none"],
  ])("is refused for %s: %s", async (classNumber, code, series) => {
    expect(await refusal({ classNumber, series })).toBe(code);
  });
});

describe("a number that was given back", () => {
  it("leaves a gap after-highest, and is given again lowest-free", async () => {
    await reserve();
    const second = await reserve();
    await reserve();
    await transact(db, (tx) => deleteReservation(tx, second.id));
    expect((await reserve()).number).toBe(4);
    await allocate({ rule: "lowest-free", first: 1, holdDays: 30 });
    expect((await reserve()).number).toBe(2);
    expect((await reserve()).number).toBe(5);
  });
});

describe("the next number", () => {
  it("is that of packages/call-number, whatever is taken", async () => {
    const taken = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
    const rule = fc.constantFrom("after-highest" as const, "lowest-free" as const);
    const { client } = inside(db);
    await fc.assert(
      fc.asyncProperty(taken, rule, fc.integer({ min: 1, max: 12 }), async (numbers, of, first) => {
        await client.query("delete from catalogue.book_number");
        await client.query(
          "insert into catalogue.book_number (series, class, number, reserved_by) select 'clc', 'I2', n, 'x' from unnest($1::integer[]) n",
          [numbers],
        );
        const next = await findNextNumber(db, { series: "clc", classNumber: "I2" }, { rule: of, first, holdDays: 1 });
        expect(next).toBe(nextNumber(numbers, { rule: of, first }));
      }),
      { numRuns: 60 },
    );
  });
});
