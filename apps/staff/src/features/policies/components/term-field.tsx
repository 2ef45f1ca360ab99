import { useId } from "react";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { valueAt, withValue } from "../policy-draft.ts";
import type { TermField } from "../term-fields.ts";
import { fromYuan, termLines, toYuan } from "../term-lines.ts";
import { termMessages } from "../term-messages.ts";
import styles from "./policies.module.css";

interface TermFieldProps {
  readonly field: TermField;
  readonly terms: unknown;
  change(terms: unknown): void;
}

/** One field of an aspect's terms; what is typed is in the draft at once. */
export function TermInput({ field, terms, change }: TermFieldProps) {
  const texts = useTexts(termMessages);
  const value = valueAt(terms, field.path);
  const shown = typeof value === "string" ? value : "";
  const set = (next: unknown) => change(withValue(terms, field.path, next));
  switch (field.kind) {
    case "flag":
      return (
        <label className={styles.check}>
          <input type="checkbox" checked={value === true} onChange={({ target }) => set(target.checked)} />
          {texts[field.text]}
        </label>
      );
    case "choice":
      return (
        <Labelled text={texts[field.text]}>
          {(id) => (
            <select id={id} className="input" value={shown} onChange={({ target }) => set(target.value)}>
              {field.choices.every(([choice]) => choice !== value) && <option value={shown}>{shown}</option>}
              {field.choices.map(([choice, text]) => (
                <option key={choice} value={choice}>
                  {texts[text]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      );
    case "period":
      return <PeriodInput {...{ field, value, set }} />;
    case "lines":
      return <LinesInput {...{ field, value, set }} />;
    case "numbers":
      return (
        <TextInput
          text={texts[field.text]}
          hint={field.hint && texts[field.hint]}
          shown={((value ?? []) as number[]).join(" ")}
          take={(typed) =>
            set(
              typed
                .split(/[\s,，、]+/)
                .filter(Boolean)
                .map(Number),
            )
          }
        />
      );
    case "group":
      return <GroupInput {...{ field, terms, change }} />;
    default:
      return <NumberInput {...{ field, value, set }} />;
  }
}

type OfKind<K extends TermField["kind"]> = Extract<TermField, { kind: K }> | (TermField & { readonly kind: K });

interface ValueProps<F> {
  readonly field: F;
  readonly value: unknown;
  set(value: unknown): void;
}

function NumberInput({ field, value, set }: ValueProps<TermField>) {
  const texts = useTexts(termMessages);
  const money = field.kind.includes("money");
  const shown = typeof value === "number" ? (money ? toYuan(value) : String(value)) : "";
  const nothing = field.kind === "limit" || field.kind === "money-limit" ? null : undefined;
  return (
    <TextInput
      text={texts[field.text]}
      shown={shown}
      mode={money ? "decimal" : "numeric"}
      take={(typed) => {
        if (typed.trim() === "") set(field.kind === "count" || field.kind === "money" ? 0 : nothing);
        else set(money ? (fromYuan(typed) ?? typed) : Number(typed));
      }}
    />
  );
}

function PeriodInput({ field, value, set }: ValueProps<OfKind<"period">>) {
  const texts = useTexts(termMessages);
  const id = useId();
  const period = (value ?? {}) as { amount?: number; unit?: string };
  return (
    <fieldset className={styles.period}>
      <legend className="label">{texts[field.text]}</legend>
      <input
        className="input"
        type="number"
        min={0}
        aria-label={texts[field.text]}
        value={period.amount ?? 0}
        onChange={({ target }) => set({ ...period, amount: Number(target.value) })}
      />
      <select
        id={id}
        className="input"
        aria-label={texts.period}
        value={period.unit}
        onChange={({ target }) => set({ ...period, unit: target.value })}
      >
        {field.units.map((unit) => (
          <option key={unit} value={unit}>
            {texts[unit]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function LinesInput({ field, value, set }: ValueProps<OfKind<"lines">>) {
  const texts = useTexts(termMessages);
  const { write, read } = termLines[field.lines];
  return (
    <div className={styles.whole}>
      <Labelled text={texts[field.text]} hint={field.hint && texts[field.hint]}>
        {(id) => (
          <textarea
            id={id}
            className="input cn"
            rows={4}
            defaultValue={write(value)}
            onBlur={({ target }) => set(read(target.value))}
          />
        )}
      </Labelled>
    </div>
  );
}

function GroupInput({ field, terms, change }: Omit<TermFieldProps, "field"> & { readonly field: OfKind<"group"> }) {
  const texts = useTexts(termMessages);
  const there = valueAt(terms, field.path) !== undefined;
  return (
    <fieldset className={styles.group}>
      <legend className="hide">{texts[field.text]}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={there}
          onChange={({ target }) => change(withValue(terms, field.path, target.checked ? field.first : undefined))}
        />
        {texts[field.text]}
      </label>
      {there && (
        <div className={styles.fields}>
          {field.fields.map((inner) => (
            <TermInput key={`${inner.path} ${inner.kind}`} field={inner} terms={terms} change={change} />
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface TextInputProps {
  readonly text: string;
  readonly hint?: string | undefined;
  readonly shown: string;
  readonly mode?: "numeric" | "decimal";
  take(typed: string): void;
}

/** A text that is taken when the field is left: half a number is no number. */
function TextInput({ text, hint, shown, mode, take }: TextInputProps) {
  return (
    <Labelled text={text} hint={hint}>
      {(id) => (
        <input
          key={shown}
          id={id}
          className="input"
          inputMode={mode}
          defaultValue={shown}
          onBlur={({ target }) => {
            if (target.value !== shown) take(target.value);
          }}
        />
      )}
    </Labelled>
  );
}
