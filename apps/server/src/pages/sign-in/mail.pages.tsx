import { isProblem, type Problem } from "@wenyuan/problem";
import {
  beginMailLink,
  finishMailLink,
  mailLinkCookie,
  mailLinkSeconds,
  originOf,
  placeOf,
} from "../../capabilities/identity/index.ts";
import { readLibrary } from "../../capabilities/portal/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageDefinition, queryValue, type View } from "../page.ts";
import { AskedElsewhere, AskForMail, FromTheLetter, MailSent } from "./mail-forms.tsx";
import { offersMail } from "./mail-offer.ts";
import { safeReturnTo } from "./return-to.ts";
import { signInMessages } from "./sign-in.messages.ts";
import { codeView, signInView, welcome } from "./welcome.tsx";

/** Signing in by a link, or a code, that comes in the mail. */
export function mailPages(kernel: Kernel): PageDefinition[] {
  return [askPage(kernel), sendPage(kernel), arrivePage(kernel), enterPage(kernel)];
}

interface AskState {
  readonly returnTo: string;
  readonly mailTo: string;
  readonly problem?: Problem;
}

function askView({ language }: Call, kernel: Kernel, state: AskState): View {
  const body = <AskForMail {...state} kept={kernel.mailer.kind === "outbox"} language={language} />;
  return signInView(speak(signInMessages, language).mailTitle, body, state.problem);
}

function askPage(kernel: Kernel): PageDefinition {
  return {
    path: "/sign-in/mail",
    access: "public",
    async answer(call) {
      if (!(await offersMail(kernel))) return { redirect: `/${call.language}/sign-in` };
      return askView(call, kernel, { returnTo: safeReturnTo(queryValue(call, "returnTo"), ""), mailTo: "" });
    },
  };
}

function sendPage(kernel: Kernel): PageDefinition {
  const { db, settings } = kernel;
  return {
    method: "POST",
    path: "/sign-in/mail",
    access: "public",
    async answer(call) {
      const { request, reply, language } = call;
      if (!(await offersMail(kernel))) return { redirect: `/${language}/sign-in` };
      const returnTo = safeReturnTo(formValue(call, "returnTo"), "");
      const mailTo = formValue(call, "mail").slice(0, 300);
      const begun = await beginMailLink(kernel, {
        mailTo,
        address: request.ip,
        page: `${originOf(request, settings)}/${language}/sign-in/mail/code`,
        library: (await readLibrary(db)).name[language],
        language,
        returnTo,
        device: placeOf(request, settings).device ?? "",
        shared: formValue(call, "shared") !== "",
      });
      if (isProblem(begun)) return askView(call, kernel, { returnTo, mailTo, problem: begun });
      mailLinkCookie.set(reply, begun.secret, { settings, seconds: mailLinkSeconds });
      return { redirect: `/${language}/sign-in/mail/code` };
    },
  };
}

function sentView({ language }: Call, kernel: Kernel, problem?: Problem): View {
  const body = (
    <MailSent language={language} kept={kernel.mailer.kind === "outbox"} {...(problem ? { problem } : {})} />
  );
  return signInView(speak(signInMessages, language).sentTitle, body, problem);
}

function arrivePage(kernel: Kernel): PageDefinition {
  return {
    path: "/sign-in/mail/code",
    access: "public",
    answer(call) {
      const { language, request } = call;
      const t = speak(signInMessages, language);
      const key = queryValue(call, "key").slice(0, 100);
      if (key === "") return Promise.resolve(sentView(call, kernel));
      const asked = mailLinkCookie.read(request, kernel.settings) !== "";
      return Promise.resolve(
        asked
          ? signInView(t.arrivedTitle, <FromTheLetter language={language} mailKey={key} />)
          : signInView(t.elsewhereTitle, <AskedElsewhere language={language} />),
      );
    },
  };
}

function enterPage(kernel: Kernel): PageDefinition {
  const { settings } = kernel;
  return {
    method: "POST",
    path: "/sign-in/mail/code",
    access: "public",
    async answer(call) {
      const { request, reply } = call;
      const key = formValue(call, "key").slice(0, 100);
      const signedIn = await finishMailLink(kernel, {
        secret: mailLinkCookie.read(request, settings),
        key,
        code: formValue(call, "code").slice(0, 40),
        replaces: placeOf(request, settings).replaces,
      });
      if (isProblem(signedIn)) return key === "" ? sentView(call, kernel, signedIn) : signedIn;
      mailLinkCookie.clear(reply, settings);
      const { returnTo } = signedIn;
      if ("secondStep" in signedIn) return codeView(call, { returnTo, step: signedIn.secondStep });
      return welcome(call, { token: signedIn.token, returnTo, settings });
    },
  };
}
