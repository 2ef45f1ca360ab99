import { isProblem, type Problem } from "@wenyuan/problem";
import { listWays, placeOf, setKnownDevice, signIn, takeSecondStep } from "../../capabilities/identity/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageDefinition, queryValue, type View } from "../page.ts";
import { offersMail } from "./mail-offer.ts";
import { safeReturnTo } from "./return-to.ts";
import { signInMessages } from "./sign-in.messages.ts";
import { SignIn } from "./sign-in-form.tsx";
import { codeView, signInView, welcome } from "./welcome.tsx";

type Sources = Pick<Kernel, "db" | "clock" | "settings" | "mailer">;

/** The sign-in page, what its form does, and the second step. */
export function signInPages(kernel: Sources): PageDefinition[] {
  return [showPage(kernel), submitPage(kernel), codePage(kernel)];
}

function showPage(kernel: Sources): PageDefinition {
  return {
    path: "/sign-in",
    access: "public",
    async answer(call) {
      const returnTo = safeReturnTo(queryValue(call, "returnTo"), "");
      const { principal, language } = call;
      // Somebody who signed in long ago comes here to prove again who they are.
      if (principal.kind === "account" && principal.recent) return { redirect: returnTo || `/${language}/account` };
      return await formView(call, kernel, { returnTo, name: "", again: principal.kind === "account" });
    },
  };
}

function submitPage(kernel: Sources): PageDefinition {
  const { db, clock, settings } = kernel;
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
      if (isProblem(signedIn)) return await formView(call, kernel, { returnTo, name, problem: signedIn });
      setKnownDevice(call.reply, { signInName: name, shared, settings });
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
      if (signedIn.code === "identity.step-over")
        return await formView(call, kernel, { returnTo, name: "", problem: signedIn });
      return codeView(call, { returnTo, step, problem: signedIn });
    },
  };
}

export type FormSources = Pick<Kernel, "db" | "mailer">;

interface SignInState {
  readonly returnTo: string;
  readonly name: string;
  readonly again?: boolean;
  readonly problem?: Problem;
}

/** The ways in; with what went wrong above them, so that another way can be taken at once. */
export async function formView({ language }: Call, kernel: FormSources, state: SignInState): Promise<View> {
  const ways = (await listWays(kernel.db)).filter(({ enabled }) => enabled);
  const body = <SignIn {...state} ways={ways} mail={await offersMail(kernel)} language={language} />;
  return signInView(speak(signInMessages, language).title, body, state.problem);
}
