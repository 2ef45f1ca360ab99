import { useQueryClient } from "@tanstack/react-query";
import { answerOf } from "@wenyuan/api-client";
import { useApi } from "../../../lib/api/api.tsx";
import { findRecord, recordKey } from "../../../lib/catalogue/staff-record.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { useFailure } from "../../../lib/toast/use-failure.ts";
import { recordMessages } from "../record-messages.ts";

export interface WorkMending {
  /** Takes records out of their work, into one of their own. */
  part(ids: readonly string[]): void;
  /** Puts records back where the rule puts them. */
  reset(ids: readonly string[]): void;
  /** Puts a record into the work of another. @throws ApiProblem when there is no such record, or it has no work */
  addTo(id: string, other: string): Promise<void>;
}

/** Mends by hand what the rule of works found (works/work-key.ts); each step can be taken back. */
export function useWorkMending(): WorkMending {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(recordMessages);
  const tellFailure = useFailure();
  const readAgain = async (ids: readonly string[]) => {
    await Promise.all(ids.map((id) => queries.invalidateQueries({ queryKey: recordKey(id) })));
    await queries.invalidateQueries({ queryKey: ["work-editions"] });
  };
  const part = (recordIds: string[]) => answerOf(api.POST("/api/v1/works/part", { body: { recordIds } }));
  const reset = (recordIds: string[]) => answerOf(api.POST("/api/v1/works/reset", { body: { recordIds } }));
  const put = (id: string, recordIds: string[]) =>
    answerOf(api.POST("/api/v1/works/{id}/records", { params: { path: { id } }, body: { recordIds } }));
  const run = async (
    ids: readonly string[],
    act: () => Promise<unknown>,
    told: { text: string; back?: () => void },
  ) => {
    try {
      await act();
      const undo = told.back && { label: texts.undo, run: told.back };
      toasts.add({ kind: "done", text: told.text, ...(undo ? { undo } : {}) });
    } catch (error) {
      tellFailure(error);
    }
    await readAgain(ids);
  };
  const resetNow = (ids: readonly string[]) => void run(ids, () => reset([...ids]), { text: texts.workByRule });
  return {
    part: (ids) => void run(ids, () => part([...ids]), { text: texts.workParted, back: () => resetNow(ids) }),
    reset: resetNow,
    async addTo(id, other) {
      const { workId } = await findRecord(api, other);
      // A record that says too little for the rule has no work yet: the two get one.
      if (workId === undefined) await part([id, other]);
      else await put(workId, [id]);
      toasts.add({ kind: "done", text: texts.workJoined, undo: { label: texts.undo, run: () => resetNow([id]) } });
      await readAgain([id, other]);
    },
  };
}
