import { Button, LinkButton, Note, PageTitle } from "@wenyuan/ui";
import { issueFeed, readFeedToken, removeFeed } from "../../capabilities/circulation/index.ts";
import { originOf } from "../../capabilities/identity/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { readerOf } from "../loans/loans.loader.ts";
import { NoCard } from "../loans/no-card.tsx";
import { formValue, type PageDefinition, queryValue } from "../page.ts";
import { calendarFeedMessages } from "./calendar-feed.messages.ts";

const path = "/calendar-feed";

/** The reader's secret calendar link: made, shown, changed, taken back. */
export function calendarFeedPages({
  db,
  clock,
  settings,
}: Pick<Kernel, "db" | "clock" | "settings">): PageDefinition[] {
  return [
    {
      path,
      access: "signed-in",
      async answer(call) {
        const { principal, language, request } = call;
        const t = speak(calendarFeedMessages, language);
        const page = { title: t.title, current: "account", unlisted: true } as const;
        const readerId = await readerOf(db, principal);
        if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
        const token = await readFeedToken(db, settings, readerId);
        const link =
          token === undefined ? undefined : `${originOf(request, settings)}/calendar/${language}/${token}.ics`;
        const done = queryValue(call, "done");
        const body = (
          <form method="post" className="own" action={`/${language}${path}`}>
            <PageTitle>{t.title}</PageTitle>
            {done === "removed" && <Note kind="ok" title={t.removed} announce />}
            {done === "made" && <Note kind="ok" title={t.made} announce />}
            <p>{t.lead}</p>
            {link === undefined ? (
              <p className="row">
                <Button kind="main" name="what" value="make">
                  {t.make}
                </Button>
              </p>
            ) : (
              <>
                <h2>{t.yours}</h2>
                <p className="secret cn">{link}</p>
                <p className="row">
                  <LinkButton kind="main" href={link.replace(/^https?:/, "webcal:")}>
                    {t.open}
                  </LinkButton>
                  <Button name="what" value="make">
                    {t.renew}
                  </Button>
                  <Button name="what" value="remove">
                    {t.remove}
                  </Button>
                </p>
                <Note kind="ask" title={t.secret} />
              </>
            )}
          </form>
        );
        return { ...page, body };
      },
    },
    {
      method: "POST",
      path,
      access: "signed-in",
      async answer(call) {
        const readerId = await readerOf(db, call.principal);
        if (readerId === undefined) return { redirect: `/${call.language}${path}` };
        const removing = formValue(call, "what") === "remove";
        await transact(db, async (tx) => {
          if (removing) await removeFeed(tx, readerId);
          else await issueFeed(tx, settings, { readerId, now: clock.now() });
        });
        return { redirect: `/${call.language}${path}?done=${removing ? "removed" : "made"}` };
      },
    },
  ];
}
