import { isProblem, type Problem } from "@wenyuan/problem";
import {
  beginWay,
  findWay,
  linkAccount,
  originOf,
  placeOf,
  signInByDirectory,
  tripCookie,
  tripSeconds,
} from "../../capabilities/identity/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageDefinition, queryValue, type View } from "../page.ts";
import { DirectoryForm, LinkForm } from "./campus-forms.tsx";
import { safeReturnTo } from "./return-to.ts";
import { signInMessages } from "./sign-in.messages.ts";
import { formView } from "./sign-in.page.tsx";
import { signInView, welcome } from "./welcome.tsx";

export type CampusSources = Pick<Kernel, "db" | "clock" | "settings" | "log" | "mailer">;

/** The ways out to a campus sign-in, the form of a campus directory, and the linking of an account. */
export function campusPages(sources: CampusSources): PageDefinition[] {
  return [leavePage(sources), directoryPage(sources), linkPage(sources)];
}

function leavePage(sources: CampusSources): PageDefinition {
  const { db, settings } = sources;
  return {
    path: "/sign-in/with/:code",
    access: "public",
    async answer(call) {
      const code = codeOf(call);
      const returnTo = safeReturnTo(queryValue(call, "returnTo"), "");
      const way = await findWay(db, code);
      if (way?.enabled && way.settings.kind === "ldap")
        return directoryView(call, { returnTo, name: "", way: way.name[call.language] });
      const { principal, request, reply, language } = call;
      const link = queryValue(call, "link") !== "" && principal.kind === "account" && principal.recent;
      const left = await beginWay(sources, {
        code,
        origin: originOf(request, settings),
        returnTo,
        language,
        shared: queryValue(call, "shared") !== "",
        ...(link ? { linkTo: principal.accountId } : {}),
      });
      if (isProblem(left)) return await formView(call, sources, { returnTo, name: "", problem: left });
      tripCookie.set(reply, left.secret, { settings, seconds: tripSeconds });
      return { redirect: left.url };
    },
  };
}

function directoryPage(sources: CampusSources): PageDefinition {
  return {
    method: "POST",
    path: "/sign-in/with/:code",
    access: "public",
    async answer(call) {
      const code = codeOf(call);
      const returnTo = safeReturnTo(formValue(call, "returnTo"), "");
      const name = formValue(call, "name").slice(0, 128);
      const password = formValue(call, "password").slice(0, 512);
      const place = { ...placeOf(call.request, sources.settings), shared: formValue(call, "shared") !== "" };
      const address = call.request.ip;
      const admitted = await signInByDirectory(sources, { code, name, password, address, returnTo, place });
      if (isProblem(admitted)) {
        const way = await findWay(sources.db, code);
        return way
          ? directoryView(call, { returnTo, name, problem: admitted, way: way.name[call.language] })
          : admitted;
      }
      if ("token" in admitted) return welcome(call, { token: admitted.token, returnTo, settings: sources.settings });
      return "link" in admitted ? linkView(call, { secret: admitted.link, name: "" }) : { redirect: returnTo };
    },
  };
}

function linkPage(sources: CampusSources): PageDefinition {
  return {
    method: "POST",
    path: "/sign-in/link",
    access: "public",
    async answer(call) {
      const secret = formValue(call, "link").slice(0, 100);
      const signInName = formValue(call, "name").slice(0, 128);
      const password = formValue(call, "password").slice(0, 512);
      const code = formValue(call, "code").slice(0, 40);
      const place = placeOf(call.request, sources.settings);
      const proof = { secret, signInName, password, code, address: call.request.ip, place };
      const linked = await linkAccount(sources, proof);
      if (isProblem(linked)) return linkView(call, { secret, name: signInName, problem: linked });
      return welcome(call, { ...linked, settings: sources.settings });
    },
  };
}

function codeOf({ request }: Call): string {
  return (request.params as { code: string }).code;
}

interface DirectoryState {
  readonly returnTo: string;
  readonly name: string;
  readonly way: string;
  readonly problem?: Problem;
}

function directoryView({ language }: Call, state: DirectoryState): View {
  const body = <DirectoryForm {...state} language={language} />;
  return signInView(state.way, body, state.problem);
}

interface LinkState {
  readonly secret: string;
  readonly name: string;
  readonly problem?: Problem;
}

/** Somebody whom the campus knows and the library does not yet. */
export function linkView({ language }: Pick<Call, "language">, state: LinkState): View {
  const body = <LinkForm {...state} language={language} />;
  return signInView(speak(signInMessages, language).linkTitle, body, state.problem);
}
