import { Field } from "@wenyuan/ui";
import { useEffect, useRef } from "react";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { isControlTag } from "../../../lib/marc/edited-field.ts";
import { emptyField } from "../editor-state.ts";
import { editorMessages } from "../messages.ts";
import type { EditorToolsProps } from "./editor-tools.tsx";
import styles from "./tools.module.css";

/** Three characters, and the cursor is there: at the next field of that tag, or at a new one where it belongs. */
export function GoToTagDialog({ fields, row, dispatch, onClose }: EditorToolsProps) {
  const texts = useTexts(editorMessages);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const go = (tag: string) => {
    onClose();
    const places = fields.flatMap((field, at) => (field.tag === tag ? [at] : []));
    const to = places.find((at) => at > row) ?? places[0];
    if (to !== undefined) dispatch({ do: "go", row: to, cell: "content" });
    else if (isControlTag(tag)) dispatch({ do: "insert", field: { tag, ind1: "", ind2: "", content: "" } });
    else dispatch({ do: "insert", field: { ...emptyField, tag } });
  };
  return (
    <Dialog label={texts.goToTag} onClose={onClose}>
      <form
        ref={form}
        className={styles.small}
        onInput={(event) => {
          const { value } = event.target as HTMLInputElement;
          if (value.trim().length === 3) go(value.trim().toUpperCase());
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <Field
          id="go-to-tag"
          name="tag"
          label={texts.goToTag}
          hint={texts.goToTagHint}
          code
          maxLength={3}
          autoComplete="off"
        />
      </form>
    </Dialog>
  );
}
