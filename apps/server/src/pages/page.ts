import { isProblem, type Problem } from "@wenyuan/problem";
import type { ReactElement } from "react";
import type { Access } from "../kernel/auth/permit.ts";
import type { Call, Endpoint, Method } from "../kernel/http/endpoint.ts";
import { languages } from "../kernel/i18n/language.ts";
import type { Frame } from "./frame/frame.tsx";

/** What a page shows. */
export interface View {
  /** Goes before the library's name in the browser's title. */
  readonly title: string;
  readonly body: ReactElement;
  readonly status?: number;
  readonly description?: string;
  /** Which entry of the navigation is this page's. */
  readonly current?: "home" | "search" | "browse" | "about" | "account";
  /** Class of the page's main part, for a ground of its own. */
  readonly mainClass?: string;
  /** For pages that say something of one reader or one moment: kept out of search machines. */
  readonly unlisted?: boolean;
  /** Shown the same to everyone, signed in or not: a page that may be kept on a shared device. */
  readonly anonymous?: boolean;
  /** Elements of the head beyond the usual: citation data, feeds. Takes the site's origin, since machines want whole addresses. */
  readonly head?: (origin: string) => ReactElement;
  /** The page's one address, without what only changes its looks; the path without its query when not said. */
  readonly canonical?: string;
}

/** Sends the browser on with GET (RFC 9110 §15.4.4). */
export interface Redirect {
  readonly redirect: string;
}

export type PageAnswer = View | Redirect | Problem;

export interface PageDefinition {
  readonly method?: Method;
  /** Below the language: `/search` stands for `/zh/search` and `/en/search`. */
  readonly path: string;
  readonly access: Access;
  answer(call: Call): Promise<PageAnswer>;
}

/** The endpoints of a page, one for each language. */
export function pageEndpoints(frame: Frame, page: PageDefinition): Endpoint[] {
  return languages.map((language) => ({
    method: page.method ?? "GET",
    path: `/${language}${page.path === "/" ? "" : page.path}`,
    access: page.access,
    kind: "page",
    async handle(call) {
      const answer = await page.answer(call);
      if (isProblem(answer)) return await frame.answerProblem(call, answer);
      if ("redirect" in answer) return await call.reply.redirect(answer.redirect, 303);
      return await frame.answerView(call, answer);
    },
  }));
}

/** One value of the query, trimmed; empty when absent, the first when repeated. */
export function queryValue(call: Call, name: string): string {
  return (queryValues(call, name)[0] ?? "").trim();
}

/** All values of a repeated query parameter. */
export function queryValues(call: Call, name: string): string[] {
  return textsOf((call.request.query as Record<string, unknown> | undefined)?.[name]);
}

/** One field of a submitted form, as typed. */
export function formValue(call: Call, name: string): string {
  return formValues(call, name)[0] ?? "";
}

/** All values of a repeated field. */
export function formValues(call: Call, name: string): string[] {
  return textsOf((call.request.body as Record<string, unknown> | undefined)?.[name]);
}

function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === "string");
}
