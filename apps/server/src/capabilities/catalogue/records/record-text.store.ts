import type { Profile } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** A record with its MARC as the database writes it, not read: for whoever hands it on to another thread. */
export interface RecordText {
  readonly id: string;
  readonly profile: Profile;
  /** MARC-in-JSON. */
  readonly marc: string;
  readonly createdAt: Date;
  /** The work it is an edition of; null where the record says too little. */
  readonly workId: string | null;
}

const columns = `record.id, record.profile, record.marc::text as marc, record.created_at as "createdAt", record.work_id as "workId"`;
const shownToReaders = "record.deleted_at is null and not record.suppressed";

const after = statement<[after: string, limit: number], RecordText>(
  "catalogue.record-texts-after",
  `select ${columns} from catalogue.record where record.id > $1 and ${shownToReaders} order by record.id limit $2`,
);

const ofIds = statement<[ids: readonly string[]], RecordText>(
  "catalogue.record-texts",
  `select ${columns} from catalogue.record where record.id = any($1::bigint[]) and ${shownToReaders}`,
);

/** What readers may see, in order of ids, after a given one: for reading the whole catalogue in pieces. */
export async function recordTextsAfter(db: Database, id: string, limit: number): Promise<RecordText[]> {
  return await after.rows(db, id, limit);
}

/** The records of the given ids that readers may see, in no order; missing, deleted and suppressed ones are left out. */
export async function findRecordTexts(db: Database, ids: readonly string[]): Promise<RecordText[]> {
  return ids.length === 0 ? [] : await ofIds.rows(db, ids);
}
