import { type DataField, fromMarcJson, type MarcRecord } from "@wenyuan/marc";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { enqueue } from "../../../kernel/jobs/job.ts";
import { authoritiesChanged } from "../events.ts";
import { catalogueProblems } from "../problems.ts";
import type { Editing } from "../records/editing.ts";
import { stampRecord } from "../records/transaction-time.ts";
import { type Authority, findAuthority, formsOf, lockAuthorities, removeAuthority } from "./authority.store.ts";
import {
  type AuthorityMerge,
  endAuthorityMerge,
  insertAuthorityMerge,
  lockAuthorityMerge,
  returnHeadings,
} from "./authority-merge.store.ts";
import { headingFieldOf } from "./authority-record.ts";
import { findAuthorityVersion } from "./authority-version.store.ts";
import { countLinkedRecords, linkWaitingHeadings, relinkHeadings } from "./heading-link.store.ts";
import { lockAuthority } from "./lock-authority.ts";
import { saveAuthorities } from "./save-authorities.ts";
import type { SavedAuthority } from "./update-authority.ts";
import { updateHeadingsJob } from "./update-headings.ts";

export interface MergedAuthorities {
  readonly loserId: string;
  /** The versions that the editor saw of the one that stays and of the one that goes. */
  readonly version: number;
  readonly loserVersion: number;
}

/**
 * Merges an authority into another: what was linked to it is linked to the one that stays, which leads from its heading by a see reference; records
 * are rewritten by a job. The merge can be undone.
 */
export async function mergeAuthorities(
  tx: Tx,
  winnerId: string,
  { loserId, version, loserVersion }: MergedAuthorities,
  editing: Editing,
): Promise<SavedAuthority | Problem> {
  if (winnerId === loserId) return catalogueProblems.mergeWithItself();
  await lockAuthorities(tx, [winnerId, loserId]);
  const winner = await lockAuthority(tx, winnerId, { version });
  if (isProblem(winner)) return winner;
  const loser = await lockAuthority(tx, loserId, { version: loserVersion });
  if (isProblem(loser)) return loser;
  if (winner.kind !== loser.kind || winner.profile !== loser.profile) return catalogueProblems.mergeOfKinds();
  const [old] = await formsOf(tx, loserId);
  const records = await countLinkedRecords(tx, loserId);
  await insertAuthorityMerge(tx, { winnerId, loserId, winnerBefore: version }, editing);
  await removeAuthority(tx, loserId, { mergedInto: winnerId, ...editing });
  await relinkHeadings(tx, loserId, winnerId);
  await saveContent(tx, winner, withReference(fromMarcJson(winner.marc), loser), editing);
  await linkWaitingHeadings(tx, [winnerId]);
  await publish(tx, authoritiesChanged, [{ ids: [loserId] }]);
  if (records > 0 && old)
    await enqueue(tx, updateHeadingsJob, [{ authorityId: winnerId, from: old.matchKey, by: editing.by }]);
  return { authority: (await findAuthority(tx, winnerId))!, warnings: [], recordsToUpdate: records };
}

/**
 * Brings back an authority that went into another: it says what it said, the other loses the see reference that it got, and headings that
 * stand where they stood are linked to it again and rewritten by a job. Headings that editors moved since stay with the other.
 */
export async function undoAuthorityMerge(tx: Tx, loserId: string, editing: Editing): Promise<SavedAuthority | Problem> {
  const merge = await lockAuthorityMerge(tx, loserId);
  if (!merge) return catalogueProblems.authorityNotMerged({ id: loserId });
  const both = await lockAuthorities(tx, [merge.winnerId, loserId]);
  const winner = both.find(({ id }) => id === merge.winnerId)!;
  const loser = both.find(({ id }) => id === loserId)!;
  if (winner.mergedInto !== null) return catalogueProblems.recordMerged({ into: winner.mergedInto });
  await endAuthorityMerge(tx, merge, editing);
  if (winner.deletedAt === null) await takeReferenceBack(tx, merge, { winner, loser, ...editing });
  await saveContent(tx, loser, fromMarcJson(loser.marc), editing);
  const records = await returnHeadings(tx, merge);
  const [now] = await formsOf(tx, winner.id);
  if (records > 0 && now)
    await enqueue(tx, updateHeadingsJob, [{ authorityId: loserId, from: now.matchKey, by: editing.by }]);
  return { authority: (await findAuthority(tx, loserId))!, warnings: [], recordsToUpdate: records };
}

async function takeReferenceBack(
  tx: Tx,
  { winnerBefore }: AuthorityMerge,
  { winner, loser, ...editing }: Editing & { readonly winner: Authority; readonly loser: Authority },
): Promise<void> {
  const reference = referenceTo(loser);
  const before = await findAuthorityVersion(tx, winner.id, winnerBefore);
  if (!reference || (before && hasField(fromMarcJson(before.marc), reference))) return;
  const record = fromMarcJson(winner.marc);
  const fields = record.fields.filter((field) => !sameField(field, reference));
  await saveContent(tx, winner, { ...record, fields }, editing);
}

/** A record with the heading of another as a see reference, unless it has that. */
function withReference(record: MarcRecord, other: Authority): MarcRecord {
  const reference = referenceTo(other);
  if (!reference || hasField(record, reference)) return record;
  const at = record.fields.findLastIndex(({ tag }) => tag <= reference.tag) + 1;
  return { ...record, fields: record.fields.toSpliced(at, 0, reference) };
}

/** The heading of an authority as a see reference: 1XX (MARC 21) or 2XX (UNIMARC) becomes 4XX. */
function referenceTo({ marc, profile }: Authority): DataField | undefined {
  const heading = headingFieldOf(fromMarcJson(marc), profile);
  return heading && { ...heading, tag: `4${heading.tag.slice(1)}` };
}

function hasField(record: MarcRecord, field: DataField): boolean {
  return record.fields.some((one) => sameField(one, field));
}

function sameField(one: MarcRecord["fields"][number], other: DataField): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function saveContent(
  tx: Tx,
  { sourceKey: key, source, profile }: Authority,
  record: MarcRecord,
  { by, now }: Editing,
): Promise<void> {
  await saveAuthorities(tx, [{ key, record: stampRecord(record, now) }], { source, profile, by });
}
