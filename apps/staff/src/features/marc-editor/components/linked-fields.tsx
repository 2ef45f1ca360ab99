import type { Dispatch } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { EditedField } from "../../../lib/marc/edited-field.ts";
import type { EditorAction } from "../editor-state.ts";
import type { FormatInUse } from "../hooks/use-format.ts";
import { linkedWith, linkOf } from "../linked-fields.ts";
import { editorMessages } from "../messages.ts";
import styles from "./editor.module.css";
import { SubfieldText } from "./subfield-text.tsx";

interface LinkedFieldsProps {
  readonly field: EditedField;
  readonly fields: readonly EditedField[];
  readonly format: FormatInUse;
  readonly dispatch: Dispatch<EditorAction>;
}

/** A field in another script stands far below its own: here the pair is seen together. */
export function LinkedFields({ field, fields, format, dispatch }: LinkedFieldsProps) {
  const texts = useTexts(editorMessages);
  if (!linkOf(field)) return null;
  const linked = linkedWith(field, fields);
  return (
    <section aria-label={texts.linked} className={styles.part}>
      <h2>{texts.linked}</h2>
      {linked.length === 0 && <p className="quiet">{texts.linkBroken}</p>}
      {[field, ...linked].map((one) => (
        <button
          key={one.id}
          type="button"
          className={styles.linked}
          aria-current={one.id === field.id}
          onClick={() => dispatch({ do: "go", row: fields.indexOf(one), cell: "content" })}
        >
          <small>
            {one.tag} {format.nameOf(one.tag)}
          </small>
          <span>
            <SubfieldText content={one.content} control={false} />
          </span>
        </button>
      ))}
    </section>
  );
}
