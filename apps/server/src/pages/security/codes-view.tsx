import type { Problem } from "@wenyuan/problem";
import { Button, Field, LinkButton, Note, PageTitle } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { QrCode } from "../card/qr-code.tsx";
import { securityMessages } from "./security.messages.ts";

export interface TotpSetUpProps {
  readonly language: Language;
  readonly secret: string;
  readonly uri: string;
  readonly problem?: Problem;
}

/** The key for the app, to be photographed or typed, and the first code as proof that it is there. */
export function TotpSetUp({ language, secret, uri, problem }: TotpSetUpProps) {
  const t = speak(securityMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.setUpLead}>{t.setUpTitle}</PageTitle>
        <p className="screen-only">
          <QrCode text={uri} label={t.qrLabel} />
        </p>
        <p>
          {t.key} <strong className="cn">{(secret.match(/.{1,4}/g) ?? []).join(" ")}</strong>
        </p>
        <p>
          <a href={uri}>{t.openApp}</a>
        </p>
        <form method="post" action={`/${language}/security`} className="stackv">
          <input type="hidden" name="act" value="confirm-codes" />
          <input type="hidden" name="secret" value={secret} />
          <input type="hidden" name="uri" value={uri} />
          <Field
            id="code"
            name="code"
            label={t.firstCode}
            error={problem?.detail[language]}
            required
            code
            inputMode="numeric"
            maxLength={10}
            autoComplete="one-time-code"
          />
          <Button kind="main" wide>
            {t.confirm}
          </Button>
          <LinkButton kind="bare" wide href={`/${language}/security`}>
            {t.back}
          </LinkButton>
        </form>
      </div>
    </div>
  );
}

export interface RecoveryCodesProps {
  readonly language: Language;
  readonly codes: readonly string[];
  /** Whose they are, for who finds the sheet among others. */
  readonly owner: string;
}

/** The recovery codes, this once, on a page that prints well. */
export function RecoveryCodes({ language, codes, owner }: RecoveryCodesProps) {
  const t = speak(securityMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={owner}>{t.recoveryTitle}</PageTitle>
        <Note kind="ask" title={t.recoveryLead} announce />
        <ol className="stackv">
          {codes.map((code) => (
            <li key={code} className="cn">
              {code}
            </li>
          ))}
        </ol>
        <LinkButton kind="main" wide href={`/${language}/security`}>
          {t.kept}
        </LinkButton>
      </div>
    </div>
  );
}
