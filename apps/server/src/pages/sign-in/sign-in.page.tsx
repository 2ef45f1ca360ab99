import { isProblem, type Problem } from "@wenyuan/problem";
import { Button, Field, Note, PageTitle } from "@wenyuan/ui";
import { setSessionCookie, signIn } from "../../capabilities/identity/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageDefinition, queryValue, type View } from "../page.ts";
import { safeReturnTo } from "./return-to.ts";
import { signInMessages } from "./sign-in.messages.ts";

/** The sign-in page and what its form does. */
export function signInPages({ db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">): PageDefinition[] {
  const show: PageDefinition = {
    path: "/sign-in",
    access: "public",
    answer(call) {
      const returnTo = safeReturnTo(queryValue(call, "returnTo"), "");
      if (call.principal.kind === "account" && call.principal.recent)
        return Promise.resolve({ redirect: returnTo || `/${call.language}/account` });
      return Promise.resolve(signInView(call.language, { returnTo, name: "" }));
    },
  };
  const submit: PageDefinition = {
    method: "POST",
    path: "/sign-in",
    access: "public",
    async answer(call) {
      const returnTo = safeReturnTo(formValue(call, "returnTo"), "");
      const name = formValue(call, "name").slice(0, 128);
      const password = formValue(call, "password").slice(0, 512);
      const signedIn = await signIn(db, clock, { signInName: name, password, address: call.request.ip });
      if (isProblem(signedIn)) return signInView(call.language, { returnTo, name, problem: signedIn });
      setSessionCookie(call.reply, signedIn.token, settings);
      return { redirect: returnTo || `/${call.language}/account` };
    },
  };
  return [show, submit];
}

interface SignInState {
  readonly returnTo: string;
  readonly name: string;
  readonly problem?: Problem;
}

function signInView(language: Language, state: SignInState): View {
  const { title } = speak(signInMessages, language);
  return {
    title,
    status: state.problem?.status ?? 200,
    unlisted: true,
    current: "account",
    body: <SignIn {...state} language={language} />,
  };
}

function SignIn({ returnTo, name, problem, language }: SignInState & { readonly language: Call["language"] }) {
  const t = speak(signInMessages, language);
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.lead}>{t.title}</PageTitle>
        {problem && (
          <Note kind="no" title={problem.title[language]} announce>
            <p>{problem.detail[language]}</p>
          </Note>
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
            hint={t.help}
          />
          <Button kind="main" wide>
            {t.go}
          </Button>
        </form>
      </div>
    </div>
  );
}
