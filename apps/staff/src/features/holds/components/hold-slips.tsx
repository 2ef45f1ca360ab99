import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import type { ListedHold } from "../api/holds.ts";
import { useDayWords } from "../hooks/use-day-words.ts";
import { holdMessages } from "../messages.ts";
import styles from "./holds-page.module.css";
import { PrintButton } from "./print-button.tsx";

export interface HoldSlipsProps {
  readonly holds: readonly ListedHold[];
  onClose(): void;
}

/** A slip for each copy on the hold shelf: enough for its reader to find it, too little for others to know whose it is. */
export function HoldSlips({ holds, onClose }: HoldSlipsProps) {
  const texts = useTexts(holdMessages);
  const { branchName } = usePlaceNames();
  const dayWords = useDayWords();
  return (
    <>
      <PageHead title={texts.slips} action={<PrintButton />}>
        {texts.count(holds.length)}
      </PageHead>
      <p className={styles.bar}>
        <button type="button" className="btn" onClick={onClose}>
          {texts.list}
        </button>
      </p>
      <ul className={styles.slips}>
        {holds.map((hold) => (
          <li key={hold.id} className={styles.slip}>
            <strong>{hold.slip}</strong>
            <span lang={langOf(hold.title)}>{hold.title}</span>
            <span className={styles.number}>{hold.callNumber}</span>
            <span>{branchName(hold.pickup)}</span>
            {hold.keepUntil !== undefined && (
              <span>
                {texts.until} {dayWords(hold.keepUntil)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
