import { useTexts } from "../../../lib/i18n/language.tsx";
import type { AuditEntry } from "../api/audit.ts";
import { changeLines } from "../change-lines.ts";
import { auditMessages } from "../messages.ts";
import styles from "./audit-page.module.css";

/** What was different before and is after, fact by fact. */
export function Change({ entry }: { readonly entry: AuditEntry }) {
  const texts = useTexts(auditMessages);
  if (entry.blanked) return <span className="quiet">{texts.blanked}</span>;
  return (
    <ul className={styles.change}>
      {changeLines(entry.before, entry.after, texts).map(({ name, before, after }) => (
        <li key={name}>
          {name !== "" && <small className="quiet">{name} </small>}
          {before !== undefined && <del>{before}</del>}
          {before !== undefined && after !== undefined && " → "}
          {after}
        </li>
      ))}
    </ul>
  );
}
