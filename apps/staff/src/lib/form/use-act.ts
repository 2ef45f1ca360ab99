import { useQueryClient } from "@tanstack/react-query";
import { useToasts } from "../toast/toasts.tsx";
import { useFailure } from "../toast/use-failure.ts";

/** Does one thing on a list, says how it went, and reads the list again. */
export function useAct(queryKey: readonly string[]) {
  const tellFailure = useFailure();
  const queries = useQueryClient();
  const toasts = useToasts();
  return async (work: () => Promise<string | undefined>): Promise<boolean> => {
    try {
      const text = await work();
      if (text !== undefined) toasts.add({ kind: "done", text });
      return true;
    } catch (error) {
      tellFailure(error);
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: [...queryKey] });
    }
  };
}
