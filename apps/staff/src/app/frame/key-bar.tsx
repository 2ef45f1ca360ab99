import { useTexts } from "../../lib/i18n/language.tsx";
import { Keys, useBoundKeys } from "../../lib/keyboard/keyboard.tsx";
import { appMessages } from "../messages.ts";
import styles from "./key-bar.module.css";

/** The keys of this page, always in sight where there is a keyboard. Sequences stand in the list that `?` opens. */
export function KeyBar({ onKeys }: { onKeys(): void }) {
  const texts = useTexts(appMessages);
  const shown = useBoundKeys().filter(({ keys }) => !keys.includes(" ") && keys !== "?");
  const distinct = [...new Map(shown.map((binding) => [binding.keys, binding])).values()];
  return (
    <footer className={styles.bar} aria-label={texts.keysHere}>
      {distinct.map(({ keys, label }) => (
        <span key={keys}>
          <Keys combo={keys} /> {label}
        </span>
      ))}
      <button type="button" onClick={onKeys}>
        <Keys combo="?" /> {texts.keys}
      </button>
    </footer>
  );
}
