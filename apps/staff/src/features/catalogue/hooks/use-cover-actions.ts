import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { coverAddress, coverQuery, creditCover, dropCover, type RecordCover, uploadCover } from "../api/covers.ts";
import { coverMessages } from "../cover-messages.ts";

export interface CoverActions {
  use(bytes: Blob, credit: string): Promise<void>;
  credit(credit: string): Promise<void>;
  /** Nothing is asked: the picture is kept in hand until it can no longer be undone. */
  remove(cover: RecordCover): Promise<void>;
}

/** What is done with the cover of a record. */
export function useCoverActions(id: string): CoverActions {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(coverMessages);
  const { queryKey } = coverQuery(api, id);
  const act = useAct(queryKey);
  const again = () => queries.invalidateQueries({ queryKey });
  return {
    async use(bytes, credit) {
      await uploadCover(api, id, { bytes, credit });
      await again();
      toasts.add({ kind: "done", text: texts.used });
    },
    async credit(credit) {
      await creditCover(api, id, credit);
      await again();
      toasts.add({ kind: "done", text: texts.credited });
    },
    async remove(cover) {
      await act(async () => {
        const bytes = await (await fetch(coverAddress(id, cover))).blob();
        await dropCover(api, id);
        const back = () =>
          act(async () => {
            await uploadCover(api, id, { bytes, credit: cover.uploaded?.credit ?? "" });
            return texts.used;
          });
        toasts.add({ kind: "done", text: texts.removed, undo: { label: texts.undo, run: () => void back() } });
        return undefined;
      });
    },
  };
}
