import type { Problem } from "@wenyuan/problem";
import { Blank, LinkButton } from "@wenyuan/ui";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { View } from "../page.ts";
import { frameMessages } from "./frame.messages.ts";

/** A problem as a page: what happened, what was not lost, where to go. */
export function problemView(problem: Problem, { language, request }: Pick<Call, "language" | "request">): View {
  const t = speak(frameMessages, language);
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
            <LinkButton kind="main" href={`/${language}/search`}>
              {t.searchAgain}
            </LinkButton>
            <LinkButton href={`/${language}`}>{t.goHome}</LinkButton>
          </>
        }
        reference={problem.status >= 500 ? t.requestNumber(request.id) : undefined}
      >
        <p>{problem.detail[language]}</p>
      </Blank>
    ),
  };
}
