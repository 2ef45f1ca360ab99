import { useMemo, useReducer, useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useKey } from "../../../lib/keyboard/keyboard.tsx";
import { type EditedField, editedRecord, subfieldAt } from "../../../lib/marc/edited-field.ts";
import { Failed } from "../../../lib/view/failed.tsx";
import { changedCount } from "../changed-count.ts";
import type { DraftKey } from "../drafts.ts";
import type { EditorCommand } from "../editor-keys.ts";
import { editorReducer, fieldsOf, startEditor } from "../editor-state.ts";
import { filledFields } from "../filled-fields.ts";
import { useDraft, useKeeping } from "../hooks/use-draft.ts";
import { useFindings } from "../hooks/use-findings.ts";
import { useFormat } from "../hooks/use-format.ts";
import { type Saved, type SaveRecord, useSave } from "../hooks/use-save.ts";
import { editorKeyMessages } from "../key-messages.ts";
import { editorMessages } from "../messages.ts";
import { Conflict } from "./conflict.tsx";
import { DraftNote } from "./draft-note.tsx";
import styles from "./editor.module.css";
import { EditorAside } from "./editor-aside.tsx";
import { EditorBar } from "./editor-bar.tsx";
import { type EditorTool, EditorTools } from "./editor-tools.tsx";
import { FieldGrid } from "./field-grid.tsx";

export interface EditorProps {
  readonly draftKey: DraftKey;
  readonly recordId?: string;
  /** What is being edited, so that the format's tables fit. */
  readonly kind: "bibliographic" | "authority";
  readonly profile: string;
  /** As it was read; version 0 is a record that does not exist yet. */
  readonly opened: { readonly fields: readonly EditedField[]; readonly version: number };
  readonly save: SaveRecord;
  onSaved(saved: Saved): void;
}

/** The MARC editor: a grid, what the format says of the field in hand, and what is wrong, while one types. */
export function Editor({ draftKey, recordId, kind, profile, opened, save, onSaved }: EditorProps) {
  const texts = useTexts(editorMessages);
  const keyTexts = useTexts(editorKeyMessages);
  const draft = useDraft(draftKey, opened);
  const [state, dispatch] = useReducer(editorReducer, draft.fields, startEditor);
  const [caret, setCaret] = useState(0);
  const [tool, setTool] = useState<EditorTool>();
  const fields = fieldsOf(state);
  const format = useFormat(profile, kind);
  const isNew = opened.version === 0;
  const findings = useFindings({ fields, format, isNew, dispatch });
  const changed = useMemo(() => changedCount(draft.base, fields), [draft.base, fields]);
  useKeeping(draftKey, { fields, profile, base: draft.base, version: draft.version }, changed > 0);
  const saving = useSave({ save, draft, onSaved, dispatch });
  const saveNow = () => void saving.send(editedRecord(isNew ? filledFields(fields) : fields));
  const field = fields[state.place.row];
  const onCommand = (command: EditorCommand) => {
    if (command === "save") saveNow();
    else if (command === "nextFinding" || command === "previousFinding") {
      const row = findings.rowBeside(state.place.row, command === "nextFinding" ? 1 : -1);
      if (row !== undefined) dispatch({ do: "go", row, cell: "content" });
    } else if (command === "mend") findings.mendIn(field?.id);
    else if (isTool(command)) setTool(command);
  };
  useKey("mod+s", { label: texts.save, group: texts.tools, whileTyping: true }, saveNow);
  useKey("Enter", { label: keyTexts.add, group: texts.tools });
  useKey("F2", { label: texts.fixedField, group: texts.tools, whileTyping: true }, () => setTool("fixedField"));
  useKey("F3", { label: texts.heading, group: texts.tools, whileTyping: true }, () => setTool("heading"));
  useKey("F4", { label: texts.callNumber, group: texts.tools, whileTyping: true }, () => setTool("callNumber"));
  useKey("F6", { label: texts.pinyin, group: texts.tools, whileTyping: true }, () => setTool("pinyin"));
  useKey("F8", { label: keyTexts.nextFinding, group: texts.tools, whileTyping: true }, () => onCommand("nextFinding"));
  useKey("F1", { label: keyTexts.keys, group: texts.tools, whileTyping: true }, () => setTool("keys"));
  const cursor = { field, subfield: field && subfieldAt(field.content, caret), caret };
  return (
    <div className={styles.editor}>
      <EditorBar {...{ state, dispatch, changed, saving, onCommand }} isNew={isNew} save={saveNow} />
      <DraftNote draft={draft} onDiscard={() => draft.discard(dispatch)} />
      {saving.error !== undefined && <Failed error={saving.error} />}
      {saving.conflict && <Conflict conflict={saving.conflict} format={format} />}
      <div className={styles.desk}>
        <div className={styles.sheet}>
          <FieldGrid
            {...{ state, dispatch, onCommand }}
            findings={findings.list}
            nameOf={format.nameOf}
            onCaret={setCaret}
          />
        </div>
        <EditorAside {...{ cursor, fields, format, findings, dispatch }} row={state.place.row} />
      </div>
      {tool && (
        <EditorTools
          {...{ tool, fields, profile, kind, format, dispatch, cursor, recordId }}
          row={state.place.row}
          onClose={() => setTool(undefined)}
        />
      )}
    </div>
  );
}

function isTool(command: EditorCommand): command is EditorTool {
  return ["goToTag", "fixedField", "heading", "callNumber", "pinyin", "keys"].includes(command);
}
