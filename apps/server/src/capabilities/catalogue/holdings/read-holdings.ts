import { type BibDescription, describeBib, fromMarcJson } from "@wenyuan/marc";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { findItemLayout } from "../import/sources/source.store.ts";
import type { StoredRecord } from "../records/record.store.ts";
import { volumesOfRecord } from "../volumes/volume.store.ts";
import type { CountedVolume } from "../volumes/volume.ts";
import { type HoldingsSummary, sumUpHoldings } from "./describe-holdings.ts";
import { type StatedHoldings, statedHoldings } from "./describe-stated-holdings.ts";
import { enumerationsOfRecord, holdingsOfRecord } from "./holdings.store.ts";
import type { Holdings } from "./holdings.ts";
import { holdingsLayout } from "./holdings-layout.ts";

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

/** What the record's own MARC says is held, and how it appears; local fields as the source of the record writes them. */
export async function readStatedHoldings(
  at: Database | Tx,
  { id, marc, profile }: Pick<StoredRecord, "id" | "marc" | "profile">,
  now: Date,
): Promise<StatedHoldings[]> {
  const record = fromMarcJson(marc);
  if (profile === "marc21") return statedHoldings(describeBib(record, { profile }), now);
  const layout = await findItemLayout(at, id);
  const local = layout && { localHoldings: holdingsLayout(layout) };
  return statedHoldings(withoutItems(describeBib(record, { profile, ...local })), now);
}

/** A local field with a barcode is an item, whatever volume it is of. */
function withoutItems({ holdings, ...bib }: BibDescription): BibDescription {
  return { ...bib, holdings: holdings.filter(({ barcodes }) => barcodes.length === 0) };
}
