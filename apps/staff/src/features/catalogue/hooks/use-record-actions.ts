import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { recordKey, type StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { useFailure } from "../../../lib/toast/use-failure.ts";
import { remove, restore, suppress, undoTo } from "../api/records.ts";
import { recordMessages } from "../record-messages.ts";

export interface RecordActions {
  suppress(record: StaffRecord, suppressed: boolean): void;
  remove(record: StaffRecord): void;
  restore(record: StaffRecord): void;
  undoTo(record: StaffRecord, version: number): void;
}

/** What is done with a record as a whole; each can be taken back, so none asks "are you sure". */
export function useRecordActions(): RecordActions {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(recordMessages);
  const tellFailure = useFailure();
  const run = async (
    act: () => Promise<StaffRecord>,
    text: string,
    back?: (after: StaffRecord) => Promise<StaffRecord>,
  ) => {
    try {
      const after = await act();
      queries.setQueryData(recordKey(after.id), after);
      await queries.invalidateQueries({ queryKey: ["record-versions", after.id] });
      const undo = back && { label: texts.undo, run: () => void run(() => back(after), texts.undo) };
      toasts.add({ kind: "done", text, ...(undo ? { undo } : {}) });
    } catch (error) {
      tellFailure(error);
    }
  };
  return {
    suppress: (record, suppressed) =>
      void run(
        () => suppress(api, record, suppressed),
        suppressed ? texts.suppressedToast : texts.shownToast,
        (after) => suppress(api, after, !suppressed),
      ),
    remove: (record) =>
      void run(
        () => remove(api, record),
        texts.removedToast(record.title),
        (after) => restore(api, after.id),
      ),
    restore: (record) => void run(() => restore(api, record.id), texts.restored),
    undoTo: (record, version) =>
      void run(
        async () => (await undoTo(api, record, version)).record,
        texts.undone(version),
        async (after) => (await undoTo(api, after, record.version)).record,
      ),
  };
}
