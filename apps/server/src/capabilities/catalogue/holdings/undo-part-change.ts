import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import type { Editing } from "../records/editing.ts";
import { lockVolume, restoreVolume, volumesOfRecord } from "../volumes/volume.store.ts";
import {
  changeHoldings,
  changeOf,
  changeVolume,
  missingLocation,
  missingRecord,
  removeHoldings,
  removeVolume,
} from "./change-parts.ts";
import { lockHoldings, lockSourcedHoldings, restoreHoldings } from "./holdings.store.ts";
import { findPartChange, keepPartChanges } from "./part-change.store.ts";
import { holdingsFacts, type KeptPartChange, type PartFacts, partFacts, volumeFacts } from "./part-change.ts";

/**
 * Takes back a change of a volume or of holdings: what was made goes, what was removed is there again under its number, what was changed says
 * again what it said. Refused when it was changed since: the newer change is taken back first.
 * @throws when items belong to what would go (PostgreSQL 23503), or another volume has the name (23505)
 */
export async function undoPartChange(tx: Tx, id: string, editing: Editing): Promise<KeptPartChange | Problem> {
  const change = await findPartChange(tx, id);
  if (!change) return catalogueProblems.partChangeNotFound({ id });
  const now = await factsNow(tx, change);
  if (!same(now, change.after)) return catalogueProblems.holdingsChanged();
  const undone = (await nameTaken(tx, change)) ?? (await putBack(tx, change, editing));
  return isProblem(undone) ? undone : change;
}

async function factsNow(tx: Tx, { kind, partId }: KeptPartChange): Promise<PartFacts | undefined> {
  const part = kind === "volume" ? await lockVolume(tx, partId) : await lockHoldings(tx, partId);
  return part && partFacts(kind, part);
}

function same(one: PartFacts | undefined, other: PartFacts | undefined): boolean {
  if (!one || !other) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

/** Another volume of the record may have the name by now. */
async function nameTaken(tx: Tx, { kind, partId, recordId, before }: KeptPartChange): Promise<Problem | undefined> {
  const enumeration = before?.["enumeration"];
  if (kind !== "volume" || enumeration === undefined) return undefined;
  const volumes = await volumesOfRecord(tx, recordId);
  const taken = volumes.some((volume) => volume.id !== partId && volume.enumeration === enumeration);
  return taken ? catalogueProblems.volumeTwice({ enumeration }) : undefined;
}

async function putBack(tx: Tx, change: KeptPartChange, editing: Editing): Promise<object | Problem> {
  const { kind, partId, before, after } = change;
  if (before === undefined)
    return await (kind === "volume" ? removeVolume(tx, partId, editing) : removeHoldings(tx, partId, editing));
  if (after === undefined) return await bringBack(tx, change, editing);
  if (kind === "volume") return await changeVolume(tx, partId, { volume: volumeFacts(before), ...editing });
  const { version } = (await lockHoldings(tx, partId))!;
  return await changeHoldings(tx, partId, { facts: holdingsFacts(before), version, ...editing });
}

async function bringBack(
  tx: Tx,
  { kind, partId, recordId, before = {} }: KeptPartChange,
  editing: Editing,
): Promise<object | Problem> {
  const refused = (await missingRecord(tx, recordId)) ?? (kind === "holdings" && (await noPlaceFor(tx, before)));
  if (refused) return refused;
  const place = { id: partId, recordId };
  const after =
    kind === "volume"
      ? await restoreVolume(tx, { ...place, ...volumeFacts(before) })
      : await restoreHoldings(tx, { ...place, ...holdingsFacts(before), by: editing.by });
  await keepPartChanges(tx, [changeOf(kind, { after }, editing)]);
  return after;
}

/** Their location may be gone, or their source may have brought them again since. */
async function noPlaceFor(tx: Tx, { location = "", source, sourceKey }: PartFacts): Promise<Problem | undefined> {
  const missing = await missingLocation(tx, location);
  if (missing || source === undefined || sourceKey === undefined) return missing;
  const again = await lockSourcedHoldings(tx, source, [sourceKey]);
  return again.size > 0 ? catalogueProblems.holdingsChanged() : undefined;
}
