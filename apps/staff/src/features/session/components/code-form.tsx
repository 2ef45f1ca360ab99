import { Field } from "@wenyuan/ui";
import { type ReactNode, useId } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Session } from "../../../lib/session/session.ts";
import { sendCode } from "../api/sign-in.ts";
import { sessionMessages } from "../messages.ts";

export interface CodeFormProps {
  /** What the first step gave. */
  readonly secondStep: string;
  done(session: Session): void;
  readonly aside?: ReactNode;
}

/** The second step of signing in: six digits of the app, or a recovery code. */
export function CodeForm({ secondStep, done, aside }: CodeFormProps) {
  const api = useApi();
  const texts = useTexts(sessionMessages);
  const id = useId();
  const sending = useSend({
    fieldOf: { "identity.wrong-code": "code" },
    check: (values) => (textOf(values, "code") === "" ? { code: texts.codeMissing } : {}),
    send: (values) => sendCode(api, { secondStep, code: textOf(values, "code") }),
    done,
  });
  return (
    <Form label={texts.codeTitle} first sending={sending} submit={texts.submit} busy={texts.busy} aside={aside}>
      <Field
        id={`${id}-code`}
        name="code"
        label={texts.code}
        hint={texts.codeHint}
        error={sending.faults.fields.code}
        autoComplete="one-time-code"
        maxLength={40}
        code
      />
    </Form>
  );
}
