import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes, ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

export interface FieldFrame {
  /** Unique on the page; the ids of the hint and of the error are made from it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** In words of the value: "31 September does not exist", not "invalid". */
  readonly error?: ReactNode;
}

interface FrameProps extends FieldFrame {
  readonly children: ReactNode;
}

function Frame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div className={joinClasses("field", error !== undefined && "wrong")}>
      <label htmlFor={id}>{label}</label>
      {error !== undefined && (
        <p className="why" id={`${id}-why`}>
          {error}
        </p>
      )}
      {children}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The control's aria attributes: the error is read before the hint. */
function wiring({ id, hint, error }: FieldFrame) {
  const wrong = error !== undefined;
  return {
    id,
    "aria-describedby": joinClasses(wrong && `${id}-why`, hint !== undefined && `${id}-hint`),
    "aria-invalid": wrong || undefined,
  };
}

export interface FieldProps extends FieldFrame {
  readonly name: string;
  readonly type?: "text" | "password" | "email" | "tel" | "url" | "date" | "time" | "number" | "search" | undefined;
  readonly value?: string | undefined;
  readonly required?: boolean | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly lang?: string | undefined;
  /** Set in the mono face: barcodes and numbers, where I, l, 1 and O, 0 must differ. */
  readonly code?: boolean | undefined;
}

export function Field(props: FieldProps) {
  const { name, type = "text", value, required, autoComplete, inputMode, maxLength, autoFocus, lang, code } = props;
  return (
    <Frame {...props}>
      <input
        className={joinClasses("input", code && "cn")}
        {...wiring(props)}
        {...{ name, type, required, autoComplete, inputMode, maxLength, autoFocus, lang }}
        defaultValue={value}
        spellCheck={code ? false : undefined}
      />
    </Frame>
  );
}

export interface TextAreaFieldProps extends FieldFrame {
  readonly name: string;
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly required?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly lang?: string | undefined;
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { name, value, rows = 5, required, maxLength, lang } = props;
  return (
    <Frame {...props}>
      <textarea
        className="input"
        {...wiring(props)}
        {...{ name, rows, required, maxLength, lang }}
        defaultValue={value}
      />
    </Frame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

export interface SelectFieldProps extends FieldFrame {
  readonly name: string;
  readonly value?: string | undefined;
  readonly choices: readonly Choice[];
  readonly required?: boolean | undefined;
}

export function SelectField(props: SelectFieldProps) {
  const { name, value, choices, required } = props;
  return (
    <Frame {...props}>
      <select className="input" {...wiring(props)} name={name} required={required} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export interface CheckFieldProps extends FieldFrame {
  readonly name: string;
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
}

/** One yes-or-no, with its label beside it. */
export function CheckField(props: CheckFieldProps) {
  const { id, label, hint, error, name, value = "yes", checked } = props;
  return (
    <div className={joinClasses("field", "check", error !== undefined && "wrong")}>
      {error !== undefined && (
        <p className="why" id={`${id}-why`}>
          {error}
        </p>
      )}
      <label htmlFor={id}>
        <input type="checkbox" {...wiring(props)} name={name} value={value} defaultChecked={checked} />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
