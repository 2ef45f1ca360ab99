import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { findReader } from "../people/reader.store.ts";
import { aReader, testDoing } from "../testing/a-reader.ts";
import { certificateCode, codeLength, readCertificateCode } from "./certificate.ts";
import { findClearance, readersOfClass } from "./clearance.store.ts";
import { clearReaders, withdrawReaderClearance } from "./close-file.ts";
import type { OpenMattersProvider } from "./open-matters.port.ts";

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});

/** What a room that lends would hand over. */
const owed = new Map<string, number>();
const room: OpenMattersProvider = {
  room: { zh: "欠费", en: "Debts" },
  matters: (_, ids) =>
    Promise.resolve(
      ids.flatMap((readerId) => {
        const amount = owed.get(readerId) ?? 0;
        const what = { zh: `欠费 ${amount} 分`, en: `owes ${amount} fen` };
        return amount === 0 ? [] : [{ readerId, what, waivable: { amount, currency: "CNY" } }];
      }),
    ),
  waive(_, ids, { upTo }) {
    const small = ids.filter((id) => (owed.get(id) ?? 0) > 0 && (owed.get(id) ?? 0) <= upTo);
    for (const id of small) owed.delete(id);
    return Promise.resolve(small);
  },
};
beforeEach(() => owed.clear());

const settings = { secretKey: Buffer.alloc(32, 1).toString("base64"), dataDirectory: "unused" };
const options = { providers: [room], settings, today: "2026-11-21", doing: testDoing };

async function clear(ids: readonly string[], waiveUpTo = 0) {
  return await transact(db, (tx) => clearReaders(tx, ids, { ...options, waiveUpTo }));
}

describe("leaving clearance", () => {
  it("gives a certificate with a code and stops borrowing", async () => {
    const id = await aReader(db, {
      called: ["曾毕业", "ZENG Biye"],
      department: "数学学院",
      cards: [{ kind: "campus-number", code: "0020220001" }],
    });
    const [state] = await clear([id]);
    const { code, certificate } = (await findClearance(db, state!.clearance!.code))!;
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(certificate).toEqual({
      name: "曾毕业",
      latinName: "ZENG Biye",
      number: "0020220001",
      category: { zh: "本科生", en: "Undergraduate" },
      department: "数学学院",
      clearedOn: "2026-11-21",
    });
    expect(await findReader(db, id)).toMatchObject({ status: "left", leftOn: "2026-11-21" });
  });

  it("of a whole class clears all but those with something open, small debts let go", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1)
      ids.push(await aReader(db, { called: [`毕业${n}`], entryYear: 2022, department: "清算学院" }));
    owed.set(ids[1]!, 40);
    owed.set(ids[3]!, 4000);
    expect(new Set(await readersOfClass(db, { entryYear: 2022, department: "清算学院" }, 100))).toEqual(new Set(ids));
    const states = await clear(ids, 100);
    expect(states.map(({ clearance, open }) => [clearance !== undefined, open.length])).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
      [false, 1],
      [true, 0],
    ]);
    expect(await findReader(db, ids[3]!)).toMatchObject({ status: "active" });
  });

  it("asked for twice gives the one certificate", async () => {
    const id = await aReader(db);
    const [first] = await clear([id]);
    const [second] = await clear([id]);
    expect(second!.clearance!.code).toBe(first!.clearance!.code);
  });

  it("is taken back at the desk: the reader is here again, the code no longer stands", async () => {
    const id = await aReader(db);
    const [state] = await clear([id]);
    await transact(db, (tx) => withdrawReaderClearance(tx, id, options));
    expect((await findClearance(db, state!.clearance!.code))!.state).toBe("withdrawn");
    const reader = await findReader(db, id);
    expect([reader!.status, reader!.leftOn]).toEqual(["active", undefined]);
  });
});

describe("a certificate's code", () => {
  it("is read as people type it from paper", () => {
    expect(readCertificateCode(" ab2c-de3f gh4j ")).toBe("AB2C-DE3F-GH4J");
    expect(["", "AB2C-DE3F", "AB2C-DE3F-GH40", "AB2C-DE3F-GH4J-X"].map(readCertificateCode)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it("is read again whatever it is made of", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: codeLength, maxLength: codeLength }), (random) => {
        const code = certificateCode(random);
        expect(readCertificateCode(code.toLowerCase().replaceAll("-", ""))).toBe(code);
      }),
    );
  });
});
