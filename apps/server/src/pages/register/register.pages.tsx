import { isProblem, type Problem } from "@wenyuan/problem";
import { Blank, Button, LinkButton, PageTitle } from "@wenyuan/ui";
import type { ReactElement } from "react";
import { originOf } from "../../capabilities/identity/index.ts";
import { readLibrary } from "../../capabilities/portal/index.ts";
import {
  beginRegistration,
  finishRegistration,
  listCategories,
  type RegistrationWish,
} from "../../capabilities/readers/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageDefinition, queryValue, type View } from "../page.ts";
import { offersMail } from "../sign-in/mail-offer.ts";
import { registerMessages } from "./register.messages.ts";
import { RegisterForm } from "./register-form.tsx";

/** Becoming a reader over the network: a form, a letter, a button that confirms it. */
export function registerPages(kernel: Kernel): PageDefinition[] {
  return [
    { path: "/register", access: "public", answer: (call) => formView(call, kernel, {}) },
    askPage(kernel),
    { path: "/register/sent", access: "public", answer: (call) => Promise.resolve(sentView(call)) },
    { path: "/register/confirm", access: "public", answer: (call) => Promise.resolve(confirmView(call)) },
    finishPage(kernel),
  ];
}

function view({ language }: Call, body: ReactElement, problem?: Problem): View {
  return { title: speak(registerMessages, language).title, unlisted: true, body, status: problem?.status ?? 200 };
}

async function formView(
  call: Call,
  kernel: Kernel,
  { typed = {}, problem }: { readonly typed?: Partial<RegistrationWish>; readonly problem?: Problem },
): Promise<View> {
  const { language } = call;
  const categories = (await listCategories(kernel.db)).filter(({ registration }) => registration !== "none");
  if (categories.length === 0 || !(await offersMail(kernel))) {
    const t = speak(registerMessages, language);
    const home = <LinkButton href={`/${language}`}>{t.home}</LinkButton>;
    return view(
      call,
      <Blank art="shelf" title={t.closed} actions={home}>
        <p>{t.closedHelp}</p>
      </Blank>,
    );
  }
  const kept = kernel.mailer.kind === "outbox";
  const body = <RegisterForm {...{ language, categories, typed, kept }} {...(problem ? { problem } : {})} />;
  return view(call, body, problem);
}

function askPage(kernel: Kernel): PageDefinition {
  return {
    method: "POST",
    path: "/register",
    access: "public",
    async answer(call) {
      const { request, language } = call;
      if (!(await offersMail(kernel))) return await formView(call, kernel, {});
      const wish = wishOf(call);
      const begun = await beginRegistration(kernel, wish, {
        address: request.ip,
        page: `${originOf(request, kernel.settings)}/${language}/register/confirm`,
        library: (await readLibrary(kernel.db)).name[language],
      });
      if (isProblem(begun)) return await formView(call, kernel, { typed: wish, problem: begun });
      return { redirect: `/${language}/register/sent` };
    },
  };
}

function wishOf(call: Call): RegistrationWish {
  const text = (name: string, longest: number) => formValue(call, name).normalize("NFC").trim().slice(0, longest);
  const optional = Object.fromEntries(
    (["phone", "birthDate", "about"] as const).flatMap((name) => {
      const value = text(name, 300);
      return value === "" ? [] : [[name, value]];
    }),
  );
  const { language } = call;
  return { category: text("category", 50), name: text("name", 201), email: text("email", 255), language, ...optional };
}

function sentView(call: Call): View {
  const t = speak(registerMessages, call.language);
  return view(call, <Said title={t.sentTitle} lead={t.sentLead} href={`/${call.language}`} label={t.home} />);
}

interface SaidProps {
  readonly title: string;
  readonly lead: string;
  readonly href: string;
  readonly label: string;
}

function Said({ title, lead, href, label }: SaidProps) {
  return (
    <div className="gate">
      <div>
        <PageTitle note={lead}>{title}</PageTitle>
        <LinkButton wide href={href}>
          {label}
        </LinkButton>
      </div>
    </div>
  );
}

/** A button, since mail scanners follow links. */
function confirmView(call: Call): View {
  const t = speak(registerMessages, call.language);
  const key = queryValue(call, "key").slice(0, 100);
  return view(
    call,
    <div className="gate">
      <div>
        <PageTitle note={t.confirmLead}>{t.confirmTitle}</PageTitle>
        <form method="post" action={`/${call.language}/register/confirm`} className="stackv">
          <input type="hidden" name="key" value={key} />
          <Button kind="main" wide>
            {t.confirmGo}
          </Button>
        </form>
      </div>
    </div>,
  );
}

function finishPage(kernel: Kernel): PageDefinition {
  return {
    method: "POST",
    path: "/register/confirm",
    access: "public",
    async answer(call) {
      const { language, request } = call;
      const t = speak(registerMessages, language);
      const finished = await finishRegistration(kernel, {
        key: formValue(call, "key").slice(0, 100),
        library: (await readLibrary(kernel.db)).name[language],
        origin: originOf(request, kernel.settings),
      });
      if (isProblem(finished)) {
        const said = { title: finished.title[language], lead: finished.detail[language] };
        return view(call, <Said {...said} href={`/${language}/register`} label={t.again} />, finished);
      }
      if (finished.state === "waiting")
        return view(call, <Said title={t.waitingTitle} lead={t.waitingLead} href={`/${language}`} label={t.home} />);
      const said = { title: t.acceptedTitle, lead: t.acceptedLead };
      return view(call, <Said {...said} href={`/${language}/sign-in/mail`} label={t.signIn} />);
    },
  };
}
