import { useQueryClient } from "@tanstack/react-query";
import { useTexts } from "../i18n/language.tsx";
import { useToasts } from "../toast/toasts.tsx";
import { describeFailure } from "../view/describe-failure.ts";
import { viewMessages } from "../view/messages.ts";

/** Does one thing on a list, says how it went, and reads the list again. */
export function useAct(queryKey: readonly string[]) {
  const viewTexts = useTexts(viewMessages);
  const queries = useQueryClient();
  const toasts = useToasts();
  return async (work: () => Promise<string | undefined>): Promise<boolean> => {
    try {
      const text = await work();
      if (text !== undefined) toasts.add({ kind: "done", text });
      return true;
    } catch (error) {
      const { title, more } = describeFailure(error, viewTexts);
      toasts.add({ kind: "failed", text: [title, more].filter(Boolean).join(" ") });
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: [...queryKey] });
    }
  };
}
