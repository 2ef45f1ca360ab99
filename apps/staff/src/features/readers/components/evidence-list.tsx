import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Language } from "../../../lib/i18n/messages.ts";
import type { LookAlike } from "../api/merges.ts";
import { mergeMessages } from "../merge-messages.ts";
import styles from "./merge.module.css";

/** What speaks for one person and what against, each with its weight. */
export function EvidenceList({
  evidence,
  language,
}: {
  readonly evidence: LookAlike["evidence"];
  readonly language: Language;
}) {
  const texts = useTexts(mergeMessages);
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ kind, points, words }) => (
        <li key={kind} data-against={points < 0 || undefined}>
          {words[language]} <span className="cn">{points > 0 ? `+${points}` : points}</span>
          {points < 0 && <span className="hide"> {texts.against}</span>}
        </li>
      ))}
    </ul>
  );
}
