import { useTexts } from "../lib/i18n/language.tsx";
import styles from "./kiosk.module.css";
import { kioskMessages } from "./messages.ts";

const rows = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

interface TouchKeyboardProps {
  onKey(key: string): void;
  onDelete(): void;
  onClear(): void;
}

/**
 * Letters and digits to touch. Chinese titles are found by pinyin and its initials, so no input method is needed.
 * The field keeps the focus: a key is taken when it is pressed, and does not take the focus.
 */
export function TouchKeyboard({ onKey, onDelete, onClear }: TouchKeyboardProps) {
  const texts = useTexts(kioskMessages);
  return (
    <fieldset className={styles.keyboard} aria-label={texts.keyboard} onPointerDown={(event) => event.preventDefault()}>
      {rows.map((row) => (
        <div key={row}>
          {Array.from(row, (key) => (
            <button key={key} type="button" tabIndex={-1} onClick={() => onKey(key)}>
              {key}
            </button>
          ))}
        </div>
      ))}
      <div>
        <button type="button" tabIndex={-1} className={styles.wide} onClick={onClear}>
          {texts.clear}
        </button>
        <button type="button" tabIndex={-1} className={styles.widest} onClick={() => onKey(" ")}>
          {texts.space}
        </button>
        <button type="button" tabIndex={-1} className={styles.wide} onClick={onDelete}>
          {texts.delete}
        </button>
      </div>
    </fieldset>
  );
}
