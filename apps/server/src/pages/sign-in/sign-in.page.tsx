import { isProblem, type Problem } from "@wenyuan/problem";
import { placeOf, setSessionCookie, signIn, takeSecondStep } from "../../capabilities/identity/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageAnswer, type PageDefinition, queryValue, type View } from "../page.ts";
import { CodeStep } from "./code-step.tsx";
import { safeReturnTo } from "./return-to.ts";
import { signInMessages } from "./sign-in.messages.ts";
import { SignIn } from "./sign-in-form.tsx";

type Sources = Pick<Kernel, "db" | "clock" | "settings">;

/** The sign-in page, what its form does, and the second step. */
export function signInPages(kernel: Sources): PageDefinition[] {
  return [showPage, submitPage(kernel), codePage(kernel)];
}

const showPage: PageDefinition = {
  path: "/sign-in",
  access: "public",
  answer(call) {
    const returnTo = safeReturnTo(queryValue(call, "returnTo"), "");
    // Somebody who signed in long ago comes here to prove again who they are.
    if (call.principal.kind === "account" && call.principal.recent)
      return Promise.resolve({ redirect: returnTo || `/${call.language}/account` });
    return Promise.resolve(signInView(call, { returnTo, name: "", again: call.principal.kind === "account" }));
  },
};

function submitPage({ db, clock, settings }: Sources): PageDefinition {
  return {
    method: "POST",
    path: "/sign-in",
    access: "public",
    async answer(call) {
      const returnTo = safeReturnTo(formValue(call, "returnTo"), "");
      const name = formValue(call, "name").slice(0, 128);
      const password = formValue(call, "password").slice(0, 512);
      const shared = formValue(call, "shared") !== "";
      const place = { ...placeOf(call.request, settings), shared };
      const signedIn = await signIn(db, clock, { ...place, signInName: name, password, address: call.request.ip });
      if (isProblem(signedIn)) return signInView(call, { returnTo, name, problem: signedIn });
      if ("secondStep" in signedIn) return codeView(call, { returnTo, step: signedIn.secondStep });
      return welcome(call, { token: signedIn.token, returnTo, settings });
    },
  };
}

function codePage(kernel: Sources): PageDefinition {
  return {
    method: "POST",
    path: "/sign-in/code",
    access: "public",
    async answer(call) {
      const returnTo = safeReturnTo(formValue(call, "returnTo"), "");
      const step = formValue(call, "step").slice(0, 100);
      const code = formValue(call, "code").slice(0, 40);
      const { replaces } = placeOf(call.request, kernel.settings);
      const signedIn = await takeSecondStep(kernel, { secret: step, code, replaces });
      if (!isProblem(signedIn)) return welcome(call, { ...signedIn, returnTo, settings: kernel.settings });
      if (signedIn.code === "identity.step-over") return signInView(call, { returnTo, name: "", problem: signedIn });
      return codeView(call, { returnTo, step, problem: signedIn });
    },
  };
}

interface Welcome {
  readonly token: string;
  readonly returnTo: string;
  readonly settings: Sources["settings"];
}

function welcome(call: Call, { token, returnTo, settings }: Welcome): PageAnswer {
  setSessionCookie(call.reply, token, settings);
  return { redirect: returnTo || `/${call.language}/account` };
}

interface SignInState {
  readonly returnTo: string;
  readonly name: string;
  readonly again?: boolean;
  readonly problem?: Problem;
}

function signInView({ language }: Call, state: SignInState): View {
  return {
    title: speak(signInMessages, language).title,
    status: state.problem?.status ?? 200,
    unlisted: true,
    current: "account",
    body: <SignIn {...state} language={language} />,
  };
}

interface CodeState {
  readonly returnTo: string;
  readonly step: string;
  readonly problem?: Problem;
}

function codeView({ language }: Call, state: CodeState): View {
  return {
    title: speak(signInMessages, language).codeTitle,
    status: state.problem?.status ?? 200,
    unlisted: true,
    current: "account",
    body: <CodeStep {...state} language={language} />,
  };
}
