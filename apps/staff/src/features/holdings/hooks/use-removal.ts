import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { holdingsKey } from "../../../lib/catalogue/record-holdings.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { useFailure } from "../../../lib/toast/use-failure.ts";
import { type PartChange, undoRemoval } from "../api/part-changes.ts";
import { holdingsMessages } from "../messages.ts";

export interface Removal {
  /** What goes, in the words of the list. */
  readonly name: string;
  readonly kind: PartChange["kind"];
  readonly partId: string;
  remove(): Promise<void>;
}

/** Removes a volume or a statement, and offers to take that back; refused while items belong to it. */
export function useRemoval(recordId: string): (removal: Removal, done: () => void) => void {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(holdingsMessages);
  const tellFailure = useFailure();
  const run = async (act: () => Promise<void>, then: () => void) => {
    try {
      await act();
      then();
    } catch (error) {
      tellFailure(error);
    }
    await queries.invalidateQueries({ queryKey: holdingsKey(recordId) });
  };
  return ({ name, remove, ...part }, done) =>
    void run(remove, () => {
      done();
      toasts.add({
        kind: "done",
        text: texts.removedToast(name),
        undo: {
          label: texts.undo,
          run: () =>
            void run(
              () => undoRemoval(api, recordId, part),
              () => undefined,
            ),
        },
      });
    });
}
