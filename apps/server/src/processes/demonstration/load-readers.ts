import { isProblem } from "@wenyuan/problem";
import type { DemoReader } from "../../../../../demo/people/demo-readers.ts";
import {
  createReader,
  findReaderByBarcode,
  type ReaderToCreate,
  reportLoss,
} from "../../capabilities/readers/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { dayAfter, type Installation } from "./day-after.ts";
import { demoReaderCard } from "./demo-accounts.ts";

const batchSize = 100;

/** Registers the made-up readers; those whose card is known stay. @returns how many were new */
export async function loadReaders(
  db: Database,
  { now, zone, account }: Installation & { account: string | undefined },
  onShare: (share: number) => void,
): Promise<number> {
  const { demoReaders, expiredReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const year = academicYear(now);
  const madeUp = [...demoReaders(year), ...expiredReaders(year)];
  const lost = new Set(madeUp.flatMap(({ cardLost, campusNumber }) => (cardLost ? [campusNumber] : [])));
  const readers = [knownReader(now, account), ...madeUp.map((reader) => readerToCreate(reader, { now, zone }))];
  const doing = { actor: { kind: "system", name: "demonstration" } as const, now, why: "demonstration" };
  let made = 0;
  for (let start = 0; start < readers.length; start += batchSize) {
    onShare(start / readers.length);
    made += await transact(db, async (tx) => {
      let here = 0;
      for (const reader of readers.slice(start, start + batchSize)) {
        const card = reader.cards?.[0]?.code ?? "";
        if (await findReaderByBarcode(tx, card)) continue;
        const created = await createReader(tx, reader, doing);
        if (isProblem(created)) throw new Error(`${card}: ${created.detail.en}`);
        if (lost.has(card)) await reportLoss(tx, { readerId: created }, doing);
        here++;
      }
      return here;
    });
  }
  return made;
}

/** Whom one can sign in as. */
function knownReader(now: Date, account: string | undefined): ReaderToCreate {
  const year = academicYear(now);
  return {
    names: [
      { kind: "usual", text: "林知远（演示）" },
      { kind: "passport", text: "LIN ZHIYUAN" },
    ],
    category: "undergraduate",
    department: "计算机学院",
    programme: "计算机科学与技术",
    entryYear: year - 1,
    expiresOn: `${year + 3}-07-31`,
    cards: [{ kind: "campus-number", code: demoReaderCard }],
    source: "demo",
    sourceKey: "known-reader",
    ...(account === undefined ? {} : { accountId: account }),
  };
}

function readerToCreate(reader: DemoReader, at: Installation): ReaderToCreate {
  const { key, name, campusNumber, barcode, cardLost: _lost, leavesInDays, ...facts } = reader;
  return {
    ...facts,
    names: [
      { kind: "usual", text: name.usual },
      ...(name.passport === undefined ? [] : [{ kind: "passport" as const, text: name.passport }]),
    ],
    cards: [
      { kind: "campus-number", code: campusNumber },
      ...(barcode === undefined ? [] : [{ kind: "barcode" as const, code: barcode }]),
    ],
    ...(leavesInDays === undefined ? {} : { leftOn: dayAfter(at, leavesInDays) }),
    // A domain of RFC 2606: mail to it can reach nobody.
    email: `${campusNumber}@yunze.example`,
    source: "demo",
    sourceKey: key,
  };
}
