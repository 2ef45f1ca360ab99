import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findReaderByBarcode } from "../cards/card.store.ts";
import { aReader, testDoing as doing } from "../testing/a-reader.ts";
import { createReader } from "./create-reader.ts";
import { lockReader } from "./lock-reader.ts";
import { findReader } from "./reader.store.ts";
import { standingFacts } from "./standing.ts";

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});

describe("a reader", () => {
  it("is kept with names in several scripts, dates as days", async () => {
    const id = await aReader(db, {
      names: [
        { kind: "usual", text: "单雄信" },
        { kind: "passport", text: "SHAN, Xiongxin" },
      ],
      category: "master",
      department: "计算机学院",
      entryYear: 2025,
      expiresOn: "2028-06-30",
    });
    expect(await findReader(db, id)).toEqual({
      id,
      displayName: "单雄信",
      names: [
        { kind: "usual", text: "单雄信" },
        { kind: "passport", text: "SHAN, Xiongxin" },
      ],
      category: "master",
      department: "计算机学院",
      entryYear: 2025,
      status: "active",
      expiresOn: "2028-06-30",
      version: 1,
    });
  });

  it("is not made without a name, or of a category that is not there", async () => {
    const nameless = transact(db, (tx) =>
      createReader(tx, { names: [{ kind: "usual", text: " · " }], category: "master" }, doing),
    );
    expect(await nameless).toMatchObject({ code: "readers.name-missing" });
    const odd = transact(db, (tx) =>
      createReader(tx, { names: [{ kind: "usual", text: "合成" }], category: "king" }, doing),
    );
    expect(await odd).toMatchObject({ code: "readers.unknown-category" });
  });
});

describe("finding by a card", () => {
  it("keeps leading zeros apart", async () => {
    const id = await aReader(db, { cards: [{ kind: "barcode", code: "0012345" }] });
    expect(await findReaderByBarcode(db, "0012345")).toMatchObject({ readerId: id, kind: "barcode", status: "active" });
    expect(await findReaderByBarcode(db, "12345")).toBeUndefined();
  });

  it("knows a lost card and prefers the active one of the same number", async () => {
    const former = await aReader(db, { cards: [{ kind: "barcode", code: "A0000777" }] });
    await inside(db).client.query("update readers.card set status = 'lost' where code = 'A0000777'");
    expect(await findReaderByBarcode(db, "a0000777")).toMatchObject({ readerId: former, status: "lost" });
    const next = await aReader(db, { cards: [{ kind: "barcode", code: "A0000777" }] });
    expect(await findReaderByBarcode(db, "A0000777")).toMatchObject({ readerId: next, status: "active" });
  });

  it("refuses a number that another active card has", async () => {
    await aReader(db, { cards: [{ kind: "campus-number", code: "20260001" }] });
    await expect(aReader(db, { cards: [{ kind: "campus-number", code: "２０２６０００１" }] })).rejects.toThrow(
      "readers.code-taken",
    );
  });
});

describe("the lock of a reader", () => {
  it("gives what a lending decision needs", async () => {
    const id = await aReader(db, {
      category: "teacher",
      expiresOn: "2030-01-31",
      cards: [{ kind: "barcode", code: "T1" }],
    });
    await inside(db).client.query(
      `insert into readers.restriction (reader_id, kind, reason, starts_on, ends_on)
       values ($1, 'suspension', '超期停借', '2026-11-01', '2026-11-30'), ($1, 'block', '图书污损待处理', '2026-11-20', null),
         ($1, 'block', '已经过去', '2026-01-01', '2026-01-31')`,
      [id],
    );
    const card = await findReaderByBarcode(db, "T1");
    const standing = await transact(db, (tx) => lockReader(tx, id, card?.cardId));
    expect(standing).toMatchObject({ id, category: "teacher", card: "active", expiresOn: "2030-01-31" });
    expect(standingFacts(standing!, "2026-11-21")).toEqual({
      card: "valid",
      expiresOn: "2030-01-31",
      suspendedUntil: "2026-11-30",
      restriction: "图书污损待处理",
    });
    expect(standingFacts(standing!, "2026-12-01")).not.toHaveProperty("suspendedUntil");
  });

  it("sees what was committed while it waited", async () => {
    const id = await aReader(db, { cards: [{ kind: "barcode", code: "W1" }] });
    const card = await findReaderByBarcode(db, "W1");
    let waiting: Promise<unknown> | undefined;
    await transact(db, async (tx) => {
      await lockReader(tx, id);
      waiting = transact(db, (other) => lockReader(other, id, card?.cardId));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await inside(tx).client.query("update readers.card set status = 'lost' where id = $1", [card?.cardId]);
    });
    expect(await waiting).toMatchObject({ card: "lost" });
  });

  it("finds nobody under an unknown id", async () => {
    expect(await transact(db, (tx) => lockReader(tx, "999999999"))).toBeUndefined();
  });
});
