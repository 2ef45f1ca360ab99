import { useQueryClient } from "@tanstack/react-query";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { readerKey } from "../api/readers.ts";

/** After something was done to a reader: says so, and reads the file anew. */
export function useReaderDone(id: string): (text: string) => void {
  const queries = useQueryClient();
  const toasts = useToasts();
  return (text) => {
    toasts.add({ kind: "done", text });
    void queries.invalidateQueries({ queryKey: readerKey(id) });
  };
}
