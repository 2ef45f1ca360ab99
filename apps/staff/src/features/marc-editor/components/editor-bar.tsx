import { Icon } from "@wenyuan/ui";
import type { Dispatch } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys } from "../../../lib/keyboard/keyboard.tsx";
import { inTagOrder } from "../../../lib/marc/edit-fields.ts";
import type { EditorCommand } from "../editor-keys.ts";
import { type EditorAction, type EditorState, emptyField, fieldsOf } from "../editor-state.ts";
import type { Saving } from "../hooks/use-save.ts";
import { editorMessages } from "../messages.ts";
import styles from "./editor.module.css";

interface EditorBarProps {
  readonly state: EditorState;
  readonly dispatch: Dispatch<EditorAction>;
  readonly changed: number;
  readonly saving: Saving;
  readonly isNew: boolean;
  onCommand(command: EditorCommand): void;
  save(): void;
}

/** What can be done, each with its key; and whether anything is unsaved. */
export function EditorBar({ state, dispatch, changed, saving, isNew, onCommand, save }: EditorBarProps) {
  const texts = useTexts(editorMessages);
  const { past, future } = state.history;
  return (
    <div className={styles.bar} role="toolbar" aria-label={texts.tools}>
      <button type="button" className="btn main" aria-disabled={saving.sending || undefined} onClick={save}>
        {saving.sending ? texts.saving : isNew ? texts.create : texts.save} <Keys combo="mod+s" />
      </button>
      <output className="quiet">{changed > 0 ? texts.changedFields(changed) : texts.unchanged}</output>
      <span className={styles.tools}>
        <button
          type="button"
          className="btn small"
          aria-disabled={past.length === 0 || undefined}
          onClick={() => dispatch({ do: "undo" })}
        >
          <Icon name="undo" /> {texts.undo}
        </button>
        <button
          type="button"
          className="btn small"
          aria-disabled={future.length === 0 || undefined}
          onClick={() => dispatch({ do: "redo" })}
        >
          {texts.redo}
        </button>
        <button type="button" className="btn small" onClick={() => dispatch({ do: "add", fields: [emptyField] })}>
          <Icon name="plus" /> {texts.addField}
        </button>
        <button
          type="button"
          className="btn small"
          onClick={() => dispatch({ do: "replace", fields: inTagOrder(fieldsOf(state)) })}
        >
          {texts.sort}
        </button>
        {(["fixedField", "heading", "callNumber", "pinyin", "keys"] as const).map((tool) => (
          <button key={tool} type="button" className="btn small" onClick={() => onCommand(tool)}>
            {texts[tool]} <Keys combo={keyOf[tool]} />
          </button>
        ))}
      </span>
    </div>
  );
}

const keyOf = { fixedField: "F2", heading: "F3", callNumber: "F4", pinyin: "F6", keys: "F1" } as const;
