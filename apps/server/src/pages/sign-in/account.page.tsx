import { Button, Facts, LinkButton, PageTitle } from "@wenyuan/ui";
import { clearSessionCookie, signOut } from "../../capabilities/identity/index.ts";
import { portalPermissions } from "../../capabilities/portal/index.ts";
import { permit } from "../../kernel/auth/permit.ts";
import { isRoleName, roleNames } from "../../kernel/auth/role.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import type { PageDefinition } from "../page.ts";
import { signInMessages } from "./sign-in.messages.ts";

/** Who is signed in, and the way out. */
export const accountPage: PageDefinition = {
  path: "/account",
  access: "signed-in",
  answer({ principal, language }) {
    const t = speak(signInMessages, language);
    if (principal.kind === "anonymous") return Promise.resolve({ redirect: `/${language}/sign-in` });
    const roles = principal.roles.map((role) => (isRoleName(role) ? roleNames[role][language] : role));
    const body = (
      <div className="sign-in">
        <PageTitle note={principal.displayName}>{t.accountTitle}</PageTitle>
        {roles.length > 0 && <Facts facts={[{ name: t.roles, value: roles.join(language === "zh" ? "、" : ", ") }]} />}
        <form method="post" action={`/${language}/sign-out`} className="row">
          <LinkButton href={`/${language}/loans`}>{t.toLoans}</LinkButton>
          {principal.roles.some((role) => role !== "reader") && (
            <LinkButton kind="main" href="/staff/">
              {t.toStaff}
            </LinkButton>
          )}
          {permit(principal, portalPermissions["library.edit"]) === "allowed" && (
            <LinkButton href={`/${language}/library-profile`}>{t.toProfile}</LinkButton>
          )}
          <LinkButton href={`/${language}/security`}>{t.toSecurity}</LinkButton>
          <Button>{t.signOut}</Button>
        </form>
      </div>
    );
    return Promise.resolve({ title: t.accountTitle, unlisted: true, current: "account", body });
  },
};

export function signOutPage({ db, settings }: Pick<Kernel, "db" | "settings">): PageDefinition {
  return {
    method: "POST",
    path: "/sign-out",
    access: "public",
    async answer({ principal, reply, language }) {
      await signOut(db, principal);
      clearSessionCookie(reply, settings);
      // Whatever this browser kept of the library goes too: the next person at a shared computer finds nothing.
      reply.header("clear-site-data", '"cache", "storage"');
      return { redirect: `/${language}` };
    },
  };
}
