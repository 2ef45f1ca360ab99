import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersChanged } from "../events.ts";
import { deleteNames, insertNames } from "../names/name.store.ts";
import { nameKeys, nameSortKey, wordsOf } from "../names/name-keys.ts";
import { openNameSegmenter } from "../names/open-name-segmenter.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { listCategories } from "./category.store.ts";
import { insertChanges } from "./change.store.ts";
import { actorCode, type Doing } from "./doing.ts";
import { changedFacts, type Facts } from "./facts.ts";
import { lockReader } from "./lock-reader.ts";
import { findReader, updateReader } from "./reader.store.ts";
import type { ReaderName } from "./reader.ts";
import { factsOfReader, type ReaderFields } from "./reader-fields.ts";

/** What kind of change it was, and the batch that it came with. */
export interface ChangeMark {
  readonly kind: string;
  readonly batchId?: string;
  /** What changes with it beside the fields, such as cards. */
  readonly also?: { readonly before: Facts; readonly after: Facts };
}

/** Changes a reader at the desk. @param version as it was read; undefined overwrites whatever there is now */
export async function changeReader(
  tx: Tx,
  change: { readonly id: string; readonly fields: ReaderFields; readonly version?: number },
  doing: Doing,
): Promise<{ changed: boolean } | Problem> {
  const locked = await lockReader(tx, change.id);
  const reader = locked && (await findReader(tx, change.id));
  if (!reader || reader.mergedInto !== undefined) return readersProblems.readerNotFound();
  if (change.version !== undefined && change.version !== reader.version) return readersProblems.changedMeanwhile();
  const refused = await refusalOfFields(tx, change.fields);
  if (refused) return refused;
  const changed = await applyFields(tx, change, { kind: "changed" }, doing);
  if (changed)
    await recordAudit(tx, {
      actor: doing.actor,
      action: readersPermissions["reader.change"].code,
      subject: { kind: "reader", id: change.id },
      ...changed,
      reason: doing.why,
      at: doing.now,
    });
  return { changed: changed !== undefined };
}

/** Why fields cannot be written: a name without letters, a category that there is none of. */
export async function refusalOfFields(tx: Tx, { names, category }: ReaderFields): Promise<Problem | undefined> {
  if (names && !names.some(({ text }) => wordsOf(text).length > 0)) return readersProblems.nameMissing();
  if (category === undefined) return undefined;
  const known = (await listCategories(tx)).map(({ code }) => code);
  return known.includes(category) ? undefined : readersProblems.unknownCategory({ category, known: known.join(", ") });
}

/**
 * Writes fields into a locked reader, with history and event, without audit: for operations that say in one entry of the audit what they
 * did to many. @returns what changed, or nothing when all was so already
 */
export async function applyFields(
  tx: Tx,
  { id, fields }: { readonly id: string; readonly fields: ReaderFields },
  mark: ChangeMark,
  doing: Doing,
): Promise<{ before: Facts; after: Facts } | undefined> {
  const reader = await findReader(tx, id);
  if (!reader) return undefined;
  const before = factsOfReader(reader);
  const facts = changedFacts(before, { ...before, ...factsOfReader(fields) });
  const { also, ...marked } = mark;
  if (!facts && !also) return undefined;
  const changed = { before: { ...facts?.before, ...also?.before }, after: { ...facts?.after, ...also?.after } };
  if (fields.names) await renameReader(tx, id, fields.names);
  await updateReader(tx, id, { ...fields, ...namedBy(fields) });
  await insertChanges(tx, [{ readerId: id, ...marked, ...changed, ...historyOf(doing) }]);
  await publish(tx, readersChanged, [{ ids: [id] }]);
  return changed;
}

/** Who, when and why, as rows of the history have it. */
export function historyOf({ actor, now, why }: Doing): { by: string; now: Date; why?: string } {
  return { by: actorCode(actor), now, ...(why === undefined || why === "" ? {} : { why }) };
}

function namedBy({ names }: ReaderFields): { displayName?: string; sortKey?: string } {
  const [first] = names ?? [];
  return first ? { displayName: first.text.trim(), sortKey: nameSortKey(first.text, openNameSegmenter()) } : {};
}

async function renameReader(tx: Tx, readerId: string, names: readonly ReaderName[]): Promise<void> {
  const segmenter = openNameSegmenter();
  await deleteNames(tx, [readerId]);
  await insertNames(
    tx,
    names.map((name, position) => ({ ...name, readerId, position, keys: nameKeys(name.text, segmenter) })),
  );
}
