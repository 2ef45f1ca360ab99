import type { MarcRecord, Profile } from "@wenyuan/marc";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { refuseFaulty } from "./check-marc.ts";
import { findEditedRecord, nextControlNumber } from "./edited-record.store.ts";
import type { Editing } from "./editing.ts";
import { saveRecords } from "./save-records.ts";
import { numberRecord, stampRecord } from "./transaction-time.ts";
import type { Saved } from "./update-record.ts";

/** The source of records that are made here. */
export const localSource = "local";

/** Creates a record, new or as a copy of another: it gets a control number of our own (001), whatever number it came with. */
export async function createRecord(
  tx: Tx,
  { marc, profile }: { readonly marc: MarcRecord; readonly profile: Profile },
  { by, now }: Editing,
): Promise<Saved | Problem> {
  const warnings = await refuseFaulty(marc, profile);
  if (isProblem(warnings)) return warnings;
  const key = await nextControlNumber(tx);
  const record = stampRecord(numberRecord(marc, key), now);
  const { saved } = await saveRecords(tx, [{ key, record }], { source: localSource, profile, by });
  return { record: (await findEditedRecord(tx, saved[0]!.id))!, warnings };
}
