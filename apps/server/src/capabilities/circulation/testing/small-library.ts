import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { createItems, savePlaces } from "../../catalogue/index.ts";
import { createToken } from "../../identity/index.ts";
import { createReader } from "../../readers/index.ts";
import { insertTestRecord } from "./test-record.ts";

/** A small synthetic library with two branches, to be lent from by programs. */
export interface SmallLibrary {
  /** Of a client that may lend. */
  readonly token: string;
  /** Barcodes of readers, by category. */
  readonly readers: Readonly<Record<string, readonly string[]>>;
  readonly titles: readonly { readonly recordId: string; readonly barcodes: readonly string[] }[];
}

export interface SmallLibrarySize {
  readonly readers: Readonly<Record<string, number>>;
  readonly titles: number;
  readonly copies: number;
}

export async function fillSmallLibrary(db: Database, size: SmallLibrarySize): Promise<SmallLibrary> {
  await transact(db, (tx) => savePlaces(tx, smallPlaces));
  const readers: Record<string, string[]> = {};
  for (const [category, count] of Object.entries(size.readers)) {
    readers[category] = Array.from({ length: count }, (_, n) => `${category}-${n}`);
    for (const code of readers[category]) await transact(db, (tx) => createReader(tx, person(code, category), doing()));
  }
  const titles: { recordId: string; barcodes: string[] }[] = [];
  for (let title = 0; title < size.titles; title++) {
    const recordId = await insertTestRecord(db, `合成书${title}`);
    const barcodes = Array.from({ length: size.copies }, (_, copy) => `C${title}-${copy}`);
    const items = barcodes.map((barcode) => ({ recordId, barcode, kind: "book", location: "main-3" }));
    await transact(db, (tx) => createItems(tx, items, { changedBy: "system" }));
    titles.push({ recordId, barcodes });
  }
  const token = await transact(db, (tx) => createToken(tx, { name: "desks", role: "circulation" }));
  if (!("secret" in token)) throw new Error(token.code);
  return { token: token.secret, readers, titles };
}

function person(code: string, category: string) {
  return {
    names: [{ kind: "usual" as const, text: "合成读者" }],
    category,
    expiresOn: "2035-07-31",
    cards: [{ kind: "barcode" as const, code }],
  };
}

const doing = () => ({ actor: { kind: "system" as const, name: "test" }, now: new Date() });

export const smallPlaces = {
  branches: [
    { code: "main", name: { zh: "主馆", en: "Main Library" }, position: 1 },
    { code: "science", name: { zh: "理工分馆", en: "Science Library" }, position: 2 },
    { code: "law", name: { zh: "法学院资料室", en: "Law Reading Room" }, position: 3 },
  ],
  locations: [
    { code: "main-3", branch: "main", name: { zh: "主馆三楼", en: "Main, floor 3" }, closed: false, position: 1 },
  ],
  kinds: [
    { code: "book", name: { zh: "图书", en: "Book" }, position: 1 },
    { code: "reference", name: { zh: "工具书", en: "Reference work" }, position: 2 },
  ],
};
