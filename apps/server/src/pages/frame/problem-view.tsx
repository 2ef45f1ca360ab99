import type { Problem } from "@wenyuan/problem";
import { Blank, LinkButton, type Way } from "@wenyuan/ui";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { View } from "../page.ts";
import { frameMessages } from "./frame.messages.ts";

type Asked = Pick<Call, "language" | "request">;

/** A problem as a page: what happened, what was not lost, where to go. */
export function problemView(problem: Problem, { language, request }: Asked): View {
  const t = speak(frameMessages, language);
  const again = mayPass(problem) ? sameAddress({ language, request }) : undefined;
  return {
    title: problem.title[language],
    status: problem.status,
    unlisted: true,
    body: (
      <Blank
        title={problem.title[language]}
        art={problem.status === 404 ? "shelf" : "house"}
        actions={
          <>
            {again === undefined ? (
              <LinkButton kind="main" href={`/${language}/search`}>
                {t.searchAgain}
              </LinkButton>
            ) : (
              <LinkButton kind="main" href={again}>
                {t.tryAgain}
              </LinkButton>
            )}
            <LinkButton href={`/${language}`}>{t.goHome}</LinkButton>
          </>
        }
        ways={waysFrom(problem, language)}
        reference={quoted(problem, request.id) ? t.requestNumber(request.id) : undefined}
      >
        <p>{problem.detail[language]}</p>
      </Blank>
    ),
  };
}

/** What may be gone in a moment. */
function mayPass({ status }: Problem): boolean {
  return status === 429 || status >= 500;
}

/** A page of this site, asked for once more; what was sent with a form is not sent twice. */
function sameAddress({ request }: Asked): string | undefined {
  return request.method === "GET" && /^\/(zh|en)(?=[/?]|$)/.test(request.url) ? request.url : undefined;
}

/** The number that help is asked with, where the words do not say it already. */
function quoted({ status, detail }: Problem, id: string): boolean {
  return status >= 500 && !detail.en.includes(id);
}

/** What works though this does not: nothing does while the database is away. */
function waysFrom({ code, status }: Problem, language: Language): Way[] | undefined {
  const t = speak(frameMessages, language);
  const shelves: Way = { href: `/${language}/browse`, icon: "shelf", label: t.browse, note: t.browseNote };
  const people: Way = { href: `/${language}/contact`, icon: "question", label: t.contact };
  if (code.startsWith("discovery.") && status === 503)
    return [
      { href: `/${language}/browse/classes`, icon: "book", label: t.classes },
      { href: `/${language}/browse/authors`, icon: "person", label: t.authors },
      { href: `/${language}/shelf`, icon: "shelf", label: t.shelf, note: t.shelfNote },
    ];
  if (status === 404) return [shelves, people];
  return status === 500 ? [people, shelves] : undefined;
}
