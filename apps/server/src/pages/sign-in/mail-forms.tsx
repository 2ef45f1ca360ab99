import type { Problem } from "@wenyuan/problem";
import { Button, CheckField, Field, LinkButton, Note, PageTitle } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { signInMessages } from "./sign-in.messages.ts";

interface AskProps {
  readonly language: Language;
  readonly returnTo: string;
  readonly mailTo: string;
  /** The letters stay here, in the demonstration. */
  readonly kept: boolean;
  readonly problem?: Problem;
}

/** Where the link shall be sent. */
export function AskForMail({ language, returnTo, mailTo, kept, problem }: AskProps) {
  const t = speak(signInMessages, language);
  const unusable = problem?.code === "identity.unusable-mail-address";
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.mailLead}>{t.mailTitle}</PageTitle>
        {problem && !unusable && (
          <Note kind="no" title={problem.title[language]} announce>
            <p>{problem.detail[language]}</p>
          </Note>
        )}
        {kept && <Note kind="info" title={t.outboxNote} />}
        <form method="post" className="stackv">
          <input type="hidden" name="returnTo" value={returnTo} />
          <Field
            id="mail"
            name="mail"
            type="email"
            label={t.mailAddress}
            value={mailTo}
            error={unusable ? problem.detail[language] : undefined}
            required
            autoComplete="email"
            maxLength={254}
          />
          <CheckField id="shared" name="shared" label={t.shared} hint={t.sharedHint} />
          <Button kind="main" wide>
            {t.mailGo}
          </Button>
          <LinkButton kind="bare" wide href={`/${language}/sign-in`}>
            {t.otherWay}
          </LinkButton>
        </form>
      </div>
    </div>
  );
}

interface CodeProps {
  readonly language: Language;
  readonly kept: boolean;
  readonly problem?: Problem;
}

/** The letter is on its way: its link is opened, or its code is typed here. */
export function MailSent({ language, kept, problem }: CodeProps) {
  const t = speak(signInMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.sentLead}>{t.sentTitle}</PageTitle>
        {problem && <Note kind="no" title={problem.title[language]} announce />}
        {kept && <Note kind="info" title={t.outboxNote} />}
        <form method="post" action={`/${language}/sign-in/mail/code`} className="stackv">
          <Field
            id="code"
            name="code"
            label={t.mailCode}
            error={problem?.detail[language]}
            required
            code
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
          />
          <Button kind="main" wide>
            {t.go}
          </Button>
          <LinkButton kind="bare" wide href={`/${language}/sign-in/mail`}>
            {t.mailAgain}
          </LinkButton>
        </form>
      </div>
    </div>
  );
}

/** The link was opened where it was asked for. A button, since mail scanners follow links. */
export function FromTheLetter({ language, mailKey }: { readonly language: Language; readonly mailKey: string }) {
  const t = speak(signInMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.arrivedLead}>{t.arrivedTitle}</PageTitle>
        <form method="post" action={`/${language}/sign-in/mail/code`} className="stackv">
          <input type="hidden" name="key" value={mailKey} />
          <Button kind="main" wide>
            {t.arrivedGo}
          </Button>
        </form>
      </div>
    </div>
  );
}

/** The link was opened in another browser than asked for it. */
export function AskedElsewhere({ language }: { readonly language: Language }) {
  const t = speak(signInMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.elsewhereLead}>{t.elsewhereTitle}</PageTitle>
        <LinkButton wide href={`/${language}/sign-in`}>
          {t.otherWay}
        </LinkButton>
      </div>
    </div>
  );
}
