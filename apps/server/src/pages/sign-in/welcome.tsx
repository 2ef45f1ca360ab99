import type { Problem } from "@wenyuan/problem";
import { setSessionCookie } from "../../capabilities/identity/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Settings } from "../../kernel/settings/read-settings.ts";
import type { PageAnswer, View } from "../page.ts";
import { CodeStep } from "./code-step.tsx";
import { signInMessages } from "./sign-in.messages.ts";

interface Welcome {
  readonly token: string;
  readonly returnTo: string;
  readonly settings: Settings;
}

/** Lets in who has proved who they are, to where they were going. */
export function welcome(call: Call, { token, returnTo, settings }: Welcome): PageAnswer {
  setSessionCookie(call.reply, token, settings);
  return { redirect: returnTo || `/${call.language}/account` };
}

interface CodeState {
  readonly returnTo: string;
  readonly step: string;
  readonly problem?: Problem;
}

/** The second of two steps. */
export function codeView({ language }: Call, state: CodeState): View {
  const body = <CodeStep {...state} language={language} />;
  return signInView(speak(signInMessages, language).codeTitle, body, state.problem);
}

/** A page on the way in. */
export function signInView(title: string, body: View["body"], problem?: Problem): View {
  return { title, status: problem?.status ?? 200, unlisted: true, current: "account", body };
}
