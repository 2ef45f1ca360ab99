import { useRef } from "react";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { momentOf } from "../../../lib/library/library-time.ts";
import type { Desk } from "../hooks/use-desk.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";

/** 补还: books that came back earlier count from then. It holds for all that is scanned until it is taken away, and says so. */
export function ReturnBar({ desk }: { readonly desk: Desk }) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const { returnedAt, setReturnedAt } = desk;
  useKey("alt+d", { label: texts.backdate, group: texts.keys, whileTyping: true }, () => field.current?.focus());
  const clear = () => {
    if (field.current) field.current.value = "";
    setReturnedAt(undefined);
  };
  return (
    <div className={styles.bar}>
      <label>
        {texts.backdate} <Keys combo="alt+d" />{" "}
        <input
          ref={field}
          className="input short"
          type="datetime-local"
          onChange={({ target }) => setReturnedAt(target.value === "" ? undefined : momentOf(target.value))}
        />
      </label>
      {returnedAt && (
        <>
          <output className="st soon">{texts.backdated(momentInWords(returnedAt, language))}</output>
          <button type="button" className="btn small" onClick={clear}>
            {texts.backdateNot}
          </button>
        </>
      )}
    </div>
  );
}
