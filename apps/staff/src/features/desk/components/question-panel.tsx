import { type FormEvent, useId, useRef } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Passed } from "../api/desk.ts";
import type { Asked } from "../hooks/use-questions.ts";
import { deskMessages } from "../messages.ts";
import { findingsOf, waysPast } from "../slip.ts";
import styles from "./desk.module.css";
import { FindingList } from "./finding-list.tsx";

export interface QuestionPanelProps {
  readonly asked: Asked;
  pass(override: Passed): Promise<void>;
  leave(): void;
}

/** What can be passed by somebody's word: all of it at once, with a reason where the rules want one. */
export function QuestionPanel({ asked, pass, leave }: QuestionPanelProps) {
  const texts = useTexts(deskMessages);
  const id = useId();
  const reason = useRef<HTMLInputElement>(null);
  const findings = findingsOf(asked.problem);
  const ways = waysPast(findings);
  if (!ways) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = reason.current?.value.trim() ?? "";
    void pass({ codes: ways.codes, ...(said === "" ? {} : { reason: said }) });
  };
  return (
    <form className={`panel ${styles.question}`} aria-labelledby={id} onSubmit={submit}>
      <h2 id={id}>
        {texts.asks} <span className="cn quiet">{asked.itemBarcode}</span>
      </h2>
      <FindingList findings={findings} />
      {ways.reason && (
        <div className="field">
          <label htmlFor={`${id}-why`}>{texts.reason}</label>
          <input
            ref={reason}
            id={`${id}-why`}
            className="input"
            required
            maxLength={500}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
          />
          <p id={`${id}-hint`} className="hint">
            {texts.reasonHint}
          </p>
        </div>
      )}
      <p className="row">
        <button type="submit" className="btn main">
          {texts.pass}
        </button>
        <button type="button" className="btn bare" onClick={leave}>
          {texts.leave}
        </button>
      </p>
    </form>
  );
}
