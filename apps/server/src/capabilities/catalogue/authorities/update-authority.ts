import { fromMarcJson, type MarcRecord, type Profile } from "@wenyuan/marc";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { enqueue } from "../../../kernel/jobs/job.ts";
import { authoritiesChanged } from "../events.ts";
import { catalogueProblems } from "../problems.ts";
import { refuseFaulty } from "../records/check-marc.ts";
import { localSource } from "../records/create-record.ts";
import { nextControlNumber } from "../records/edited-record.store.ts";
import type { Editing } from "../records/editing.ts";
import type { RecordFinding } from "../records/record-finding.ts";
import { numberRecord, sayTheSame, stampRecord } from "../records/transaction-time.ts";
import { type Authority, findAuthority, formsOf, removeAuthority } from "./authority.store.ts";
import { describeAuthority, headingFieldOf, isAuthority } from "./authority-record.ts";
import { findAuthorityVersion } from "./authority-version.store.ts";
import { countLinkedRecords } from "./heading-link.store.ts";
import { lockAuthority } from "./lock-authority.ts";
import { saveAuthorities } from "./save-authorities.ts";
import { updateHeadingsJob } from "./update-headings.ts";

export interface SavedAuthority {
  readonly authority: Authority;
  readonly warnings: readonly RecordFinding[];
  /** Records that are rewritten now, by a job. */
  readonly recordsToUpdate: number;
}

/** Creates an authority with a control number of our own; headings that were waiting for it are linked. */
export async function createAuthority(
  tx: Tx,
  { marc, profile }: { readonly marc: MarcRecord; readonly profile: Profile },
  { by, now }: Editing,
): Promise<SavedAuthority | Problem> {
  const warnings = await refuseUnusable(marc, profile);
  if (isProblem(warnings)) return warnings;
  const key = await nextControlNumber(tx);
  const record = stampRecord(numberRecord(marc, key), now);
  const { ids } = await save(tx, { key, record, source: localSource, profile, by });
  return { authority: (await findAuthority(tx, ids[0]!))!, warnings, recordsToUpdate: 0 };
}

export interface AuthorityChange {
  readonly marc: MarcRecord;
  /** The version that was seen. */
  readonly version: number;
  /** The editor knows how many records are rewritten. */
  readonly confirmed: boolean;
}

/**
 * Saves an authority. When its preferred heading changes, the records that say the old one are rewritten by a job, a new version of each; how many
 * that are is said first, and the change made only when it is confirmed.
 */
export async function updateAuthority(
  tx: Tx,
  id: string,
  { marc, version, confirmed }: AuthorityChange,
  { by, now }: Editing,
): Promise<SavedAuthority | Problem> {
  const before = await lockAuthority(tx, id, { version });
  if (isProblem(before)) return before;
  const warnings = await refuseUnusable(marc, before.profile, before);
  if (isProblem(warnings)) return warnings;
  if (sayTheSame(marc, fromMarcJson(before.marc))) return { authority: before, warnings, recordsToUpdate: 0 };
  const saved = await replaceContent(tx, before, { marc, confirmed, by, now });
  return isProblem(saved) ? saved : { ...saved, warnings };
}

/**
 * Makes an authority say again what it said in an earlier version, as a new version; one that was deleted is there again. What stood before may
 * come back as it was, whatever is wrong with it; records that would be rewritten are said first, as with any change.
 */
export async function undoAuthority(
  tx: Tx,
  id: string,
  { version, to, confirmed }: { readonly version: number; readonly to: number; readonly confirmed: boolean },
  editing: Editing,
): Promise<SavedAuthority | Problem> {
  const before = await lockAuthority(tx, id, { version, deletedToo: true });
  if (isProblem(before)) return before;
  const earlier = await findAuthorityVersion(tx, id, to);
  if (!earlier) return catalogueProblems.recordVersionNotFound({ version: to });
  const marc = fromMarcJson(earlier.marc);
  if (before.deletedAt === null && sayTheSame(marc, fromMarcJson(before.marc)))
    return { authority: before, warnings: [], recordsToUpdate: 0 };
  return await replaceContent(tx, before, { marc, confirmed, ...editing });
}

/** Puts other content in a locked authority's place, and lets a job rewrite the records that say the old heading. */
async function replaceContent(
  tx: Tx,
  before: Authority,
  { marc, confirmed, by, now }: Editing & Pick<AuthorityChange, "marc" | "confirmed">,
): Promise<SavedAuthority | Problem> {
  const { id, profile, source, sourceKey: key } = before;
  const effect = await effectOf(tx, before, marc);
  if (effect.records > 0 && !confirmed) return catalogueProblems.authorityToConfirm(effect, { ...effect });
  await save(tx, { key, record: stampRecord(marc, now), source, profile, by });
  if (effect.records > 0) await enqueue(tx, updateHeadingsJob, [{ authorityId: id, from: effect.fromKey, by }]);
  return { authority: (await findAuthority(tx, id))!, warnings: [], recordsToUpdate: effect.records };
}

export interface AuthorityEffect {
  readonly from: string;
  readonly to: string;
  readonly fromKey: string;
  /** Records to rewrite. */
  readonly records: number;
}

/** What saving an authority with this content would do to records. */
export async function effectOf(tx: Tx, before: Authority, marc: MarcRecord): Promise<AuthorityEffect> {
  const [old] = await formsOf(tx, before.id);
  const after = describeAuthority(marc, before.profile);
  const same = sameHeading(fromMarcJson(before.marc), marc, before.profile);
  const records = same ? 0 : await countLinkedRecords(tx, before.id);
  return { from: before.heading, to: after?.heading ?? "", fromKey: old?.matchKey ?? "", records };
}

/** Whether the fields of the headings say the same to the letter: a mark more or less is a change, too. */
function sameHeading(one: MarcRecord, other: MarcRecord, profile: Profile): boolean {
  const field = (record: MarcRecord) => JSON.stringify(headingFieldOf(record, profile));
  return field(one) === field(other);
}

/** Deletes an authority that no record is linked to. */
export async function deleteAuthority(
  tx: Tx,
  id: string,
  { version, by, now }: Editing & { readonly version: number },
): Promise<Authority | Problem> {
  const authority = await lockAuthority(tx, id, { version });
  if (isProblem(authority)) return authority;
  const records = await countLinkedRecords(tx, id);
  if (records > 0) return catalogueProblems.authorityInUse({ records });
  await removeAuthority(tx, id, { mergedInto: null, by, now });
  await publish(tx, authoritiesChanged, [{ ids: [id] }]);
  return (await findAuthority(tx, id))!;
}

async function save(
  tx: Tx,
  { key, record, ...origin }: { key: string; record: MarcRecord; source: string; profile: Profile; by: string },
) {
  return await saveAuthorities(tx, [{ key, record }], origin);
}

async function refuseUnusable(
  marc: MarcRecord,
  profile: Profile,
  before?: Authority,
): Promise<RecordFinding[] | Problem> {
  if (!isAuthority(marc, profile) || !describeAuthority(marc, profile)) return catalogueProblems.noHeading();
  return await refuseFaulty(marc, profile, before ? [before.marc] : []);
}
