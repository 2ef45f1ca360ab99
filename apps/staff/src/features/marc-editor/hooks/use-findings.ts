import { type Dispatch, useDeferredValue, useMemo } from "react";
import { useLanguage } from "../../../lib/i18n/language.tsx";
import type { EditedField } from "../../../lib/marc/edited-field.ts";
import type { EditorAction } from "../editor-state.ts";
import { findFindings } from "../find-findings.ts";
import type { EditorFinding, Mend } from "../finding.ts";
import type { FormatInUse } from "./use-format.ts";

export interface FindingsInHand {
  readonly list: readonly EditorFinding[];
  /** What is shown is of a moment ago. */
  readonly checking: boolean;
  /** The nearest row with a finding below or above, around the ends. */
  rowBeside(row: number, by: -1 | 1): number | undefined;
  mend(mend: Mend): void;
  /** Takes the first way to mend that a field's findings offer. */
  mendIn(fieldId: number | undefined): void;
}

interface UseFindingsOptions {
  readonly fields: readonly EditedField[];
  readonly format: FormatInUse;
  readonly isNew: boolean;
  readonly dispatch: Dispatch<EditorAction>;
}

/** Checks while one types, without holding a key back: a long record is checked a moment later. */
export function useFindings({ fields, format, isNew, dispatch }: UseFindingsOptions): FindingsInHand {
  const { language } = useLanguage();
  const settled = useDeferredValue(fields);
  const { tables } = format;
  const list = useMemo(
    () => findFindings(settled, { format: tables, language, isNew }),
    [settled, tables, language, isNew],
  );
  const mend = (one: Mend) => dispatch({ do: "mend", mend: one });
  return {
    list,
    checking: settled !== fields || tables === undefined,
    rowBeside(row, by) {
      const wrong = new Set(list.map(({ fieldId }) => fieldId));
      const rows = fields.flatMap(({ id }, at) => (wrong.has(id) ? [at] : []));
      return by > 0 ? (rows.find((at) => at > row) ?? rows[0]) : (rows.findLast((at) => at < row) ?? rows.at(-1));
    },
    mend,
    mendIn(fieldId) {
      const first = list.find((finding) => finding.fieldId === fieldId && finding.mends.length > 0)?.mends[0];
      if (first) mend(first);
    },
  };
}
