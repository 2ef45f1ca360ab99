import { Availability, type AvailabilityKind } from "@wenyuan/ui";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { ImportRun } from "../api/imports.ts";
import { importMessages } from "../messages.ts";

const kinds: Readonly<Record<ImportRun["state"], AvailabilityKind>> = {
  waiting: "out",
  running: "soon",
  paused: "out",
  failed: "late",
  done: "in",
  cancelled: "out",
  reverting: "soon",
  reverted: "out",
};

/** How an import stands, as a shape and a word. */
export function StateMark({ state }: { readonly state: ImportRun["state"] }) {
  const texts = useTexts(importMessages);
  return <Availability kind={kinds[state]}>{texts[state]}</Availability>;
}
