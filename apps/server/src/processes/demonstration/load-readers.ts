import { isProblem } from "@wenyuan/problem";
import { createReader, findReaderByBarcode, type ReaderToCreate } from "../../capabilities/readers/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { academicYear } from "./academic-year.ts";
import { demoReaderCard } from "./demo-accounts.ts";

const batchSize = 100;

/** Registers the made-up readers; those whose card is known stay. @returns how many were new */
export async function loadReaders(
  db: Database,
  { now, account }: { now: Date; account: string | undefined },
  onShare: (share: number) => void,
): Promise<number> {
  const { demoReaders } = await import("../../../../../demo/people/demo-readers.ts");
  const readers = [knownReader(now, account), ...demoReaders(academicYear(now)).map(readerToCreate)];
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
    department: "13",
    programme: "计算机科学与技术",
    entryYear: year - 1,
    expiresOn: `${year + 3}-07-31`,
    cards: [{ kind: "campus-number", code: demoReaderCard }],
    source: "demo",
    sourceKey: "known-reader",
    ...(account === undefined ? {} : { accountId: account }),
  };
}

function readerToCreate(reader: {
  readonly key: string;
  readonly name: { readonly usual: string; readonly passport?: string };
  readonly category: string;
  readonly department: string;
  readonly programme?: string;
  readonly entryYear?: number;
  readonly campusNumber: string;
  readonly expiresOn: string;
  readonly language: "zh" | "en";
}): ReaderToCreate {
  const { key, name, campusNumber, ...facts } = reader;
  return {
    ...facts,
    names: [
      { kind: "usual", text: name.usual },
      ...(name.passport === undefined ? [] : [{ kind: "passport" as const, text: name.passport }]),
    ],
    cards: [{ kind: "campus-number", code: campusNumber }],
    // A domain of RFC 2606: mail to it can reach nobody.
    email: `${campusNumber}@yunze.example`,
    source: "demo",
    sourceKey: key,
  };
}
