import { useState } from "react";
import { useTexts } from "../i18n/language.tsx";
import styles from "./form.module.css";
import { formMessages } from "./messages.ts";

export interface PasswordFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly autoComplete: "current-password" | "new-password";
  readonly value?: string | undefined;
}

/** A password that can be looked at, since nobody types well what he cannot see. */
export function PasswordField({ id, name, label, hint, error, autoComplete, value }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const texts = useTexts(formMessages);
  const described = [error !== undefined && `${id}-why`, hint !== undefined && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className={`field ${error === undefined ? "" : "wrong"}`}>
      <label htmlFor={id}>{label}</label>
      {error !== undefined && (
        <p className="why" id={`${id}-why`}>
          {error}
        </p>
      )}
      <div className={styles.secret}>
        <input
          className="input cn"
          type={shown ? "text" : "password"}
          aria-describedby={described || undefined}
          aria-invalid={error === undefined ? undefined : true}
          spellCheck={false}
          autoCapitalize="off"
          key={value}
          defaultValue={value}
          {...{ id, name, autoComplete }}
        />
        <button
          type="button"
          className="btn"
          aria-pressed={shown}
          aria-label={texts.showPassword}
          onClick={() => setShown(!shown)}
        >
          {shown ? texts.hide : texts.show}
        </button>
      </div>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
