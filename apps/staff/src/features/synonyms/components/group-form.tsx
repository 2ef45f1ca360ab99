import { useId } from "react";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { GroupWords } from "../api/synonyms.ts";
import { synonymMessages } from "../messages.ts";
import { joinWords, splitWords } from "../split-words.ts";

export interface GroupFormProps {
  readonly words: GroupWords;
  readonly label: string;
  readonly submit: string;
  readonly busy: string;
  send(words: GroupWords): Promise<void>;
  /** Leaves it; without it the form stays. */
  onLeave?(): void;
}

/** A group of synonyms as one writes it: words in a row. */
export function GroupForm({ words, label, submit, busy, send, onLeave }: GroupFormProps) {
  const texts = useTexts(synonymMessages);
  const id = useId();
  const sending = useSend({
    check: (values): Record<string, string> =>
      splitWords(textOf(values, "found")).length === 0 ? { found: texts.wordsMissing } : {},
    send: (values) => send({ found: splitWords(textOf(values, "found")), typed: splitWords(textOf(values, "typed")) }),
    done: (_sent, form) => form.reset(),
  });
  const fault = sending.faults.fields["found"];
  const leave = onLeave && (
    <button type="button" className="btn bare" onClick={onLeave}>
      {texts.cancel}
    </button>
  );
  return (
    <Form sending={sending} submit={submit} busy={busy} label={label} aside={leave} first={onLeave !== undefined}>
      <div className="field">
        <label htmlFor={`${id}-found`}>{texts.words}</label>
        <input
          id={`${id}-found`}
          name="found"
          className="input"
          autoComplete="off"
          defaultValue={joinWords(words.found)}
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={`${id}-found-hint`}
        />
        <small id={`${id}-found-hint`} className="quiet">
          {fault ?? texts.wordsHint}
        </small>
      </div>
      <div className="field">
        <label htmlFor={`${id}-typed`}>{texts.onlyFor}</label>
        <input
          id={`${id}-typed`}
          name="typed"
          className="input"
          autoComplete="off"
          defaultValue={joinWords(words.typed)}
          aria-describedby={`${id}-typed-hint`}
        />
        <small id={`${id}-typed-hint`} className="quiet">
          {texts.onlyForHint}
        </small>
      </div>
    </Form>
  );
}
