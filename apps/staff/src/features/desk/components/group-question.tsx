import { type FormEvent, useId, useRef } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type GroupLine, passable, sharedFindings } from "../group-lines.ts";
import { groupMessages } from "../group-messages.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";
import { FindingList } from "./finding-list.tsx";

interface GroupQuestionProps {
  readonly lines: readonly GroupLine[];
  readonly working: boolean;
  pass(reason: string): Promise<void>;
  again(): Promise<void>;
}

/** Books named beside a finding; the others are in the list. */
const named = 6;

/** Everything that stands in the way of the list, and one word to pass what can be passed. */
export function GroupQuestion({ lines, working, pass, again }: GroupQuestionProps) {
  const texts = useTexts(groupMessages);
  const desk = useTexts(deskMessages);
  const id = useId();
  const reason = useRef<HTMLInputElement>(null);
  const shared = sharedFindings(lines);
  const { ways, reason: needsReason } = passable(lines);
  if (shared.length === 0 || working) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void pass(reason.current?.value.trim() ?? "");
  };
  return (
    <form className={`panel ${styles.question}`} aria-labelledby={id} onSubmit={submit}>
      <h2 id={id}>{texts.inTheWay}</h2>
      <FindingList
        findings={shared.map(({ finding, barcodes }) => ({
          ...finding,
          way: texts.concerns(
            barcodes.length,
            barcodes.slice(0, named).join(" ") + (barcodes.length > named ? " …" : ""),
          ),
        }))}
      />
      {ways.length > 0 && needsReason && (
        <div className="field">
          <label htmlFor={`${id}-why`}>{desk.reason}</label>
          <input ref={reason} id={`${id}-why`} className="input" required maxLength={500} autoComplete="off" />
          <p className="hint">{desk.reasonHint}</p>
        </div>
      )}
      <p className="row">
        {ways.length > 0 && (
          <button type="submit" className="btn main">
            {texts.passAll(ways.length)}
          </button>
        )}
        <button type="button" className="btn" onClick={() => void again()}>
          {texts.again}
        </button>
      </p>
    </form>
  );
}
