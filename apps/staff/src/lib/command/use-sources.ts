import { useQueries } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CommandGroup, CommandSource } from "./command.ts";

/** So long after the last key press a search begins. */
const pauseMs = 120;

export interface FoundLive {
  readonly groups: readonly CommandGroup[];
  readonly searching: boolean;
  /** Names of the sources that gave no answer. */
  readonly failed: readonly string[];
}

/** What the sources find for a text; the last findings stay until newer ones are there. */
export function useSources(sources: readonly CommandSource[], text: string): FoundLive {
  const asked = useSettled(text.trim());
  const answers = useQueries({
    queries: sources.map((source) => ({
      queryKey: ["command", source.id, asked],
      queryFn: ({ signal }: { signal: AbortSignal }) => source.find(asked, signal),
      enabled: asked !== "",
      staleTime: 30_000,
      retry: false,
      placeholderData: (before: unknown) => (asked === "" ? undefined : (before as never)),
    })),
  });
  const named = sources.map((source, i) => ({ name: source.name, answer: answers[i] }));
  return {
    groups: named.map(({ name, answer }) => ({ name, commands: asked === "" ? [] : (answer?.data ?? []) })),
    searching: text.trim() !== "" && (asked !== text.trim() || answers.some((answer) => answer.isFetching)),
    failed: named.filter(({ answer }) => answer?.isError).map(({ name }) => name),
  };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
