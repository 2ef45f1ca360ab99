import { findSummaries } from "../../capabilities/catalogue/index.ts";
import { countHistory, listHistory, unlinkLoans } from "../../capabilities/circulation/index.ts";
import { giveConsent, mayUse } from "../../capabilities/readers/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { readerOf } from "../loans/loans.loader.ts";
import { NoCard } from "../loans/no-card.tsx";
import { formValue, type PageAnswer, type PageDefinition, queryValue } from "../page.ts";
import { historyMessages } from "./history.messages.ts";
import { HistoryList } from "./history-list.tsx";

const path = "/history";
const pageSize = 50;

/** A reader's past loans: seen, kept or not, cleared one by one or all at once. */
export function historyPages({ db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">): PageDefinition[] {
  const show = async (call: Call): Promise<PageAnswer> => {
    const { principal, language } = call;
    const t = speak(historyMessages, language);
    const page = { title: t.title, current: "account", unlisted: true } as const;
    const readerId = await readerOf(db, principal);
    if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
    const before = digitsOf(queryValue(call, "before"));
    const rows = await listHistory(db, readerId, { before, limit: pageSize + 1 });
    const loans = rows.slice(0, pageSize);
    const summaries = await findSummaries(db, [...new Set(loans.map(({ recordId }) => recordId))]);
    const next = rows.length > pageSize ? loans.at(-1)?.id : undefined;
    const kept = await mayUse(db, readerId, "history");
    const total = await countHistory(db, readerId);
    const here = { now: clock.now(), zone: settings.timeZone, language };
    const done = queryValue(call, "done");
    return { ...page, body: <HistoryList {...{ loans, summaries, total, kept, next, done, here, t }} /> };
  };
  return [
    { path, access: "signed-in", answer: show },
    {
      method: "POST",
      path: `${path}/choice`,
      access: "signed-in",
      async answer(call) {
        const readerId = await readerOf(db, call.principal);
        if (readerId === undefined) return { redirect: `/${call.language}${path}` };
        const granted = formValue(call, "keep") === "yes";
        const now = clock.now();
        await transact(db, async (tx) => {
          await giveConsent(tx, { readerId, purpose: "history", granted }, now);
          if (!granted) await unlinkLoans(tx, { readerId, now });
        });
        return { redirect: `/${call.language}${path}?done=${granted ? "kept" : "stopped"}` };
      },
    },
    {
      method: "POST",
      path: `${path}/clear`,
      access: "signed-in",
      async answer(call) {
        const readerId = await readerOf(db, call.principal);
        if (readerId === undefined) return { redirect: `/${call.language}${path}` };
        const loanId = digitsOf(formValue(call, "loan"));
        const gone = await transact(db, (tx) => unlinkLoans(tx, { readerId, loanId, now: clock.now() }));
        return { redirect: `/${call.language}${path}?done=${gone}` };
      },
    },
  ];
}

/** What is no number names nothing. */
function digitsOf(text: string): string | undefined {
  return /^\d{1,18}$/.test(text) ? text : undefined;
}
