import { fromMarcJson, type MarcRecord } from "@wenyuan/marc";
import type { Tx } from "../../../../kernel/db/database.ts";
import { findRecords, type StoredRecord } from "../../records/record.store.ts";
import type { KeyedRecord } from "../../records/save-records.ts";
import { findMatches, type Match } from "../match/find-matches.ts";
import { findOwnRecords, type OwnRecord } from "../match/match.store.ts";
import { overlay } from "../overlay.ts";
import type { Finding, MatchFinding } from "../report/finding.ts";
import { earlierKeys } from "./entry.store.ts";
import type { ImportRun } from "./import-run.ts";
import type { ReadableRecord } from "./prepared-record.ts";

/** What is to become of a record of the file. */
export interface Decision {
  readonly from: ReadableRecord;
  /** To be stored; undefined for what is skipped. */
  readonly save?: KeyedRecord;
  /** The record here that it was found to be. */
  readonly recordId?: string;
  readonly findings: readonly Finding[];
}

interface Known {
  readonly from: ReadableRecord;
  /** Its key within the source, counted where the file has it several times. */
  readonly key: string;
  /** How often the file had it before, and where first. */
  readonly met: { readonly count: number; readonly number: number } | undefined;
  /** The record of this source under the key, and under the key without its count. */
  readonly own: OwnRecord | undefined;
  readonly first: OwnRecord | undefined;
  readonly match: Match | undefined;
}

/** Finds for each record of a batch what it is here, and decides by the source's policy. A few queries for all of them. */
export async function decideRecords(tx: Tx, run: ImportRun, batch: readonly ReadableRecord[]): Promise<Decision[]> {
  const known = await lookUp(tx, run, batch);
  const stored = await readStored(tx, run, known);
  return known.map((one) => decide(one, run, stored));
}

async function lookUp(tx: Tx, run: ImportRun, batch: readonly ReadableRecord[]): Promise<Known[]> {
  const bases = batch.map(({ content }) => content.key);
  const met = await earlierKeys(tx, run.id, bases);
  const keys = bases.map((base) => counted(base, met.get(base)?.count ?? 0));
  const own = await findOwnRecords(tx, run.source, [...new Set([...bases, ...keys])]);
  const strangers = batch.filter((_, i) => !own.has(keys[i]!));
  const matches = await findMatches(
    tx,
    strangers.map(({ content }) => content.derived),
    run.plan.threshold,
  );
  const matchOf = new Map(strangers.map((one, i) => [one, matches[i]]));
  return batch.map((from, i) => ({
    from,
    key: keys[i]!,
    met: met.get(bases[i]!),
    own: own.get(keys[i]!),
    first: own.get(bases[i]!),
    match: matchOf.get(from),
  }));
}

/** Systems do export two records under one number, and both are kept; the count goes by the order of the file. */
function counted(base: string, before: number): string {
  return before === 0 ? base : `${base} (${before + 1})`;
}

/** The records that have to be read: those that something is kept of, and those that a repeated one is held against. */
async function readStored(
  tx: Tx,
  { plan }: ImportRun,
  known: readonly Known[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const ids = known.flatMap(({ met, own, first, match }) => {
    const repeated = met && first ? [first.id] : [];
    if (plan.policy !== "overlay") return repeated;
    const foreign = own?.mergedInto ?? match?.record?.id ?? [];
    const kept = own && plan.protectedFields.length > 0 ? [own.id] : [];
    return [...repeated, ...kept, ...[foreign].flat()];
  });
  const found = await findRecords(tx, [...new Set(ids)]);
  return new Map(found.map((record) => [record.id, record]));
}

function decide(known: Known, run: ImportRun, stored: ReadonlyMap<string, StoredRecord>): Decision {
  const { from, met, first, own } = known;
  const findings: Finding[] = from.content.title === "" ? [{ kind: "outcome", code: "no-title" }] : [];
  if (met && first) {
    const same = stored.get(first.id);
    if (same && sameContent(same, from.content.record))
      return {
        from,
        recordId: first.id,
        findings: [...findings, { kind: "match", code: "same-in-file", number: met.number, record: first.id }],
      };
    findings.push({ kind: "outcome", code: "number-shared", value: from.content.key });
  }
  if (own) return decideOwn(known, own, { run, stored, findings });
  return decideStranger(known, { run, stored, findings });
}

interface Deciding {
  readonly run: ImportRun;
  readonly stored: ReadonlyMap<string, StoredRecord>;
  readonly findings: readonly Finding[];
}

/** The source has sent it before. */
function decideOwn({ from, key }: Known, own: OwnRecord, { run, stored, findings }: Deciding): Decision {
  const { policy, protectedFields } = run.plan;
  const id = own.mergedInto ?? own.id;
  const merged: Finding[] = own.mergedInto === null ? [] : [{ kind: "match", code: "merged", record: id }];
  if (policy !== "overlay")
    return {
      from,
      recordId: id,
      findings: [...findings, ...merged, { kind: "outcome", code: "policy-skip", value: policy }],
    };
  const foreign = own.mergedInto !== null;
  const record = laidOver(from.content.record, stored.get(id), { protectedFields, foreign });
  return { from, recordId: id, save: saving(from, { key, id, record }), findings: [...findings, ...merged] };
}

function decideStranger({ from, key, match }: Known, { run, stored, findings }: Deciding): Decision {
  const { policy, protectedFields } = run.plan;
  const noted: Finding[] = [...findings, ...noteOf(match)];
  const found = match?.record;
  if (policy === "create" || (!found && !match?.ambiguous))
    return {
      from,
      save: saving(from, { key, record: from.content.record }),
      findings: found || match?.ambiguous ? [...noted, { kind: "outcome", code: "policy-create" }] : noted,
    };
  if (!found) return { from, findings: noted };
  if (policy === "skip")
    return { from, recordId: found.id, findings: [...noted, { kind: "outcome", code: "policy-skip", value: policy }] };
  const record = laidOver(from.content.record, stored.get(found.id), { protectedFields, foreign: true });
  return { from, recordId: found.id, save: saving(from, { key, id: found.id, record }), findings: noted };
}

function noteOf(match: Match | undefined): MatchFinding[] {
  return match?.finding ? [match.finding] : [];
}

function saving(
  { content }: ReadableRecord,
  { key, id, record }: { key: string; id?: string; record: MarcRecord },
): KeyedRecord {
  const derived = record === content.record ? { derived: content.derived } : {};
  return { key, record, ...derived, ...(id === undefined ? {} : { id }) };
}

function laidOver(
  fresh: MarcRecord,
  stored: StoredRecord | undefined,
  options: { protectedFields: readonly string[]; foreign: boolean },
): MarcRecord {
  return stored ? overlay(fromMarcJson(stored.marc), fresh, options) : fresh;
}

function sameContent({ marc }: StoredRecord, record: MarcRecord): boolean {
  return JSON.stringify(fromMarcJson(marc).fields) === JSON.stringify(record.fields);
}
