import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import { cardsOf } from "../cards/card.store.ts";
import { listChanges } from "../people/change.store.ts";
import { findReader } from "../people/reader.store.ts";
import { restrictionsOf } from "../restrictions/restriction.store.ts";
import { inForce } from "../restrictions/restriction.ts";
import { aReader, testDoing } from "../testing/a-reader.ts";
import { applyLifeChange } from "./apply-life-change.ts";
import type { LifeChange } from "./life-change.ts";

const today = "2026-11-21";
let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});

async function live(id: string, change: LifeChange) {
  const { version } = (await findReader(db, id))!;
  return await transactOrRefuse(db, (tx) => applyLifeChange(tx, { id, change, version, today }, testDoing));
}

describe("a life at the desk", () => {
  it("goes from 本 to 硕 as one person: a new number, the old one ended, one history", async () => {
    const id = await aReader(db, { cards: [{ kind: "campus-number", code: "1300001" }], programme: "数学" });
    const change = { kind: "promotion", category: "master", number: "2300001", expiresOn: "2029-06-30" } as const;
    expect(await live(id, change)).toBeUndefined();
    expect(await findReader(db, id)).toMatchObject({ category: "master", programme: "数学", expiresOn: "2029-06-30" });
    expect((await cardsOf(db, [id])).map(({ code, status }) => [code, status])).toEqual([
      ["2300001", "active"],
      ["1300001", "replaced"],
    ]);
    const [last] = await listChanges(db, id, { limit: 1 });
    expect(last).toMatchObject({
      kind: "promotion",
      before: { cards: ["campus-number:1300001"], category: "undergraduate" },
    });
  });

  it("keeps the number and changes nothing when the new number is another's", async () => {
    await aReader(db, { cards: [{ kind: "campus-number", code: "2300009" }] });
    const id = await aReader(db, { cards: [{ kind: "campus-number", code: "1300009" }] });
    const refused = await live(id, { kind: "promotion", category: "master", number: "2300009" });
    expect(refused).toMatchObject({ code: "readers.code-taken" });
    expect((await cardsOf(db, [id])).map(({ code, status }) => [code, status])).toEqual([["1300009", "active"]]);
    expect((await findReader(db, id))!.category).toBe("undergraduate");
  });

  it("on leave borrows nothing, and again when back", async () => {
    const id = await aReader(db);
    await live(id, { kind: "leave" });
    expect(inForce(await restrictionsOf(db, id), today)).toMatchObject([{ kind: "block", origin: "on-leave" }]);
    await live(id, { kind: "return", expiresOn: "2028-06-30" });
    expect(inForce(await restrictionsOf(db, id), today)).toEqual([]);
    expect(await findReader(db, id)).toMatchObject({ status: "active", expiresOn: "2028-06-30" });
  });

  it.each([
    [
      { kind: "left", on: "2026-12-31" },
      { status: "left", leftOn: "2026-12-31" },
    ],
    [{ kind: "deceased" }, { status: "deceased", leftOn: today }],
    [{ kind: "retirement" }, { status: "active", category: "retired" }],
    [
      { kind: "transfer", programme: "统计学" },
      { programme: "统计学", department: "数学学院" },
    ],
    [{ kind: "extension", expiresOn: "2027-12-31" }, { expiresOn: "2027-12-31" }],
  ] as const)("%o leaves %o", async (change, after) => {
    const id = await aReader(db, { department: "数学学院", expiresOn: "2027-06-30" });
    expect(await live(id, change)).toBeUndefined();
    expect(await findReader(db, id)).toMatchObject(after);
  });

  it("taken for ended by mistake comes back", async () => {
    const id = await aReader(db);
    await live(id, { kind: "left" });
    await live(id, { kind: "return" });
    const back = (await findReader(db, id))!;
    expect([back.status, back.leftOn]).toEqual(["active", undefined]);
  });

  it.each([
    [{ kind: "extension" }, "readers.life-details"],
    [{ kind: "promotion", number: "5" }, "readers.life-details"],
    [{ kind: "leave", category: "master" }, "readers.life-details"],
    [{ kind: "extension", expiresOn: "2027-01-01" }, "readers.not-longer"],
    [{ kind: "promotion", category: "king" }, "readers.unknown-category"],
  ] as const)("is refused when it says %o", async (change, code) => {
    const id = await aReader(db, { expiresOn: "2027-06-30" });
    expect(await live(id, change)).toMatchObject({ code });
    expect((await findReader(db, id))!.version).toBe(1);
  });
});
