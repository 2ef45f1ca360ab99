import { describeFault, fromMarcJson } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import type { ItemLayout } from "../import/items/item-layout.ts";
import { itemsOfRecords } from "../items/item.store.ts";
import { type ExportedRecord, recordsByIds, recordsChangedSince, recordsInOrder } from "./export.store.ts";
import { type ExportEncoding, type ExportFormat, frames, writeRecord } from "./export-format.ts";
import { withItems } from "./item-fields.ts";

/** Which records go out. `ids` may be as long as a search has hits: they are asked for piece by piece. */
export type ExportScope =
  | { readonly kind: "whole" }
  | { readonly kind: "changed"; readonly since: Date; readonly until: Date }
  | { readonly kind: "ids"; readonly ids: AsyncIterable<readonly string[]> | Iterable<readonly string[]> };

export interface ExportOptions {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly encoding: ExportEncoding;
  /** Items are written into the records by this layout. */
  readonly layout?: ItemLayout | undefined;
  /** After each batch. */
  onProgress?(counts: ExportCounts): void;
  /** A record that the form cannot hold, with the reason in both languages. */
  onUnwritable?(id: string, reason: { readonly zh: string; readonly en: string }): void;
}

export interface ExportCounts {
  readonly written: number;
  readonly deleted: number;
  readonly unwritable: number;
}

const batchSize = 250;

/**
 * The records of a scope as a file, piece by piece: constant memory, whatever the scope. A record that was valid when it came goes out byte
 * for byte. Of changes, those that were deleted go out with leader/05 `d`, so that who follows them hears of it.
 */
export async function* exportRecords(db: Database, options: ExportOptions): AsyncGenerator<Uint8Array> {
  const { before, between, after } = frames[options.format];
  const counts = { written: 0, deleted: 0, unwritable: 0 };
  if (before !== "") yield Buffer.from(before);
  for await (const batch of batchesOf(db, options.scope)) {
    const pieces = await writeBatch(db, batch, { options, counts });
    for (const [i, piece] of pieces.entries()) {
      const first = counts.written - pieces.length + i === 0;
      yield Buffer.concat([Buffer.from(first ? "" : between), Buffer.from(piece)]);
    }
    options.onProgress?.(counts);
  }
  if (after !== "") yield Buffer.from(after);
}

type Counting = { -readonly [K in keyof ExportCounts]: number };

async function writeBatch(
  db: Database,
  batch: readonly ExportedRecord[],
  { options, counts }: { options: ExportOptions; counts: Counting },
): Promise<(Uint8Array | string)[]> {
  const ids = batch.map(({ id }) => id);
  const items = options.layout ? await itemsOfRecords(db, ids) : undefined;
  return batch.flatMap(({ id, profile, marc, deleted }) => {
    const record = fromMarcJson(deleted ? { ...marc, leader: deletedLeader(marc.leader) } : marc);
    const shown = (items?.get(id) ?? []).filter((item) => item.withdrawn === undefined);
    const whole = options.layout ? withItems(record, shown, options.layout) : record;
    const written = writeRecord(whole, profile, options);
    if (typeof written === "object" && "reason" in written) {
      const { fault } = written.reason;
      counts.unwritable++;
      options.onUnwritable?.(id, { zh: describeFault(fault, "zh"), en: describeFault(fault, "en") });
      return [];
    }
    counts.written++;
    if (deleted) counts.deleted++;
    return [written];
  });
}

/** MARC 21 and UNIMARC leader/05: deleted record. */
function deletedLeader(leader: string): string {
  return `${leader.slice(0, 5)}d${leader.slice(6)}`;
}

async function* batchesOf(db: Database, scope: ExportScope): AsyncGenerator<ExportedRecord[]> {
  if (scope.kind === "ids") for await (const ids of scope.ids) yield await recordsByIds(db, ids);
  else if (scope.kind === "whole") yield* wholeCatalogue(db);
  else yield* changes(db, scope);
}

async function* wholeCatalogue(db: Database): AsyncGenerator<ExportedRecord[]> {
  for (let after = "0"; ; ) {
    const batch = await recordsInOrder(db, { after, limit: batchSize, deleted: false });
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    after = last.id;
  }
}

/** A record that changes meanwhile moves behind the end of the scope: it comes with the next export, not twice. */
async function* changes(
  db: Database,
  { since, until }: { since: Date; until: Date },
): AsyncGenerator<ExportedRecord[]> {
  let place = { since: since.toISOString(), after: "0" };
  for (;;) {
    const batch = await recordsChangedSince(db, { ...place, until, limit: batchSize });
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    place = { since: last.updatedAt, after: last.id };
  }
}
