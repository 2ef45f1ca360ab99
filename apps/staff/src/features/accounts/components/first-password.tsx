import { useState } from "react";
import { PasswordField } from "../../../lib/form/password-field.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { accountMessages } from "../messages.ts";
import { suggestPassword } from "../suggest-password.ts";

export interface FirstPasswordProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
}

/** A password that is handed over in person, typed or thought up here. */
export function FirstPassword({ id, label, hint, error }: FirstPasswordProps) {
  const texts = useTexts(accountMessages);
  const [password, setPassword] = useState<string>();
  return (
    <>
      <PasswordField
        id={id}
        name="password"
        label={label}
        hint={password === undefined ? hint : texts.suggested}
        error={error}
        autoComplete="new-password"
        value={password}
      />
      <p>
        <button type="button" className="btn small" onClick={() => setPassword(suggestPassword())}>
          {texts.suggest}
        </button>
      </p>
    </>
  );
}
