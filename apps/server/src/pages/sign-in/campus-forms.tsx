import type { Problem } from "@wenyuan/problem";
import { Button, CheckField, Field, Note, PageTitle } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { signInMessages } from "./sign-in.messages.ts";

interface FormProps {
  readonly language: Language;
  readonly name: string;
  readonly problem?: Problem;
}

/** Name and password of the campus directory. */
export function DirectoryForm(props: FormProps & { readonly way: string; readonly returnTo: string }) {
  const { language, name, problem, way, returnTo } = props;
  const t = speak(signInMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.directoryLead}>{way}</PageTitle>
        <Refusal language={language} problem={problem} />
        <form method="post" className="stackv">
          <input type="hidden" name="returnTo" value={returnTo} />
          <NameAndPassword language={language} name={name} />
          <CheckField id="shared" name="shared" label={t.shared} hint={t.sharedHint} />
          <Button kind="main" wide>
            {t.go}
          </Button>
        </form>
      </div>
    </div>
  );
}

/** One proof that a library account is theirs. */
export function LinkForm({ language, name, problem, secret }: FormProps & { readonly secret: string }) {
  const t = speak(signInMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.linkLead}>{t.linkTitle}</PageTitle>
        <Refusal language={language} problem={problem} />
        <form method="post" action={`/${language}/sign-in/link`} className="stackv">
          <input type="hidden" name="link" value={secret} />
          <NameAndPassword language={language} name={name} />
          {problem?.code === "identity.wrong-code" && (
            <Field
              id="code"
              name="code"
              label={t.code}
              hint={t.codeHint}
              code
              maxLength={40}
              autoComplete="one-time-code"
            />
          )}
          <Button kind="main" wide>
            {t.linkGo}
          </Button>
          <p className="hint">{t.linkHelp}</p>
        </form>
      </div>
    </div>
  );
}

function Refusal({ language, problem }: { readonly language: Language; readonly problem: Problem | undefined }) {
  if (!problem) return null;
  return (
    <Note kind="no" title={problem.title[language]} announce>
      <p>{problem.detail[language]}</p>
    </Note>
  );
}

function NameAndPassword({ language, name }: { readonly language: Language; readonly name: string }) {
  const t = speak(signInMessages, language);
  return (
    <>
      <Field id="name" name="name" label={t.name} value={name} required autoComplete="username" maxLength={128} />
      <Field
        id="password"
        name="password"
        type="password"
        label={t.password}
        required
        autoComplete="current-password"
        maxLength={512}
      />
    </>
  );
}
