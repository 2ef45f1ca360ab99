import { Field } from "@wenyuan/ui";
import { type FormEvent, type ReactNode, useId, useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { PasswordField } from "../../../lib/form/password-field.tsx";
import { rawTextOf, textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Session } from "../../../lib/session/session.ts";
import { secondsToWait, signIn } from "../api/sign-in.ts";
import { useWait } from "../hooks/use-wait.ts";
import { sessionMessages } from "../messages.ts";
import { CodeForm } from "./code-form.tsx";

export interface SignInFormProps {
  done(session: Session): void;
  /** Beside the button. */
  readonly aside?: ReactNode;
}

/** Name and password. A refusal is said in the server's words; after too many it counts down until the next attempt is looked at. */
export function SignInForm({ done, aside }: SignInFormProps) {
  const [secondStep, setSecondStep] = useState<string>();
  const api = useApi();
  const texts = useTexts(sessionMessages);
  const id = useId();
  const sending = useSend({
    check: (values) => ({
      ...(textOf(values, "signInName") === "" ? { signInName: texts.nameMissing } : {}),
      ...(values.get("password") === "" ? { password: texts.passwordMissing } : {}),
    }),
    // A password is sent as it was typed, its spaces too.
    send: (values) =>
      signIn(api, { signInName: textOf(values, "signInName"), password: rawTextOf(values, "password") }),
    done(signedIn) {
      if ("secondStep" in signedIn) setSecondStep(signedIn.secondStep);
      else done(signedIn);
    },
  });
  const { fields, rest } = sending.faults;
  const seconds = secondsToWait(rest);
  const left = useWait(
    useMemo(() => (seconds === undefined || rest === undefined ? undefined : { seconds }), [seconds, rest]),
  );
  const waiting = left > 0;
  if (secondStep !== undefined) return <CodeForm secondStep={secondStep} done={done} aside={aside} />;
  return (
    <Form
      label={texts.title}
      first
      sending={waiting ? { ...sending, sending: true, submit: holdOn } : sending}
      submit={texts.submit}
      busy={waiting ? texts.wait(left) : texts.busy}
      aside={aside}
    >
      <Field
        id={`${id}-name`}
        name="signInName"
        label={texts.name}
        error={fields.signInName}
        autoComplete="username"
        code
      />
      <PasswordField
        id={`${id}-password`}
        name="password"
        label={texts.password}
        hint={texts.forgotten}
        error={fields.password}
        autoComplete="current-password"
      />
    </Form>
  );
}

/** Not sent: the server would not look at it yet. */
function holdOn(event: FormEvent): void {
  event.preventDefault();
}
