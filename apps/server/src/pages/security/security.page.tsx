import { isProblem, type Problem } from "@wenyuan/problem";
import { listWays, readAccountSecurity } from "../../capabilities/identity/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageAnswer, type PageDefinition, queryValue, type View } from "../page.ts";
import { changeSecurity, type SecurityAnswer } from "./change-security.ts";
import { RecoveryCodes, TotpSetUp } from "./codes-view.tsx";
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
        const changed = await changeSecurity(kernel, principal, { act, value: (name) => formValue(call, name) });
        return await answerChange(kernel, call, { act, changed });
      },
    },
  ];
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
  if ("recoveryCodes" in changed)
    return viewOf(call, <RecoveryCodes language={language} codes={changed.recoveryCodes} />);
  return setUpView(call, changed);
}

function setUpView(call: Call, state: { secret: string; uri: string; problem?: Problem }): View {
  return viewOf(call, <TotpSetUp language={call.language} {...state} />, state.problem);
}

interface Shown {
  readonly done?: boolean;
  readonly problem?: Problem;
  readonly act?: string;
}

async function showSecurity({ db, clock, settings }: Kernel, call: Call, shown: Shown): Promise<PageAnswer> {
  const { principal, language } = call;
  if (principal.kind !== "account") return { redirect: `/${language}/sign-in` };
  const security = await readAccountSecurity(db, principal.accountId, clock.now());
  if (!security) return { redirect: `/${language}/sign-in` };
  const ways = (await listWays(db)).filter(({ enabled, settings: way }) => enabled && way.kind !== "ldap");
  const { timeZone } = settings;
  const body = <Security {...shown} {...{ security, ways, language, timeZone }} sessionId={principal.sessionId} />;
  return viewOf(call, body, shown.problem);
}

function viewOf({ language }: Call, body: View["body"], problem?: Problem): View {
  const { title } = speak(securityMessages, language);
  return { title, status: problem?.status ?? 200, unlisted: true, current: "account", body };
}
