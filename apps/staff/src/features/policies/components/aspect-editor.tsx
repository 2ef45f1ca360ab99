import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Aspect } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import { valueAt } from "../policy-draft.ts";
import { switches, termFields } from "../term-fields.ts";
import { termMessages } from "../term-messages.ts";
import styles from "./policies.module.css";
import { TermInput } from "./term-field.tsx";

interface AspectEditorProps {
  readonly aspect: Aspect;
  readonly name: string;
  readonly terms: unknown;
  change(terms: unknown): void;
  drop(): void;
}

/** What a rule says of one aspect, as fields in plain words. */
export function AspectEditor({ aspect, name, terms, change, drop }: AspectEditorProps) {
  const texts = useTexts(policyMessages);
  const words = useTexts(termMessages);
  const turn = switches[aspect];
  const on = turn === undefined || valueAt(terms, turn.path) === true;
  return (
    <fieldset className={styles.aspect}>
      <legend>{name}</legend>
      {turn && (
        <label className={styles.check}>
          <input type="checkbox" checked={on} onChange={({ target }) => change(target.checked ? turn.on : turn.off)} />
          {words[turn.text]}
        </label>
      )}
      <div className={styles.fields}>
        {(on ? termFields[aspect] : (turn?.offFields ?? [])).map((field) => (
          <TermInput key={`${field.path} ${field.kind}`} field={field} terms={terms} change={change} />
        ))}
      </div>
      <button type="button" className="btn bare small" onClick={drop}>
        {texts.dropAspect}
        <span className="hide">: {name}</span>
      </button>
    </fieldset>
  );
}
