import { useLanguage, useTexts } from "../i18n/language.tsx";
import type { Messages } from "../i18n/messages.ts";
import styles from "./till-choice.module.css";
import type { Till } from "./use-till.ts";

const messages = {
  till: { zh: "收银台", en: "Till" },
  choose: { zh: "选一个收银台", en: "Choose a till" },
  open: { zh: "开着", en: "open" },
  closed: { zh: "没有开", en: "closed" },
} satisfies Messages;

export interface TillChoiceProps {
  readonly tills: readonly Till[];
  readonly till: Till | undefined;
  choose(code: string): void;
}

/** Which drawer this desk has; says whether it is open. */
export function TillChoice({ tills, till, choose }: TillChoiceProps) {
  const texts = useTexts(messages);
  const { language } = useLanguage();
  return (
    <div className={`field ${styles.choice}`}>
      <label htmlFor="till">{texts.till}</label>
      <select
        id="till"
        className="input"
        value={till?.code ?? ""}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {!till && <option value="">{texts.choose}</option>}
        {tills.map(({ code, name, openSession }) => (
          <option key={code} value={code}>
            {name[language]} · {openSession === undefined ? texts.closed : texts.open}
          </option>
        ))}
      </select>
    </div>
  );
}
