import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { findLiveRecords } from "../items/item-check.store.ts";
import { listLocations } from "../places/place.store.ts";
import { catalogueProblems } from "../problems.ts";
import type { Editing } from "../records/editing.ts";
import { deleteVolume, insertVolumes, lockVolume, replaceVolume } from "../volumes/volume.store.ts";
import type { NewVolume, Volume } from "../volumes/volume.ts";
import { deleteHoldings, insertHoldings, lockHoldings, replaceHoldings } from "./holdings.store.ts";
import type { Holdings, HoldingsFacts } from "./holdings.ts";
import { keepPartChanges } from "./part-change.store.ts";
import { type PartChange, type PartKind, partFacts } from "./part-change.ts";

/** Makes volumes of a record; those that are there already stay as they are. @returns those made */
export async function createVolumes(
  tx: Tx,
  recordId: string,
  { volumes, ...editing }: Editing & { readonly volumes: readonly NewVolume[] },
): Promise<Volume[] | Problem> {
  const missing = await missingRecord(tx, recordId);
  if (missing) return missing;
  const made = await insertVolumes(tx, recordId, volumes);
  await keepPartChanges(
    tx,
    made.map((volume) => changeOf("volume", { after: volume }, editing)),
  );
  return made;
}

/** @throws when another volume of the record has its enumeration (PostgreSQL 23505) */
export async function changeVolume(
  tx: Tx,
  id: string,
  { volume, ...editing }: Editing & { readonly volume: NewVolume },
): Promise<Volume | Problem> {
  const before = await lockVolume(tx, id);
  const after = before && (await replaceVolume(tx, id, volume));
  if (!after) return catalogueProblems.volumeNotFound({ id });
  await keepPartChanges(tx, [changeOf("volume", { before, after }, editing)]);
  return after;
}

/** @throws when items belong to it (PostgreSQL 23503) */
export async function removeVolume(tx: Tx, id: string, editing: Editing): Promise<Volume | Problem> {
  const before = await lockVolume(tx, id);
  if (!before) return catalogueProblems.volumeNotFound({ id });
  await deleteVolume(tx, id);
  await keepPartChanges(tx, [changeOf("volume", { before }, editing)]);
  return before;
}

export async function createHoldings(
  tx: Tx,
  recordId: string,
  { facts, ...editing }: Editing & { readonly facts: HoldingsFacts },
): Promise<Holdings | Problem> {
  const refused = (await missingRecord(tx, recordId)) ?? (await missingLocation(tx, facts.location));
  if (refused) return refused;
  const after = await insertHoldings(tx, recordId, { ...facts, changedBy: editing.by });
  await keepPartChanges(tx, [changeOf("holdings", { after }, editing)]);
  return after;
}

/** Writes over the version that was looked at. */
export async function changeHoldings(
  tx: Tx,
  id: string,
  { facts, version, ...editing }: Editing & { readonly facts: HoldingsFacts; readonly version: number },
): Promise<Holdings | Problem> {
  const refused = await missingLocation(tx, facts.location);
  if (refused) return refused;
  const before = await lockHoldings(tx, id);
  const edit = { ...facts, version, changedBy: editing.by, now: editing.now };
  const after = before && (await replaceHoldings(tx, id, edit));
  if (!after) return catalogueProblems.holdingsChanged();
  await keepPartChanges(tx, [changeOf("holdings", { before, after }, editing)]);
  return after;
}

/** @throws when items belong to them (PostgreSQL 23503) */
export async function removeHoldings(tx: Tx, id: string, editing: Editing): Promise<Holdings | Problem> {
  const before = await lockHoldings(tx, id);
  if (!before) return catalogueProblems.holdingsChanged();
  await deleteHoldings(tx, id);
  await keepPartChanges(tx, [changeOf("holdings", { before }, editing)]);
  return before;
}

type Part = Volume | Holdings;

/** A change as it is kept. */
export function changeOf(
  kind: PartKind,
  { before, after }: { readonly before?: Part; readonly after?: Part },
  { by, now }: Editing,
): PartChange {
  const { id, recordId } = (after ?? before)!;
  return {
    kind,
    recordId,
    partId: id,
    changedAt: now,
    changedBy: by,
    ...(before ? { before: partFacts(kind, before) } : {}),
    ...(after ? { after: partFacts(kind, after) } : {}),
  };
}

export async function missingRecord(tx: Tx, id: string): Promise<Problem | undefined> {
  return (await findLiveRecords(tx, [id])).has(id) ? undefined : catalogueProblems.recordNotFound({ id });
}

export async function missingLocation(tx: Tx, code: string): Promise<Problem | undefined> {
  const known = (await listLocations(tx)).some((location) => location.code === code);
  return known ? undefined : catalogueProblems.placeNotFound({ code });
}
