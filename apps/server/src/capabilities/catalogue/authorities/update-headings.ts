import { type DataField, type Field, fromMarcJson, isDataField, type MarcRecord, type Profile } from "@wenyuan/marc";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import { lockEditedRecords } from "../records/edited-record.store.ts";
import { saveRecords } from "../records/save-records.ts";
import { type Authority, findAuthority, formsOf } from "./authority.store.ts";
import { headingFieldOf } from "./authority-record.ts";
import { controlledField } from "./controlled-field.ts";
import { headingsOfRecord, moveLinksByHand, recordsInForm } from "./heading-link.store.ts";

const batchSize = 100;

/** Headings to rewrite: those linked to the authority that say a former form of it. */
export interface HeadingUpdate {
  readonly authorityId: string;
  /** Match key of the former form. */
  readonly from: string;
  readonly by: string;
}

/** The job's name, for who queues it. */
export const updateHeadingsJob: Pick<Job<HeadingUpdate>, "name"> = { name: "catalogue.update-headings" };

/**
 * Rewrites the headings that say a former form of an authority, a new version of each record, batch by batch. Safe to stop and to run again: what is
 * done says the new form.
 * @returns how many records were rewritten
 */
export async function updateHeadings(db: Database, update: HeadingUpdate): Promise<number> {
  for (let updated = 0, after = "0"; ; ) {
    const ids = await transact(db, (tx) => updateBatch(tx, update, after));
    const last = ids.at(-1);
    if (last === undefined) return updated;
    updated += ids.length;
    after = last;
  }
}

/** @returns ids of the records that were rewritten */
async function updateBatch(tx: Tx, { authorityId, from, by }: HeadingUpdate, after: string): Promise<string[]> {
  const authority = await findAuthority(tx, authorityId);
  if (!authority || authority.deletedAt !== null) return [];
  const [form] = await formsOf(tx, authorityId);
  const field = headingFieldOf(fromMarcJson(authority.marc), authority.profile);
  if (!form || !field) return [];
  const ids = await recordsInForm(tx, authorityId, { matchKey: from, after, limit: batchSize });
  const records = await lockEditedRecords(tx, ids);
  if (form.matchKey !== from) await moveLinksByHand(tx, authorityId, { from, to: form.matchKey, recordIds: ids });
  for (const { id, marc, profile, source, sourceKey: key } of records) {
    const positions = await positionsInForm(tx, id, { authority, from });
    const record = withHeading(fromMarcJson(marc), { positions, field, profile });
    await saveRecords(tx, [{ id, key, record }], { source, profile, by });
  }
  return ids;
}

async function positionsInForm(
  tx: Tx,
  recordId: string,
  { authority, from }: { readonly authority: Authority; readonly from: string },
): Promise<Map<number, string>> {
  const headings = await headingsOfRecord(tx, recordId);
  const own = headings.filter((one) => one.authorityId === authority.id && [one.mainKey, one.matchKey].includes(from));
  return new Map(own.map(({ position, tag }) => [position, tag]));
}

function withHeading(
  record: MarcRecord,
  {
    positions,
    field: authority,
    profile,
  }: { positions: ReadonlyMap<number, string>; field: DataField; profile: Profile },
): MarcRecord {
  const fields = record.fields.map((field, position): Field => {
    const tag = positions.get(position);
    return tag !== undefined && isDataField(field) ? controlledField(field, tag, { authority, profile }) : field;
  });
  return { ...record, fields };
}
