import { expect } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import type { Environment } from "../../../kernel/settings/read-settings.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { createItems, savePlaces } from "../../catalogue/index.ts";
import { createReader } from "../../readers/index.ts";
import { smallPlaces } from "./small-library.ts";
import { insertTestRecord } from "./test-record.ts";

export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- what an API client gets
  readonly body: any;
}

/** A desk of a small library with two branches, over the API as a desk uses it. All people and titles are synthetic. */
export interface LendingDesk {
  readonly library: TestApp;
  post(url: string, payload: object, headers?: Record<string, string>): Promise<Answer>;
  checkOut(readerBarcode: string, itemBarcode: string, more?: object): Promise<Answer>;
  checkIn(itemBarcode: string, more?: object): Promise<Answer>;
  /** A title with copies. @returns its record's id and their barcodes */
  title(copies: number, kind?: string): Promise<{ recordId: string; barcodes: string[]; first: string }>;
  /** @returns the barcode of a new reader's card */
  reader(category?: string): Promise<string>;
}

export async function openLendingDesk(environment: Environment = {}): Promise<LendingDesk> {
  const library = await testApp(environment);
  const { db, clock } = library.kernel;
  await transact(db, (tx) => savePlaces(tx, smallPlaces));
  const own = await library.tokenFor("circulation");
  let made = 0;
  const post: LendingDesk["post"] = async (url, payload, headers = own) => {
    const key = `key-${String(++made).padStart(16, "0")}`;
    const answer = await library.request({
      method: "POST",
      url,
      payload,
      headers: { ...headers, "idempotency-key": key, "accept-language": "zh" },
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  return {
    library,
    post,
    checkOut: (readerBarcode, itemBarcode, more = {}) =>
      post("/api/v1/check-outs", { readerBarcode, itemBarcode, ...more }),
    checkIn: (itemBarcode, more = {}) => post("/api/v1/check-ins", { itemBarcode, branch: "main", ...more }),
    async title(copies, kind = "book") {
      const recordId = await insertTestRecord(db, `合成测试书${++made}`);
      const barcodes = Array.from({ length: copies }, (_, n) => `T${String(made).padStart(5, "0")}${n}`);
      const items = barcodes.map((barcode) => ({ recordId, barcode, kind, location: "main-3" }));
      const { refused } = await transact(db, (tx) => createItems(tx, items, { changedBy: "system" }));
      expect(refused).toEqual([]);
      return { recordId, barcodes, first: barcodes[0] ?? "" };
    },
    async reader(category = "undergraduate") {
      const code = `R${String(++made).padStart(7, "0")}`;
      const person = {
        names: [{ kind: "usual" as const, text: "合成读者" }],
        category,
        expiresOn: "2030-07-31",
        cards: [{ kind: "barcode" as const, code }],
      };
      const doing = { actor: { kind: "system" as const, name: "test" }, now: clock.now() };
      await transact(db, (tx) => createReader(tx, person, doing));
      return code;
    },
  };
}
