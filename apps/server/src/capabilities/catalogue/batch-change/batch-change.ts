import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { ItemOperation } from "./item-operation.ts";
import type { RecordOperation } from "./record-operation.ts";

/** More than these at once is an import's work. */
export const targetsAtMost = 10_000;

/** Which records or items a batch is about. Of records, their items are meant where the batch changes items. */
export type Selection =
  | { readonly by: "records"; readonly ids: readonly string[] }
  | { readonly by: "barcodes"; readonly barcodes: readonly string[] }
  | { readonly by: "import"; readonly importId: string };

/** The work of a batch: of records or of items. */
export type BatchWork =
  | { readonly target: "records"; readonly operations: readonly RecordOperation[] }
  | { readonly target: "items"; readonly operations: readonly ItemOperation[] };

export type BatchState = "previewed" | "running" | "done" | "undoing" | "undone";

/** What became, or would become, of one record or item. */
export type Outcome = "changed" | "unchanged" | "refused" | "undone" | "kept";

export interface BatchChange {
  readonly id: string;
  readonly work: BatchWork;
  readonly note: string | null;
  readonly state: BatchState;
  /** What the preview counted. */
  readonly preview: PreviewCounts;
  readonly samples: readonly unknown[];
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly startedAt: Date | null;
  readonly startedBy: string | null;
  readonly finishedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

export interface PreviewCounts {
  readonly selected: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Named, and not to be found. */
  readonly missing: number;
}

export interface BatchEntry {
  readonly id: string;
  readonly targetId: string;
  readonly outcome: Outcome | null;
  readonly versionBefore: number | null;
  readonly versionAfter: number | null;
  readonly finding: Bilingual | null;
}

/** What one turn makes of one entry. */
export interface Turn {
  readonly outcome: Outcome;
  readonly versionBefore?: number | undefined;
  readonly versionAfter?: number | undefined;
  readonly finding?: Bilingual | undefined;
}
