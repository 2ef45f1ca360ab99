/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a grid (ARIA APG) of two thousand rows that are skipped while out of sight */
import { type ClipboardEvent, type Dispatch, type KeyboardEvent, useMemo } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { looksLikeLines, readLines, writeLines } from "../../../lib/marc/field-lines.ts";
import { commandOf, type EditorCommand } from "../editor-keys.ts";
import { chosenRows, type EditorAction, type EditorState, emptyField, fieldsOf } from "../editor-state.ts";
import type { EditorFinding } from "../finding.ts";
import { editorMessages } from "../messages.ts";
import { typeDelimiter } from "./content-input.tsx";
import styles from "./field-grid.module.css";
import { FieldRow } from "./field-row.tsx";

export interface FieldGridProps {
  readonly state: EditorState;
  readonly findings: readonly EditorFinding[];
  nameOf(tag: string): string;
  readonly dispatch: Dispatch<EditorAction>;
  onCaret(caret: number): void;
  onCommand(command: EditorCommand): void;
}

const none: readonly EditorFinding[] = [];
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The record as a grid: a row for each field, the one with the cursor to be typed in. */
export function FieldGrid({ state, findings, nameOf, dispatch, onCaret, onCommand }: FieldGridProps) {
  const texts = useTexts(editorMessages);
  const fields = fieldsOf(state);
  const { from, to } = chosenRows(state);
  const several = state.anchor !== undefined && from !== to;
  const byField = useMemo(() => Map.groupBy(findings, ({ fieldId }) => fieldId), [findings]);
  return (
    <div
      role="grid"
      tabIndex={-1}
      className={styles.grid}
      aria-label={texts.grid}
      aria-rowcount={fields.length}
      aria-multiselectable="true"
      onKeyDown={(event) => onKeyDown(event, { dispatch, onCommand })}
      onCopy={(event) => copyFields(event, state)}
      onCut={(event) => {
        if (copyFields(event, state)) dispatch({ do: "remove" });
      }}
      onPaste={(event) => pasteFields(event, state, dispatch)}
    >
      {fields.map((field, row) => (
        <FieldRow
          key={field.id}
          {...{ field, row, dispatch, onCaret }}
          name={nameOf(field.tag)}
          place={state.place.row === row ? state.place : undefined}
          chosen={several && row >= from && row <= to}
          findings={byField.get(field.id) ?? none}
        />
      ))}
    </div>
  );
}

type Handlers = Pick<FieldGridProps, "dispatch" | "onCommand">;

function onKeyDown(event: KeyboardEvent, { dispatch, onCommand }: Handlers): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || event.keyCode === composingKeyCode) return;
  if (event.target instanceof HTMLButtonElement) return;
  const command = commandOf(event, isMac);
  if (command === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const edit = edits[command];
  if (edit) dispatch(edit);
  else if (command === "delimiter" && event.target instanceof HTMLTextAreaElement) typeDelimiter(event.target);
  else onCommand(command);
}

/** Key code of a key press that belongs to an input method (UI Events §7.3.1). */
const composingKeyCode = 229;

/** The commands that only change the record in hand. */
const edits: Partial<Record<EditorCommand, EditorAction>> = {
  undo: { do: "undo" },
  redo: { do: "redo" },
  add: { do: "add", fields: [emptyField] },
  remove: { do: "remove" },
  duplicate: { do: "duplicate" },
  moveUp: { do: "move", by: -1 },
  moveDown: { do: "move", by: 1 },
  extendUp: { do: "extend", by: -1 },
  extendDown: { do: "extend", by: 1 },
  firstField: { do: "go", row: 0 },
  lastField: { do: "go", row: Number.MAX_SAFE_INTEGER },
};

/** With no text chosen, whole fields are copied. @returns whether they were */
function copyFields(event: ClipboardEvent, state: EditorState): boolean {
  const { target } = event;
  const inField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  const several = state.anchor !== undefined;
  if (inField && target.selectionStart !== target.selectionEnd && !several) return false;
  const { from, to } = chosenRows(state);
  event.preventDefault();
  event.clipboardData.setData("text/plain", writeLines(fieldsOf(state).slice(from, to + 1)));
  return true;
}

/** Lines of fields go in as fields, below the cursor or in place of an empty one. */
function pasteFields(event: ClipboardEvent, state: EditorState, dispatch: Dispatch<EditorAction>): void {
  const text = event.clipboardData.getData("text/plain");
  if (event.defaultPrevented || !looksLikeLines(text)) return;
  event.preventDefault();
  const fields = fieldsOf(state);
  const { row } = state.place;
  const replaces = fields[row]?.tag === "";
  if (replaces) dispatch({ do: "remove" });
  const lines = readLines(text).filter(({ tag }) => tag !== "LDR");
  dispatch({ do: "add", fields: lines, after: replaces ? row - 1 : row, cell: "content" });
}
