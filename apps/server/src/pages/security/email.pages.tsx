import { isProblem } from "@wenyuan/problem";
import { Button, LinkButton, PageTitle } from "@wenyuan/ui";
import { findNewEmail, finishEmailChange } from "../../capabilities/identity/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageDefinition, queryValue } from "../page.ts";
import { signInView } from "../sign-in/welcome.tsx";
import { securityMessages } from "./security.messages.ts";

/** Where the letter to a new address leads: its owner, signed in, says that it is theirs. */
export function emailPages({ db, clock }: Pick<Kernel, "db" | "clock">): PageDefinition[] {
  return [
    {
      path: "/security/email",
      access: "signed-in",
      async answer(call) {
        const { principal, language } = call;
        const key = queryValue(call, "key").slice(0, 100);
        if (principal.kind !== "account") return { redirect: `/${language}/sign-in` };
        const confirmation = { accountId: principal.accountId, key, now: clock.now() };
        const email = await transact(db, (tx) => findNewEmail(tx, confirmation));
        const t = speak(securityMessages, language);
        return signInView(t.confirmEmailTitle, <ConfirmEmail {...{ language, email }} emailKey={key} />);
      },
    },
    {
      method: "POST",
      path: "/security/email",
      access: "signed-in",
      async answer(call) {
        const { principal, language } = call;
        const key = formValue(call, "key").slice(0, 100);
        if (principal.kind !== "account") return { redirect: `/${language}/sign-in` };
        const confirmation = { accountId: principal.accountId, key, now: clock.now() };
        const fault = await transactOrRefuse(db, (tx) => finishEmailChange(tx, confirmation));
        return isProblem(fault) ? fault : { redirect: `/${language}/security?done=1` };
      },
    },
  ];
}

interface ConfirmProps {
  readonly language: Language;
  readonly email: string | undefined;
  readonly emailKey: string;
}

function ConfirmEmail({ language, email, emailKey }: ConfirmProps) {
  const t = speak(securityMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={email === undefined ? t.emailOver : t.confirmEmailLead(email)}>
          {t.confirmEmailTitle}
        </PageTitle>
        {email === undefined ? (
          <LinkButton wide href={`/${language}/security`}>
            {t.back}
          </LinkButton>
        ) : (
          <form method="post" action={`/${language}/security/email`} className="stackv">
            <input type="hidden" name="key" value={emailKey} />
            <Button kind="main" wide>
              {t.confirmEmail}
            </Button>
          </form>
        )}
      </div>
    </div>
  );
}
