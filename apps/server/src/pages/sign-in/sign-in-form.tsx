import type { Problem } from "@wenyuan/problem";
import { Button, CheckField, Field, LinkButton, Note, PageTitle } from "@wenyuan/ui";
import type { Bilingual, Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { registerMessages } from "../register/register.messages.ts";
import { signInMessages } from "./sign-in.messages.ts";

export interface SignInProps {
  readonly language: Language;
  readonly returnTo: string;
  readonly name: string;
  /** Somebody signed in who proves again who they are. */
  readonly again?: boolean;
  readonly problem?: Problem;
  /** Whether a link can be sent by mail. */
  readonly mail: boolean;
  /** Campus sign-ins, by the code in their address. */
  readonly ways: readonly { readonly code: string; readonly name: Bilingual }[];
}

/** Name and password, or a passkey where the browser can. */
export function SignIn({ returnTo, name, again, problem, ways, mail, language }: SignInProps) {
  const t = speak(signInMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={again ? t.againLead : t.lead}>{again ? t.againTitle : t.title}</PageTitle>
        {problem && (
          <Note kind="no" title={problem.title[language]} announce>
            <p>{problem.detail[language]}</p>
          </Note>
        )}
        {ways.length > 0 && (
          <>
            <div className="stackv">
              {ways.map((way) => (
                <LinkButton
                  key={way.code}
                  kind="main"
                  wide
                  href={withReturn(`/${language}/sign-in/with/${way.code}`, returnTo)}
                >
                  {t.withWay(way.name[language])}
                </LinkButton>
              ))}
            </div>
            <p className="or">{t.or}</p>
          </>
        )}
        <form method="post" className="stackv">
          <input type="hidden" name="returnTo" value={returnTo} />
          <Field id="name" name="name" label={t.name} value={name} required autoComplete="username" maxLength={128} />
          <Field
            id="password"
            name="password"
            type="password"
            label={t.password}
            required
            autoComplete="current-password"
            maxLength={512}
            hint={mail ? t.helpByMail : t.help}
          />
          <CheckField id="shared" name="shared" label={t.shared} hint={t.sharedHint} />
          <Button kind={ways.length > 0 ? "plain" : "main"} wide>
            {t.go}
          </Button>
        </form>
        <wy-passkey
          use="sign-in"
          label={t.passkey}
          failed={t.passkeyFailed}
          next={returnTo || `/${language}/account`}
        />
        {mail && (
          <p>
            <LinkButton kind="bare" wide href={withReturn(`/${language}/sign-in/mail`, returnTo)}>
              {t.byMail}
            </LinkButton>
          </p>
        )}
        {mail && !again && (
          <p>
            <LinkButton kind="bare" wide href={`/${language}/register`}>
              {speak(registerMessages, language).invite}
            </LinkButton>
          </p>
        )}
      </div>
    </div>
  );
}

function withReturn(path: string, returnTo: string): string {
  return returnTo === "" ? path : `${path}?${new URLSearchParams({ returnTo })}`;
}
