import { type MarcRecord, writeIso2709 } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { importRecords, newestRecords } from "../../catalogue/index.ts";

/** Puts a synthetic title into the catalogue. @returns the record's id */
export async function insertTestRecord(db: Database, title: string): Promise<string> {
  const record: MarcRecord = {
    leader: "00000nam a2200000 a 4500",
    fields: [
      { tag: "001", value: title },
      { tag: "245", ind1: "0", ind2: "0", subfields: [{ code: "a", value: title }] },
    ],
  };
  await importRecords(db, [writeIso2709(record)], { source: "test", profile: "marc21" });
  const [newest] = await newestRecords(db, 1);
  if (!newest) throw new Error("the record was not kept");
  return newest.id;
}
