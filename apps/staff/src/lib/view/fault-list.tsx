import { Icon } from "@wenyuan/ui";
import { useLanguage } from "../i18n/language.tsx";
import type { Language } from "../i18n/messages.ts";
import styles from "./fault-list.module.css";

type Words = Readonly<Record<Language, string>>;

/** Something wrong or doubtful in what was typed: what, where, and how to mend it. */
export interface Fault {
  readonly code: string;
  readonly where: string;
  readonly what: Words;
  readonly mend: Words;
}

interface FaultListProps {
  readonly title: string;
  readonly faults: readonly Fault[];
  readonly kind: "no" | "ask";
}

/** What is wrong or doubtful: what, where, and how to mend it. */
export function FaultList({ title, faults, kind }: FaultListProps) {
  const { language } = useLanguage();
  if (faults.length === 0) return null;
  return (
    <div className={kind === "no" ? "note no" : "note"} role={kind === "no" ? "alert" : undefined}>
      <Icon name={kind === "no" ? "no" : "info"} />
      <div className="stackv">
        <p>
          <strong>{title}</strong>
        </p>
        <ul className={styles.faults}>
          {faults.map(({ code, where, what, mend }) => (
            <li key={`${code} ${where}`}>
              {what[language]}{" "}
              <span className={styles.mend}>
                {mend[language]} <code className={styles.where}>{where}</code>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
