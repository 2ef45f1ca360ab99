import type { Problem } from "@wenyuan/problem";
import { Button, Field, LinkButton, Note, PageTitle, Section, Table } from "@wenyuan/ui";
import type { ReactNode } from "react";
import type { AccountSecurity } from "../../capabilities/identity/index.ts";
import type { Bilingual, Language } from "../../kernel/i18n/language.ts";
import { languageTag } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { securityMessages } from "./security.messages.ts";

export interface SecurityProps {
  readonly security: AccountSecurity;
  readonly ways: readonly { readonly code: string; readonly name: Bilingual }[];
  readonly language: Language;
  readonly timeZone: string;
  /** The session of who looks. */
  readonly sessionId: string;
  readonly done?: boolean;
  readonly problem?: Problem;
  /** What the problem came of. */
  readonly act?: string;
  /** Whether letters can be sent. */
  readonly mail: boolean;
  /** A letter was just sent there, to ask the address. */
  readonly mailedTo?: string;
}

/** The page of one's own account: ways in, devices, history. */
export function Security(props: SecurityProps) {
  const { language, done, problem, mailedTo } = props;
  const t = speak(securityMessages, language);
  return (
    <div className="sign-in stackv">
      <PageTitle note={t.lead}>{t.title}</PageTitle>
      {done && <Note kind="ok" title={t.done} announce />}
      {problem && (
        <Note kind="no" title={problem.title[language]} announce>
          <p>{problem.detail[language]}</p>
        </Note>
      )}
      {mailedTo !== undefined && (
        <Note kind="ok" title={t.mailedTitle} announce>
          <p>{t.mailedLead(mailedTo)}</p>
        </Note>
      )}
      <Passkeys {...props} />
      <Codes {...props} />
      <Password {...props} />
      <Email {...props} />
      <Campus {...props} />
      <Devices {...props} />
      <History {...props} />
    </div>
  );
}

