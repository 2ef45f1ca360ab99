import { fromMarcJson, type MarcRecord } from "@wenyuan/marc";
import type { Tx } from "../../../../kernel/db/database.ts";
import type { DerivedRecord } from "../../records/derive-record.ts";
import type { KeyedRecord } from "../../records/save-records.ts";
import { findMatches, type Match } from "../match/find-matches.ts";
import { findContents, findOwnRecords, type OwnRecord, type StoredContent } from "../match/match.store.ts";
import { overlay } from "../overlay.ts";
import type { Finding, MatchFinding } from "../report/finding.ts";
import { earlierKeys } from "./entry.store.ts";
import type { ImportRun } from "./import-run.ts";
import { type PreparedContent, type ReadableRecord, recordOf } from "./prepare-record.ts";

/** What is to become of a record of the file. */
export interface Decision {
  readonly from: ReadableRecord;
  /** To be stored; undefined for what is skipped. */
  readonly save?: KeyedRecord;
  /** The record here that it was found to be. */
  readonly recordId?: string;
  /** What it brings is left out, items too. */
  readonly held?: true;
  /** The record of the same batch that it repeats. */
  readonly repeats?: ReadableRecord;
  readonly findings: readonly Finding[];
}

interface Known {
  readonly from: ReadableRecord;
  /** Its key within the source, counted where the file has it several times. */
  readonly key: string;
  /** The first record of the file with its number, when it is not this one: in the catalogue already, or in this batch. */
  readonly twin: { readonly number: number; readonly inBatch?: ReadableRecord } | undefined;
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
  const numbered = await countKeys(tx, run, batch);
  const own = await findOwnRecords(tx, run.source, [...new Set([...bases, ...numbered.map(({ key }) => key)])]);
  const strangers = numbered.flatMap(({ from, key }) => (own.has(key) ? [] : [from]));
  const matches = await findMatches(
    tx,
    strangers.map(({ content }) => content.derived),
    { threshold: run.plan.threshold, own: `import:${run.id}` },
  );
  const matchOf = new Map(strangers.map((one, i) => [one, matches[i]]));
  return numbered.map(({ from, key, twin }, i) => ({
    from,
    key,
    twin,
    own: own.get(key),
    first: own.get(bases[i]!),
    match: matchOf.get(from),
  }));
}

async function countKeys(tx: Tx, run: ImportRun, batch: readonly ReadableRecord[]) {
  const earlier = await earlierKeys(tx, run.id, [...new Set(batch.map(({ content }) => content.key))]);
  const here = new Map<string, ReadableRecord[]>();
  return batch.map((from) => {
    const { key } = from.content;
    const before = earlier.get(key);
    const [first, ...others] = here.get(key) ?? [];
    here.set(key, [...(first ? [first, ...others] : []), from]);
    const count = (before?.count ?? 0) + (first ? 1 + others.length : 0);
    const inBatch = first && { number: first.number, inBatch: first };
    return { from, key: counted(key, count), twin: before ? { number: before.number } : inBatch };
  });
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
): Promise<ReadonlyMap<string, StoredContent>> {
  const ids = known.flatMap(({ twin, own, first, match }) => {
    const repeated = twin && !twin.inBatch && first ? [first.id] : [];
    if (plan.policy !== "overlay") return repeated;
    const foreign = own?.mergedInto ?? match?.record?.id ?? [];
    const kept = own && plan.protectedFields.length > 0 ? [own.id] : [];
    return [...repeated, ...kept, ...[foreign].flat()];
  });
  return await findContents(tx, [...new Set(ids)]);
}

function decide(known: Known, run: ImportRun, stored: ReadonlyMap<string, StoredContent>): Decision {
  const { from, own, twin } = known;
  const findings: Finding[] = from.content.title === "" ? [{ kind: "outcome", code: "no-title" }] : [];
  if (twin) {
    const repeated = repeats(known, stored);
    if (repeated) return { from, ...repeated, findings: [...findings, sameInFile(twin.number)] };
    findings.push({ kind: "outcome", code: "number-shared", value: from.content.key });
  }
  if (own) return decideOwn(known, own, { run, stored, findings });
  return decideStranger(known, { run, stored, findings });
}

function sameInFile(number: number): MatchFinding {
  return { kind: "match", code: "same-in-file", number };
}

/** What a record repeats, when its twin has the same content, too. */
function repeats({ from, twin, first }: Known, stored: ReadonlyMap<string, StoredContent>) {
  const record = recordOf(from.content);
  if (twin?.inBatch) return sameFields(recordOf(twin.inBatch.content), record) ? { repeats: twin.inBatch } : undefined;
  const there = first && stored.get(first.id);
  return there && sameFields(fromMarcJson(there.marc), record) ? { recordId: there.id } : undefined;
}

interface Deciding {
  readonly run: ImportRun;
  readonly stored: ReadonlyMap<string, StoredContent>;
  readonly findings: readonly Finding[];
}

/** The source has sent it before. */
function decideOwn({ from, key }: Known, own: OwnRecord, { run, stored, findings }: Deciding): Decision {
  const { policy, protectedFields, reviveDeleted } = run.plan;
  const id = own.mergedInto ?? own.id;
  if (own.deletedByHand && !reviveDeleted)
    return { from, recordId: id, held: true, findings: [...findings, { kind: "match", code: "deleted", record: id }] };
  const merged: Finding[] = own.mergedInto === null ? [] : [{ kind: "match", code: "merged", record: id }];
  if (policy !== "overlay")
    return {
      from,
      recordId: id,
      findings: [...findings, ...merged, { kind: "outcome", code: "policy-skip", value: policy }],
    };
  const foreign = own.mergedInto !== null;
  const record = laidOver(from.content, stored.get(id), { protectedFields, foreign });
  return { from, recordId: id, save: { key, id, record }, findings: [...findings, ...merged] };
}

function decideStranger({ from, key, match }: Known, { run, stored, findings }: Deciding): Decision {
  const { policy, protectedFields } = run.plan;
  const noted: Finding[] = [...findings, ...noteOf(match)];
  const found = match?.record;
  if (policy === "create" || (!found && !match?.ambiguous))
    return {
      from,
      save: { key, record: from.content.derived },
      findings: found || match?.ambiguous ? [...noted, { kind: "outcome", code: "policy-create" }] : noted,
    };
  if (!found) return { from, findings: noted };
  if (policy === "skip")
    return { from, recordId: found.id, findings: [...noted, { kind: "outcome", code: "policy-skip", value: policy }] };
  const record = laidOver(from.content, stored.get(found.id), { protectedFields, foreign: true });
  return { from, recordId: found.id, save: { key, id: found.id, record }, findings: noted };
}

function noteOf(match: Match | undefined): MatchFinding[] {
  return match?.finding ? [match.finding] : [];
}

function laidOver(
  content: PreparedContent,
  stored: StoredContent | undefined,
  options: { protectedFields: readonly string[]; foreign: boolean },
): MarcRecord | DerivedRecord {
  return stored ? overlay(fromMarcJson(stored.marc), recordOf(content), options) : content.derived;
}

function sameFields(a: MarcRecord, b: MarcRecord): boolean {
  return JSON.stringify(a.fields) === JSON.stringify(b.fields);
}
