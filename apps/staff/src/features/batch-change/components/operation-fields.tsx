import { useId } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { batchMessages } from "../messages.ts";
import { type OperationDraft, type OperationName, recordOperations } from "../operation-draft.ts";
import styles from "./batch.module.css";

interface OperationFieldsProps {
  readonly number: number;
  readonly draft: OperationDraft;
  onChange(draft: OperationDraft): void;
  readonly onRemove: (() => void) | undefined;
}

/** One step: what to do, with which fields, and on what condition. */
export function OperationFields({ number, draft, onChange, onRemove }: OperationFieldsProps) {
  const texts = useTexts(batchMessages);
  const id = useId();
  const set = (change: Partial<OperationDraft>) => onChange({ ...draft, ...change });
  const name = draft.do;
  const text = (key: "tag" | "code" | "value" | "find" | "by" | "line", label: string, more: TextOptions = {}) => (
    <TextInput
      id={`${id}-${key}`}
      label={label}
      value={draft[key]}
      onChange={(value) => set({ [key]: value })}
      {...more}
    />
  );
  return (
    <fieldset className={styles.operation}>
      <legend className="hide">{texts.operation(number)}</legend>
      <div className={styles.fields}>
        <div className="field">
          <label htmlFor={`${id}-do`}>{texts.operation(number)}</label>
          <select
            id={`${id}-do`}
            className="input"
            value={name}
            onChange={({ target }) => set({ do: target.value as OperationName })}
          >
            {recordOperations.map((one) => (
              <option key={one} value={one}>
                {texts[one]}
              </option>
            ))}
          </select>
        </div>
        {name === "add-field" ? (
          <>
            {text("line", texts.line, { hint: texts.lineHint, wide: true })}
            <Select
              id={`${id}-unless`}
              label={texts.unless}
              value={draft.unless}
              options={[
                ["same", texts.unlessSame],
                ["tag", texts.unlessTag],
                ["always", texts.always],
              ]}
              onChange={(unless) => set({ unless })}
            />
          </>
        ) : (
          text("tag", texts.tag, { hint: texts.tagHint, short: true, maxLength: 3 })
        )}
        {(name === "add-subfield" || name === "delete-subfield" || name === "replace-text") &&
          text("code", texts.code, {
            short: true,
            maxLength: 1,
            ...(name === "replace-text" ? { placeholder: texts.anyCode } : {}),
          })}
        {name === "add-subfield" && text("value", texts.value, { wide: true })}
        {name === "replace-text" && (
          <>
            {text("find", texts.find, { wide: true, ...(draft.signs ? { hint: texts.signsHint } : {}) })}
            {text("by", texts.replaceBy, { wide: true })}
          </>
        )}
        {name === "set-indicator" && (
          <>
            <Select
              id={`${id}-indicator`}
              label={texts.indicator}
              value={String(draft.indicator)}
              options={[
                ["1", "1"],
                ["2", "2"],
              ]}
              onChange={(value) => set({ indicator: value === "2" ? 2 : 1 })}
            />
            {text("value", texts.value, { short: true, maxLength: 1, placeholder: "#" })}
          </>
        )}
      </div>
      {name !== "add-field" && <Condition id={id} draft={draft} set={set} />}
      <div className={styles.line}>
        {(name === "replace-text" || draft.whereIs === "containing" || draft.whereIs === "equal") && (
          <>
            <Check label={texts.signs} checked={draft.signs} onChange={(signs) => set({ signs })} />
            <Check label={texts.ignoreCase} checked={draft.ignoreCase} onChange={(ignoreCase) => set({ ignoreCase })} />
          </>
        )}
        {onRemove && (
          <button type="button" className="btn bare small" onClick={onRemove}>
            {texts.removeOperation}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface ConditionProps {
  readonly id: string;
  readonly draft: OperationDraft;
  set(change: Partial<OperationDraft>): void;
}

function Condition({ id, draft, set }: ConditionProps) {
  const texts = useTexts(batchMessages);
  const { whereIs, whereCode, whereText } = draft;
  return (
    <div className={styles.fields}>
      <Select
        id={`${id}-where`}
        label={texts.where}
        value={whereIs}
        options={[
          ["any", texts.whereAny],
          ["containing", texts.containing],
          ["equal", texts.equal],
          ["absent", texts.absent],
        ]}
        onChange={(value) => set({ whereIs: value })}
      />
      {whereIs !== "any" && (
        <TextInput
          id={`${id}-where-code`}
          label={texts.code}
          value={whereCode}
          short
          maxLength={1}
          onChange={(value) => set({ whereCode: value })}
        />
      )}
      {(whereIs === "containing" || whereIs === "equal") && (
        <TextInput
          id={`${id}-where-text`}
          label={texts.value}
          value={whereText}
          wide
          onChange={(value) => set({ whereText: value })}
        />
      )}
    </div>
  );
}

interface TextOptions {
  readonly hint?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly short?: boolean;
  readonly wide?: boolean;
}

interface TextInputProps extends TextOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

function TextInput({
  id,
  label,
  value,
  onChange,
  hint,
  placeholder,
  maxLength,
  short = false,
  wide = false,
}: TextInputProps) {
  return (
    <div className={`field ${short ? styles.short : ""} ${wide ? styles.wide : ""}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input cn"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...{ value, placeholder, maxLength }}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface SelectProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  onChange(value: Value): void;
}

function Select<Value extends string>({ id, label, value, options, onChange }: SelectProps<Value>) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
