import type { NewField } from "../../lib/marc/edited-field.ts";
import { recall, remember } from "../../lib/storage/keep.ts";

/** What was typed and not yet saved, kept in this browser: a crash, an ended session or a closed window loses nothing. */
export interface Draft {
  readonly fields: readonly NewField[];
  /** What the record was when editing began: to tell later what was changed, and by whom. */
  readonly base: readonly NewField[];
  /** Of the base; 0 for a record that is new. */
  readonly version: number;
  readonly profile: string;
  readonly at: string;
}

/** `record:12`, `authority:7`, `record:new`. */
export type DraftKey = string;

const kept = (key: DraftKey) => `marc-draft.${key}`;

export function keepDraft(key: DraftKey, draft: Draft): void {
  remember(kept(key), JSON.stringify(draft));
}

export function dropDraft(key: DraftKey): void {
  remember(kept(key), undefined);
}

/** The draft of a record, if there is one that can be read. */
export function findDraft(key: DraftKey): Draft | undefined {
  const text = recall(kept(key));
  if (text === undefined) return undefined;
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  return areFields(draft?.fields) && areFields(draft?.base) && typeof draft?.version === "number";
}

function areFields(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((field) => typeof field?.tag === "string" && typeof field.content === "string")
  );
}
