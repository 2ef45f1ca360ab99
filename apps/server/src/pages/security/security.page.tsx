import { isProblem, type Problem } from "@wenyuan/problem";
import { listWays, originOf, readAccountSecurity } from "../../capabilities/identity/index.ts";
import { readLibrary } from "../../capabilities/portal/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageAnswer, type PageDefinition, queryValue, type View } from "../page.ts";
import { offersMail } from "../sign-in/mail-offer.ts";
import { changeSecurity, type SecurityAnswer } from "./change-security.ts";
import { RecoveryCodes, TotpSetUp } from "./codes-view.tsx";
import { emailPages } from "./email.pages.tsx";
import { securityMessages } from "./security.messages.ts";
import { Security } from "./security-view.tsx";

/** How one's account can be entered and was; each change is a form of its own, and works without script. */
export function securityPages(kernel: Kernel): PageDefinition[] {
  return [
    {
      path: "/security",
      access: "signed-in recently",
      answer: (call) => showSecurity(kernel, call, { done: queryValue(call, "done") !== "" }),
    },
    {
      method: "POST",
      path: "/security",
      access: "signed-in recently",
      async answer(call) {
        const { principal, language } = call;
        if (principal.kind !== "account") return { redirect: `/${language}/sign-in` };
        const act = formValue(call, "act");
        const letter = await letterOf(kernel, call);
        const changed = await changeSecurity(kernel, principal, {
          act,
          letter,
          value: (name) => formValue(call, name),
        });
        return await answerChange(kernel, call, { act, changed });
      },
    },
    ...emailPages(kernel),
  ];
}

async function letterOf({ db, settings }: Kernel, { request, language }: Call) {
  const page = `${originOf(request, settings)}/${language}/security/email`;
  return { page, library: (await readLibrary(db)).name[language], language };
}

interface Change {
  readonly act: string;
  readonly changed: SecurityAnswer;
}

async function answerChange(kernel: Kernel, call: Call, { act, changed }: Change): Promise<PageAnswer> {
  const { language } = call;
  if (isProblem(changed)) {
    const secret = formValue(call, "secret");
    if (act === "confirm-codes" && secret !== "")
      return setUpView(call, { secret, uri: formValue(call, "uri"), problem: changed });
    return await showSecurity(kernel, call, { problem: changed, act });
  }
  if (changed === undefined) return { redirect: `/${language}/security?done=1` };
  if ("recoveryCodes" in changed) return recoveryView(call, changed.recoveryCodes);
  if ("mailedTo" in changed) return await showSecurity(kernel, call, { mailedTo: changed.mailedTo });
  return setUpView(call, changed);
}

function recoveryView(call: Call, codes: readonly string[]): View {
  const { principal, language } = call;
  const owner = principal.kind === "account" ? principal.displayName : "";
  return viewOf(call, <RecoveryCodes {...{ language, codes, owner }} />);
}

function setUpView(call: Call, state: { secret: string; uri: string; problem?: Problem }): View {
  return viewOf(call, <TotpSetUp language={call.language} {...state} />, state.problem);
}

interface Shown {
  readonly done?: boolean;
  readonly problem?: Problem;
  readonly act?: string;
  readonly mailedTo?: string;
}

async function showSecurity(kernel: Kernel, call: Call, shown: Shown): Promise<PageAnswer> {
  const { db, clock, settings } = kernel;
  const { principal, language } = call;
  if (principal.kind !== "account") return { redirect: `/${language}/sign-in` };
  const security = await readAccountSecurity(db, principal.accountId, clock.now());
  if (!security) return { redirect: `/${language}/sign-in` };
  const ways = (await listWays(db)).filter(({ enabled, settings: way }) => enabled && way.kind !== "ldap");
  const { timeZone } = settings;
  const mail = await offersMail(kernel);
  const body = (
    <Security {...shown} {...{ security, ways, mail, language, timeZone }} sessionId={principal.sessionId} />
  );
  return viewOf(call, body, shown.problem);
}

function viewOf({ language }: Call, body: View["body"], problem?: Problem): View {
  const { title } = speak(securityMessages, language);
  return { title, status: problem?.status ?? 200, unlisted: true, current: "account", body };
}
