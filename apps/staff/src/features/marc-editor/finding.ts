import type { EditedField } from "../../lib/marc/edited-field.ts";

/** Something that the format does not allow, or that is seldom meant, as the editor shows it. */
export interface EditorFinding {
  /** Tells it from the others. */
  readonly key: string;
  /** Of the field; undefined for what the record as a whole lacks. */
  readonly fieldId: number | undefined;
  readonly severity: "error" | "warning";
  /** In the person's language: what is wrong, and what the format wants instead. */
  readonly text: string;
  readonly mends: readonly Mend[];
}

/** A way to put it right, with its result on the button. */
export interface Mend {
  readonly label: string;
  /** The record put right. */
  apply(fields: readonly EditedField[]): readonly EditedField[];
}
