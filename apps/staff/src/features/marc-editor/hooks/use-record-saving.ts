import { useQueryClient } from "@tanstack/react-query";
import { ApiProblem } from "@wenyuan/api-client";
import { useApi } from "../../../lib/api/api.tsx";
import {
  createRecord,
  findRecord,
  marcOf,
  recordKey,
  type SavedRecord,
  saveRecord,
} from "../../../lib/catalogue/staff-record.ts";
import { RecordConflict } from "../record-conflict.ts";
import type { Saved, SaveRecord } from "./use-save.ts";

/** Saves a bibliographic record over the version that was opened; what somebody saved meanwhile comes back as a conflict. */
export function useRecordSaving(id: string): SaveRecord {
  const api = useApi();
  const queries = useQueryClient();
  return async (record, version) => {
    try {
      const saved = await saveRecord(api, id, version, record);
      queries.setQueryData(recordKey(id), saved.record);
      await queries.invalidateQueries({ queryKey: ["record-versions", id] });
      return savedOf(saved);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.problem.code !== "catalogue.record-changed") throw error;
      const theirs = await findRecord(api, id);
      throw new RecordConflict({
        record: marcOf(theirs),
        version: theirs.version,
        by: theirs.changedBy,
        at: theirs.changedAt,
      });
    }
  };
}

export function useRecordCreation(profile: string): SaveRecord {
  const api = useApi();
  return async (record) => savedOf(await createRecord(api, profile, record));
}

function savedOf({ record }: SavedRecord): Saved {
  return { id: record.id, version: record.version, record: marcOf(record) };
}
