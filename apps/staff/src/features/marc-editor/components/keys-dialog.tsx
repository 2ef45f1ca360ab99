import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys } from "../../../lib/keyboard/keyboard.tsx";
import { editorKeys } from "../editor-keys.ts";
import { editorKeyMessages } from "../key-messages.ts";
import { editorMessages } from "../messages.ts";
import styles from "./tools.module.css";

/** The whole keyboard map of the editor. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const texts = useTexts(editorMessages);
  const says = useTexts(editorKeyMessages);
  return (
    <Dialog wide label={texts.keys} onClose={onClose}>
      <div className={styles.keys}>
        <header className="row">
          <h2>{says.keys}</h2>
          <button type="button" className="btn small" onClick={onClose}>
            {texts.close} <Keys combo="Escape" />
          </button>
        </header>
        <p className="quiet">{texts.keysIntro}</p>
        <dl>
          {editorKeys.map(({ keys, text }) => (
            <div key={keys}>
              <dt>{says[text]}</dt>
              <dd>
                <Keys combo={keys} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
