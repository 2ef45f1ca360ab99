import type { Problem } from "@wenyuan/problem";
import { Button, Field, Note, PageTitle } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { signInMessages } from "./sign-in.messages.ts";

export interface CodeStepProps {
  readonly language: Language;
  readonly returnTo: string;
  readonly step: string;
  readonly problem?: Problem;
}

/** The second step: six digits of the app, or a recovery code. */
export function CodeStep({ language, returnTo, step, problem }: CodeStepProps) {
  const t = speak(signInMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.codeLead}>{t.codeTitle}</PageTitle>
        {problem && <Note kind="no" title={problem.title[language]} announce />}
        <form method="post" action={`/${language}/sign-in/code`} className="stackv">
          <input type="hidden" name="returnTo" value={returnTo} />
          <input type="hidden" name="step" value={step} />
          <Field
            id="code"
            name="code"
            label={t.code}
            hint={t.codeHint}
            error={problem?.detail[language]}
            required
            code
            autoComplete="one-time-code"
            maxLength={40}
          />
          <Button kind="main" wide>
            {t.go}
          </Button>
        </form>
      </div>
    </div>
  );
}
