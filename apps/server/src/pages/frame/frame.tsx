import { PassThrough } from "node:stream";
import type { Problem } from "@wenyuan/problem";
import { renderToPipeableStream } from "react-dom/server";
import { anonymous } from "../../kernel/auth/principal.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { languageTag } from "../../kernel/i18n/language.ts";
import type { Assets } from "../assets/assets.ts";
import { originOf } from "../origin.ts";
import type { View } from "../page.ts";
import { signInPath } from "../sign-in/return-to.ts";
import { readTheme } from "../theme/theme.ts";
import { Document } from "./document.tsx";
import { problemView } from "./problem-view.tsx";

/** What every page knows of the library it belongs to. */
export interface SiteIdentity {
  readonly name: Readonly<Record<Language, string>>;
  readonly address?: Readonly<Record<Language, string>> | undefined;
  /** People and what they do here are made up: said on every page. */
  readonly demonstration?: boolean | undefined;
  /** From 0 to 1, while the demonstration is being loaded. */
  readonly loading?: number | undefined;
}

/** Puts a view into the page around it and streams it. */
export interface Frame {
  answerView(call: Call, view: View): Promise<unknown>;
  /** A problem as a page: the sign-in page when that is what is missing, else what happened and where to go. */
  answerProblem(call: Call, problem: Problem): Promise<unknown>;
}

export interface FrameOptions {
  readonly assets: Assets;
  readonly publicUrl: string | undefined;
  site(): Promise<SiteIdentity>;
}

/** Seconds after which a part that was not ready is asked for again, where the problem does not say it. */
const usualWait = 60;

export function openFrame({ assets, publicUrl, site }: FrameOptions): Frame {
  let known: SiteIdentity = { name: { zh: "图书馆", en: "Library" } };
  /** A page that says something is broken is shown though the database is not there, under the name that was known last. */
  const identityFor = async (view: View): Promise<SiteIdentity> => {
    try {
      known = await site();
    } catch (fault) {
      if ((view.status ?? 200) < 500) throw fault;
    }
    return known;
  };
  const frame: Frame = {
    async answerView(call, view) {
      const { request, reply, language } = call;
      const principal = view.anonymous ? anonymous : call.principal;
      const origin = originOf(request, publicUrl);
      const document = (
        <Document
          view={view}
          site={await identityFor(view)}
          {...{ language, principal, assets, origin }}
          path={request.url}
          theme={readTheme(request)}
        />
      );
      return await reply
        .status(view.status ?? 200)
        .type("text/html; charset=utf-8")
        .headers({
          "content-language": languageTag[language],
          // The page names who is signed in, so only their browser may keep it, and asks before showing it again.
          "cache-control": "private, no-cache",
          ...(view.unlisted ? { "x-robots-tag": "noindex" } : {}),
        })
        .send(streamOf(document));
    },
    async answerProblem(call, problem) {
      if (problem.code === "http.sign-in-first" || problem.code === "http.prove-again")
        return await call.reply.redirect(signInPath(call), 303);
      // When it is worth asking again (RFC 9110 §10.2.3).
      const { seconds = problem.status === 503 ? usualWait : undefined } = problem.extensions;
      if (typeof seconds === "number") call.reply.header("retry-after", String(seconds));
      return await frame.answerView(call, problemView(problem, call));
    },
  };
  return frame;
}

/** The document as HTML, sent as it is made. A fault while rendering ends the stream; it is logged by the server. */
function streamOf(document: React.ReactElement): PassThrough {
  const stream = new PassThrough();
  const { pipe } = renderToPipeableStream(document, {
    onShellReady: () => pipe(stream),
    onShellError: (error) => stream.destroy(error instanceof Error ? error : new Error(String(error))),
  });
  return stream;
}
