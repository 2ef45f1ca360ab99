import { type ByteSource, controlValue, describeBib, type MarcRecord, readIso2709, toMarcJson } from "@wenyuan/marc";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { CodeMap } from "../import/import-plan.ts";
import { findOwnRecords } from "../import/match/match.store.ts";
import { listLocations } from "../places/place.store.ts";
import { deriveSourceKey } from "../records/derive-source-key.ts";
import type { Editing } from "../records/editing.ts";
import { changeOf } from "./change-parts.ts";
import { lockSourcedHoldings, type SourcedHoldings, writeSourcedHoldings } from "./holdings.store.ts";
import { keepPartChanges } from "./part-change.store.ts";
import type { PartChange } from "./part-change.ts";

const batchSize = 200;

/** Why a record of a file was not stored. */
export interface RefusedHoldings {
  /** In the file, from 1. */
  readonly number: number;
  readonly reason: "unreadable" | "no-holdings" | "no-title" | "no-place";
  /** The number of the title (004), or the code of the place (852 $b $c). */
  readonly value: string;
}

export interface HoldingsProgress {
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface HoldingsOrigin extends Editing {
  /** The source that the titles came from: by its numbers they are found. */
  readonly source: string;
  /** Codes of places there → locations here; a code that is a location here needs none. */
  readonly places: CodeMap;
  readonly defaultPlace?: string;
  onProgress?(progress: HoldingsProgress): void;
  onRefused?(refused: RefusedHoldings): void;
}

/**
 * Imports holdings records of MARC 21 (leader/06 u, v, x, y) whole, each to the title of the same source that its 004 names. Batch by batch, each
 * batch one transaction; safe to run again: what says the same stays as it is, with what a cataloguer made of it.
 */
export async function importHoldings(
  db: Database,
  source: ByteSource,
  origin: HoldingsOrigin,
): Promise<HoldingsProgress> {
  let progress: HoldingsProgress = { read: 0, created: 0, changed: 0, unchanged: 0, refused: 0 };
  let batch: NumberedRecord[] = [];
  const refuse = (refused: RefusedHoldings) => {
    progress = { ...progress, refused: progress.refused + 1 };
    origin.onRefused?.(refused);
  };
  const save = async () => {
    const records = batch;
    batch = [];
    const saved = await transact(db, (tx) => saveBatch(tx, records, origin));
    for (const one of saved.refused) refuse(one);
    const { created, changed, unchanged } = progress;
    progress = {
      ...progress,
      created: created + saved.created,
      changed: changed + saved.changed,
      unchanged: unchanged + saved.unchanged,
    };
    origin.onProgress?.(progress);
  };
  for await (const result of readIso2709(source, { profile: "marc21" })) {
    const number = progress.read + 1;
    progress = { ...progress, read: number };
    if (result.kind !== "record") refuse({ number, reason: "unreadable", value: "" });
    else if (!/[uvxy]/.test(result.record.leader[6] ?? "")) refuse({ number, reason: "no-holdings", value: "" });
    else batch.push({ number, record: result.record });
    if (batch.length >= batchSize) await save();
  }
  await save();
  return progress;
}

interface NumberedRecord {
  readonly number: number;
  readonly record: MarcRecord;
}

async function saveBatch(tx: Tx, batch: readonly NumberedRecord[], origin: HoldingsOrigin) {
  const refused: RefusedHoldings[] = [];
  const titles = await findTitles(tx, batch, origin.source);
  const codes = new Set((await listLocations(tx)).map(({ code }) => code));
  const said = new Map<string, SourcedHoldings>();
  for (const { number, record } of batch) {
    const recordId = titleKeys(record).flatMap((key) => titles.get(key) ?? [])[0];
    const { place, ...facts } = describe(record);
    const location = locationOf(place, codes, origin);
    if (recordId === undefined) refused.push({ number, reason: "no-title", value: titleNumber(record) });
    else if (location === undefined) refused.push({ number, reason: "no-place", value: place.join("/") });
    else {
      const sourceKey = deriveSourceKey(record);
      said.set(sourceKey, { ...facts, recordId, location, source: origin.source, sourceKey, marc: toMarcJson(record) });
    }
  }
  return { ...(await write(tx, [...said.values()], origin)), refused };
}

async function write(tx: Tx, said: readonly SourcedHoldings[], { source, by, now }: HoldingsOrigin) {
  const there = await lockSourcedHoldings(
    tx,
    source,
    said.map(({ sourceKey }) => sourceKey),
  );
  const changes: PartChange[] = [];
  let [created, changed] = [0, 0];
  for (const one of said) {
    const before = there.get(one.sourceKey);
    if (before && before.recordId === one.recordId && sameJson(before.marc, one.marc)) continue;
    const after = await writeSourcedHoldings(tx, one, { by, now });
    changes.push(changeOf("holdings", { ...(before ? { before } : {}), after }, { by, now }));
    if (before) changed++;
    else created++;
  }
  await keepPartChanges(tx, changes);
  return { created, changed, unchanged: said.length - created - changed };
}

/** PostgreSQL keeps the names of an object in an order of its own; a field has one, a subfield has one. */
function sameJson(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Ids of titles by their keys; of one that was merged the title it went to. */
async function findTitles(tx: Tx, batch: readonly NumberedRecord[], source: string): Promise<Map<string, string>> {
  const found = await findOwnRecords(tx, source, [...new Set(batch.flatMap(({ record }) => titleKeys(record)))]);
  return new Map(
    [...found].filter(([, own]) => !own.deletedByHand).map(([key, own]) => [key, own.mergedInto ?? own.id]),
  );
}

function titleNumber(record: MarcRecord): string {
  return controlValue(record, "004")?.trim() ?? "";
}

/** 004 is the title's 001; its 003 is that of the holdings, or was never written. See records/derive-source-key.ts. */
function titleKeys(record: MarcRecord): string[] {
  const number = titleNumber(record);
  const agency = controlValue(record, "003")?.trim();
  return number === "" ? [] : [...(agency ? [`${agency} ${number}`] : []), number];
}

/** 852 and 853–868, as a title's own are read. */
function describe(record: MarcRecord) {
  const [holding] = describeBib(record, { profile: "marc21" }).holdings;
  const statement = (holding?.statements ?? []).join("; ");
  return {
    place: holding?.location?.split(" / ") ?? [],
    ...(holding?.callNumber ? { callNumber: holding.callNumber } : {}),
    ...(statement === "" ? {} : { statement }),
  };
}

function locationOf(
  place: readonly string[],
  codes: ReadonlySet<string>,
  { places, defaultPlace }: HoldingsOrigin,
): string | undefined {
  const written = [place.join("/"), ...place.toReversed()];
  const mapped = written.flatMap((code) =>
    Object.hasOwn(places, code) ? [places[code]!] : codes.has(code) ? [code] : [],
  );
  return mapped.find((code) => codes.has(code)) ?? defaultPlace;
}
