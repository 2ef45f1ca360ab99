import { Dialog } from "../../lib/dialog/dialog.tsx";
import { useTexts } from "../../lib/i18n/language.tsx";
import { keyCaps } from "../../lib/keyboard/key-combo.ts";
import { Keys, useBoundKeys, useKeyboard } from "../../lib/keyboard/keyboard.tsx";
import { viewMessages } from "../../lib/view/messages.ts";
import { appMessages } from "../messages.ts";
import styles from "./key-map.module.css";
import { useAllKeys } from "./use-all-keys.ts";

/** All keys that work now, by what they belong to; and the switch for those that are single letters. */
export default function KeyMap({ onClose }: { onClose(): void }) {
  const texts = useTexts(appMessages);
  const { close } = useTexts(viewMessages);
  const { signsOn, setSignsOn } = useKeyboard();
  const groups = Map.groupBy(useAllKeys(useBoundKeys()), (binding) => binding.group);
  return (
    <Dialog label={texts.keys} onClose={onClose} wide>
      <div className={styles.map}>
        <header className="row">
          <h2>{texts.keysNow}</h2>
          <button type="button" className="btn small end" onClick={onClose}>
            {close} <Keys combo="Escape" />
          </button>
        </header>
        <div className={styles.groups}>
          {[...groups].map(([group, bindings]) => (
            <section key={group}>
              <h3>{group}</h3>
              <dl>
                {bindings.map(({ keys, label }) => (
                  <div key={keys}>
                    <dt>{label}</dt>
                    <dd aria-label={keyCaps(keys, false).join(` ${texts.andThen} `)}>
                      <Keys combo={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <label className={styles.switch}>
          <input type="checkbox" checked={signsOn} onChange={(event) => setSignsOn(event.target.checked)} />
          <span>
            {texts.singleKeys}
            <small>{texts.singleKeysMore}</small>
          </span>
        </label>
      </div>
    </Dialog>
  );
}
