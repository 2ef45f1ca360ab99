import { useId, useRef } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { groupMessages } from "../group-messages.ts";
import styles from "./desk.module.css";

/** A list from the clipboard or out of a file. */
export function ListInput({ add }: { add(text: string): void }) {
  const texts = useTexts(groupMessages);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const addTyped = () => {
    const field = area.current;
    if (!field) return;
    add(field.value);
    field.value = "";
  };
  return (
    <details className={styles.more}>
      <summary>{texts.list}</summary>
      <div className="field">
        <label htmlFor={id}>{texts.list}</label>
        <textarea ref={area} id={id} className="input cn" rows={5} spellCheck={false} aria-describedby={`${id}-hint`} />
        <p id={`${id}-hint`} className="hint">
          {texts.listHint}
        </p>
      </div>
      <p className="row">
        <button type="button" className="btn" onClick={addTyped}>
          {texts.addList}
        </button>
        <label className="btn" htmlFor={`${id}-file`}>
          {texts.file}
        </label>
        <input
          id={`${id}-file`}
          className="hide"
          type="file"
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void file.text().then(add);
            target.value = "";
          }}
        />
      </p>
    </details>
  );
}
