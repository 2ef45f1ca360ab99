import { describeBib, fromMarcJson } from "@wenyuan/marc";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { findEditedRecord } from "../records/edited-record.store.ts";
import { volumesOfRecord } from "../volumes/volume.store.ts";
import type { CountedVolume } from "../volumes/volume.ts";
import { type HoldingsSummary, sumUpHoldings } from "./describe-holdings.ts";
import { type StatedHoldings, statedHoldings } from "./describe-stated-holdings.ts";
import { enumerationsOfRecord, holdingsOfRecord } from "./holdings.store.ts";
import type { Holdings } from "./holdings.ts";

/** Everything that is said of what the library has of a record beside its items. */
export interface RecordHoldings extends HoldingsSummary {
  readonly volumes: readonly CountedVolume[];
  readonly holdings: readonly Holdings[];
}

/** The volumes and holdings of a record, and what they come to. */
export async function readHoldings(at: Database | Tx, recordId: string): Promise<RecordHoldings> {
  const volumes = await volumesOfRecord(at, recordId);
  const summary = sumUpHoldings(volumes, volumes.length > 0 ? [] : await enumerationsOfRecord(at, recordId));
  return { ...summary, volumes, holdings: await holdingsOfRecord(at, recordId) };
}

/** What the record's own MARC says is held, and how it appears. */
export async function readStatedHoldings(at: Database | Tx, recordId: string): Promise<StatedHoldings[]> {
  const record = await findEditedRecord(at, recordId);
  return record ? statedHoldings(describeBib(fromMarcJson(record.marc), { profile: record.profile })) : [];
}
