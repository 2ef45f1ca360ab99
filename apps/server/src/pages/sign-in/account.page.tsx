import { Button, Facts, LinkButton, PageTitle } from "@wenyuan/ui";
import { openRules, readStanding } from "../../capabilities/circulation/index.ts";
import { portalPermissions } from "../../capabilities/portal/index.ts";
import { purposesToAsk } from "../../capabilities/readers/index.ts";
import { permit } from "../../kernel/auth/permit.ts";
import type { Principal } from "../../kernel/auth/principal.ts";
import { isRoleName, roleNames } from "../../kernel/auth/role.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { readerOf } from "../loans/loans.loader.ts";
import { StandingNote } from "../loans/standing-note.tsx";
import { mySearchesMessages } from "../my-searches/my-searches.messages.ts";
import { noticesMessages } from "../notices/notices.messages.ts";
import type { PageDefinition } from "../page.ts";
import { AskConsent } from "../privacy-file/ask-consent.tsx";
import { signInMessages } from "./sign-in.messages.ts";

type Texts = Spoken<typeof signInMessages>;

/** Who is signed in, whether they may borrow and if not why, the ways to all that is theirs, and the way out. */
export function accountPage({ db, clock }: Pick<Kernel, "db" | "clock">): PageDefinition {
  const rules = openRules();
  return {
    path: "/account",
    access: "signed-in",
    async answer({ principal, language }) {
      const t = speak(signInMessages, language);
      if (principal.kind === "anonymous") return { redirect: `/${language}/sign-in` };
      const readerId = await readerOf(db, principal);
      const asked = readerId === undefined ? [] : await purposesToAsk(db, readerId);
      const standing =
        readerId === undefined
          ? undefined
          : await transact(db, (tx) => readStanding(tx, rules, { readerId, now: clock.now() }));
      const roles = principal.roles.map((role) => (isRoleName(role) ? roleNames[role][language] : role));
      const body = (
        <div className="own">
          <PageTitle note={principal.displayName}>{t.accountTitle}</PageTitle>
          {asked.length > 0 && <AskConsent purposes={asked} language={language} />}
          {standing && <StandingNote standing={standing} here="/account" language={language} />}
          {readerId !== undefined && <Mine language={language} t={t} />}
          {roles.length > 0 && (
            <Facts facts={[{ name: t.roles, value: roles.join(language === "zh" ? "、" : ", ") }]} />
          )}
          <form method="post" action={`/${language}/sign-out`} className="row">
            <StaffWays principal={principal} language={language} t={t} />
            <LinkButton href={`/${language}/security`}>{t.toSecurity}</LinkButton>
            {readerId === undefined && <LinkButton href={`/${language}/my-data`}>{t.toData}</LinkButton>}
            <Button>{t.signOut}</Button>
          </form>
        </div>
      );
      return { title: t.accountTitle, unlisted: true, current: "account", body };
    },
  };
}

interface WaysProps {
  readonly language: Language;
  readonly t: Texts;
}

/** The pages of a reader, each with a word of what it is for. */
function Mine({ language, t }: WaysProps) {
  const own = speak(mySearchesMessages, language);
  const ways = [
    ["/loans", t.toLoans, t.loansFor],
    ["/holds", t.toHolds, t.holdsFor],
    ["/fees", t.toFees, t.feesFor],
    ["/card", t.toCard, t.cardFor],
    ["/history", t.toHistory, t.historyFor],
    ["/my-searches", own.title, own.savedLead],
    ["/calendar-feed", t.toCalendar, t.calendarFor],
    ["/my-data", t.toData, t.dataFor],
  ] as const;
  return (
    <nav aria-label={t.mine}>
      <ul className="my-ways">
        {ways.map(([path, label, what]) => (
          <li key={path}>
            <a href={`/${language}${path}`}>
              <strong>{label}</strong>
              <span>{what}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function StaffWays({ principal, language, t }: WaysProps & { readonly principal: Principal }) {
  if (principal.kind === "anonymous") return null;
  return (
    <>
      {principal.roles.some((role) => role !== "reader") && (
        <LinkButton kind="main" href="/staff/">
          {t.toStaff}
        </LinkButton>
      )}
      {permit(principal, portalPermissions["library.edit"]) === "allowed" && (
        <LinkButton href={`/${language}/library-profile`}>{t.toProfile}</LinkButton>
      )}
      {permit(principal, portalPermissions["notice.keep"]) === "allowed" && (
        <LinkButton href={`/${language}/keep-notices`}>{speak(noticesMessages, language).keepTitle}</LinkButton>
      )}
    </>
  );
}
