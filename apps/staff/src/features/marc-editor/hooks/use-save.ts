import type { MarcRecord } from "@wenyuan/marc";
import { type Dispatch, useState } from "react";
import { type EditedField, editedFields } from "../../../lib/marc/edited-field.ts";
import type { EditorAction } from "../editor-state.ts";
import { RecordConflict } from "../record-conflict.ts";
import type { DraftInHand } from "./use-draft.ts";

export interface Saved {
  readonly id: string;
  readonly version: number;
  readonly record: MarcRecord;
}

/** @throws RecordConflict, ApiProblem, ConnectionLost */
export type SaveRecord = (record: MarcRecord, version: number) => Promise<Saved>;

/** Two sets of changes to one record, to be made one. */
export interface ConflictInHand {
  readonly base: readonly EditedField[];
  readonly mine: readonly EditedField[];
  readonly theirs: readonly EditedField[];
  readonly by: string | undefined;
  /** Takes the chosen fields into the editor; from now on they are changes of what the other person saved. */
  resolve(fields: readonly EditedField[]): void;
  leave(): void;
}

export interface Saving {
  readonly sending: boolean;
  readonly error: unknown;
  readonly conflict: ConflictInHand | undefined;
  send(record: MarcRecord): Promise<void>;
}

export interface UseSaveOptions {
  readonly save: SaveRecord;
  readonly draft: DraftInHand;
  onSaved(saved: Saved): void;
  readonly dispatch: Dispatch<EditorAction>;
}

/** Saves the record. A refusal leaves everything as it was typed; a conflict is laid open field by field. */
export function useSave({ save, draft, onSaved, dispatch }: UseSaveOptions): Saving {
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [conflict, setConflict] = useState<ConflictInHand>();
  const lay = (mine: MarcRecord, { theirs }: RecordConflict) => {
    const fields = editedFields(theirs.record);
    const leave = () => setConflict(undefined);
    setConflict({
      base: draft.base,
      mine: editedFields(mine),
      theirs: fields,
      by: theirs.by,
      leave,
      resolve(chosen) {
        draft.rebase(fields, theirs.version);
        dispatch({ do: "replace", fields: chosen });
        leave();
      },
    });
  };
  return {
    sending,
    error,
    conflict,
    async send(record) {
      if (sending) return;
      setSending(true);
      setError(undefined);
      try {
        const saved = await save(record, draft.version);
        const fields = editedFields(saved.record);
        setConflict(undefined);
        draft.rebase(fields, saved.version);
        dispatch({ do: "settle", fields });
        onSaved(saved);
      } catch (fault) {
        if (fault instanceof RecordConflict) lay(record, fault);
        else setError(fault);
      } finally {
        setSending(false);
      }
    },
  };
}
