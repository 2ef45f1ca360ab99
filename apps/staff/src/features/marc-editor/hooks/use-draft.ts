import { type Dispatch, useEffect, useRef, useState } from "react";
import { type EditedField, newField } from "../../../lib/marc/edited-field.ts";
import { type Draft, type DraftKey, dropDraft, findDraft, keepDraft } from "../drafts.ts";
import type { EditorAction } from "../editor-state.ts";

interface Opened {
  readonly fields: readonly EditedField[];
  readonly version: number;
}

export interface DraftInHand {
  /** What editing begins with: the draft where there is one. */
  readonly fields: readonly EditedField[];
  /** What the record was when editing began, and its version. */
  readonly base: readonly EditedField[];
  readonly version: number;
  /** The draft that was found, until it is saved or discarded. */
  readonly found: Draft | undefined;
  /** The record has been saved by somebody after the draft was begun. */
  readonly outdated: boolean;
  /** After saving, or taking over what somebody else saved: from now on changes count from here. */
  rebase(fields: readonly EditedField[], version: number): void;
  discard(dispatch: Dispatch<EditorAction>): void;
}

/** So long after the last key the draft is written: more often would be felt while typing in long records. */
const pauseMs = 400;

/** Keeps what is typed in this browser, and takes up what was left there. */
export function useDraft(key: DraftKey, opened: Opened): DraftInHand {
  const [found, setFound] = useState(() => findDraft(key));
  const [start] = useState(() => ({
    fields: found ? found.fields.map(newField) : opened.fields,
    base: found ? found.base.map(newField) : opened.fields,
    version: found?.version ?? opened.version,
  }));
  const [{ base, version }, setBase] = useState({ base: start.base, version: start.version });
  return {
    fields: start.fields,
    base,
    version,
    found,
    outdated: found !== undefined && version < opened.version,
    rebase(fields, at) {
      setBase({ base: fields, version: at });
      setFound(undefined);
    },
    discard(dispatch) {
      dropDraft(key);
      setFound(undefined);
      setBase({ base: opened.fields, version: opened.version });
      dispatch({ do: "replace", fields: opened.fields });
    },
  };
}

/** Writes the draft a moment after each change, and at once when the page goes; without changes there is none. */
export function useKeeping(key: DraftKey, draft: Omit<Draft, "at">, changed: boolean): void {
  const latest = useRef<() => void>(undefined);
  const { fields, base, version, profile } = draft;
  useEffect(() => {
    const write = () => {
      latest.current = undefined;
      if (changed) keepDraft(key, { fields, base, version, profile, at: new Date().toISOString() });
      else dropDraft(key);
    };
    latest.current = write;
    const timer = setTimeout(write, pauseMs);
    return () => clearTimeout(timer);
  }, [key, fields, base, version, profile, changed]);
  useEffect(() => {
    const leave = () => latest.current?.();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
}
