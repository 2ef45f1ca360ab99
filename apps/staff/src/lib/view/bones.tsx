import { useTexts } from "../i18n/language.tsx";
import styles from "./bones.module.css";
import { viewMessages } from "./messages.ts";

/** Waiting, in the shape of what will come: so many lines. Says so to those who hear the page. */
export function Bones({ lines = 6 }: { readonly lines?: number }) {
  const texts = useTexts(viewMessages);
  return (
    <output className={styles.bones}>
      <span className="hide">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines have nothing else to be told by
        <span key={line} className="bone" aria-hidden="true" />
      ))}
    </output>
  );
}