interface ActProps {
  readonly language: Language;
  readonly act: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** One change as a form of its own. */
function Act({ language, act, id, children }: ActProps) {
  return (
    <form method="post" action={`/${language}/security`} className="row">
      <input type="hidden" name="act" value={act} />
      {id !== undefined && <input type="hidden" name="id" value={id} />}
      {children}
    </form>
  );
}

function Passkeys({ security, language, timeZone }: SecurityProps) {
  const t = speak(securityMessages, language);
  const day = (date: Date) => dayIn(date, language, timeZone);
  return (
    <Section id="passkeys" title={t.passkeys} note={t.passkeysNote}>
      {security.passkeys.length === 0 && <p className="quiet">{t.noPasskey}</p>}
      {security.passkeys.map(({ id, name, createdAt, usedAt }) => (
        <Act key={id} act="remove-passkey" id={id} language={language}>
          <span>
            <strong>{name}</strong>{" "}
            <span className="quiet">
              {[t.addedOn(day(createdAt)), ...(usedAt ? [t.usedOn(day(usedAt))] : [])].join(" · ")}
            </span>
          </span>
          <Button small>
            {t.remove}
            <span className="hide"> {name}</span>
          </Button>
        </Act>
      ))}
      <div className="stackv">
        <Field id="passkey-name" name="name" label={t.passkeyName} maxLength={80} autoComplete="off" />
        <wy-passkey
          use="add"
          label={t.addPasskey}
          failed={t.addFailed}
          next={`/${language}/security?done=1`}
          name={t.myDevice}
        />
        <noscript>
          <p className="hint">{t.needsScript}</p>
        </noscript>
      </div>
    </Section>
  );
}

function Codes({ security, language }: SecurityProps) {
  const t = speak(securityMessages, language);
  return (
    <Section id="codes" title={t.codes} note={t.codesNote}>
      <p>{security.codes ? t.codesOn(security.recoveryCodes) : t.codesOff}</p>
      <div className="row">
        {security.codes ? (
          <>
            <Act act="new-recovery-codes" language={language}>
              <Button>{t.newRecoveryCodes}</Button>
            </Act>
            <Act act="end-codes" language={language}>
              <Button kind="bare">{t.codesEnd}</Button>
            </Act>
          </>
        ) : (
          <Act act="begin-codes" language={language}>
            <Button>{t.codesBegin}</Button>
          </Act>
        )}
      </div>
    </Section>
  );
}

function Password({ security, language, problem, act }: SecurityProps) {
  const t = speak(securityMessages, language);
  const { hasPassword, signInName } = security.account;
  const refused = act === "change-password" ? problem : undefined;
  const wrong = refused?.code === "identity.wrong-credentials";
  return (
    <Section id="password" title={t.password} note={t.passwordNote}>
      <form method="post" action={`/${language}/security`} className="stackv">
        <input type="hidden" name="act" value="change-password" />
        <input type="text" name="username" autoComplete="username" defaultValue={signInName} hidden readOnly />
        {hasPassword && (
          <Field
            id="current"
            name="current"
            type="password"
            label={t.current}
            error={wrong ? refused.detail[language] : undefined}
            required
            autoComplete="current-password"
            maxLength={512}
          />
        )}
        <Field
          id="wanted"
          name="wanted"
          type="password"
          label={t.wanted}
          hint={t.wantedHint}
          error={refused && !wrong ? refused.detail[language] : undefined}
          required
          autoComplete="new-password"
          maxLength={512}
        />
        <div>
          <Button>{hasPassword ? t.changePassword : t.setPassword}</Button>
        </div>
      </form>
    </Section>
  );
}

function Email({ security, language, mail, problem, act }: SecurityProps) {
  const t = speak(securityMessages, language);
  const { email } = security.account;
  if (!mail && email === undefined) return null;
  return (
    <Section id="email" title={t.email} note={t.emailNote}>
      {email !== undefined && (
        <Act act="remove-email" language={language}>
          <strong>{email}</strong>
          <Button small>
            {t.remove}
            <span className="hide"> {email}</span>
          </Button>
        </Act>
      )}
      {mail && (
        <form method="post" action={`/${language}/security`} className="stackv">
          <input type="hidden" name="act" value="change-email" />
          <Field
            id="email-wanted"
            name="email"
            type="email"
            label={email === undefined ? t.emailAddress : t.otherAddress}
            error={act === "change-email" ? problem?.detail[language] : undefined}
            required
            autoComplete="email"
            maxLength={254}
          />
          <div>
            <Button>{t.askAddress}</Button>
          </div>
        </form>
      )}
    </Section>
  );
}

function Campus({ security, ways, language, timeZone }: SecurityProps) {
  const t = speak(securityMessages, language);
  if (ways.length === 0 && security.identities.length === 0) return null;
  return (
    <Section id="campus" title={t.campus} note={t.campusNote}>
      {security.identities.map(({ id, name, linkedAt }) => (
        <Act key={id} act="unlink" id={id} language={language}>
          <span>
            <strong>{name[language]}</strong>{" "}
            <span className="quiet">{t.linkedOn(dayIn(linkedAt, language, timeZone))}</span>
          </span>
          <Button small>{t.unlink}</Button>
        </Act>
      ))}
      <div className="row">
        {ways.map(({ code, name }) => (
          <LinkButton key={code} href={`/${language}/sign-in/with/${code}?link=1&returnTo=/${language}/security`}>
            {t.linkWay(name[language])}
          </LinkButton>
        ))}
      </div>
    </Section>
  );
}

function Devices({ security, language, timeZone, sessionId }: SecurityProps) {
  const t = speak(securityMessages, language);
  const rows = security.sessions.map((session) => {
    const name = session.device || t.unknownDevice;
    const here = session.id === sessionId;
    return {
      id: session.id,
      cells: {
        device: session.shared ? `${name} · ${t.sharedDevice}` : name,
        way: wayInWords(session.way, language),
        seen: <Moment at={session.seenAt} language={language} timeZone={timeZone} />,
        end: here ? (
          <span className="st">{t.thisDevice}</span>
        ) : (
          <Act act="end-session" id={session.id} language={language}>
            <Button small>
              {t.end}
              <span className="hide"> {name}</span>
            </Button>
          </Act>
        ),
      },
    };
  });
  const columns = [
    { id: "device", head: t.device, rowHead: true },
    { id: "way", head: t.way },
    { id: "seen", head: t.lastSeen },
    { id: "end", head: <span className="hide">{t.end}</span> },
  ];
  return (
    <Section id="devices" title={t.devices} note={t.devicesNote}>
      <Table caption={t.devices} columns={columns} rows={rows} stack />
      {rows.length > 1 && (
        <Act act="end-others" language={language}>
          <Button>{t.endOthers}</Button>
        </Act>
      )}
    </Section>
  );
}

function History({ security, language, timeZone }: SecurityProps) {
  const t = speak(securityMessages, language);
  const rows = security.history.map((event, index) => ({
    id: String(index),
    cells: {
      at: <Moment at={event.at} language={language} timeZone={timeZone} />,
      way: wayInWords(event.way, language),
      device: event.device || t.unknownDevice,
      result: event.succeeded ? t.succeeded : <strong>{t.failed}</strong>,
    },
  }));
  const columns = [
    { id: "at", head: t.when, rowHead: true },
    { id: "way", head: t.way },
    { id: "device", head: t.device },
    { id: "result", head: t.result },
  ];
  return (
    <Section id="history" title={t.history} note={t.historyNote}>
      <Table caption={t.history} columns={columns} rows={rows} stack />
    </Section>
  );
}

function wayInWords(way: string, language: Language): string {
  const t = speak(securityMessages, language);
  const words: Readonly<Record<string, string>> = {
    password: t.byPassword,
    passkey: t.byPasskey,
    totp: t.byTotp,
    "recovery-code": t.byRecovery,
    "mail-link": t.byMail,
  };
  return words[way] ?? t.byCampus;
}

interface MomentProps {
  readonly at: Date;
  readonly language: Language;
  readonly timeZone: string;
}

function Moment({ at, language, timeZone }: MomentProps) {
  const format = new Intl.DateTimeFormat(languageTag[language], { dateStyle: "medium", timeStyle: "short", timeZone });
  return <time dateTime={at.toISOString()}>{format.format(at)}</time>;
}

function dayIn(at: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(languageTag[language], { dateStyle: "medium", timeZone }).format(at);
}
