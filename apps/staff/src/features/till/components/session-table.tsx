import { Table } from "@wenyuan/ui";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { amountInWords } from "../../../lib/money/amount-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { MoreRows } from "../../../lib/table/more-rows.tsx";
import { reportAddress, type Session, type SessionNow } from "../api/till.ts";
import { moveMessages, tillMessages } from "../messages.ts";

/** What came in and went out since the till was opened, and what should be in it. */
export function SessionTable({ now }: { readonly now: SessionNow }) {
  const texts = useTexts(tillMessages);
  const words: Readonly<Record<string, string>> = useTexts(moveMessages);
  const { language } = useLanguage();
  const { session, cash, card } = now;
  const money = (minor: number | undefined) =>
    minor === undefined ? "" : amountInWords({ minor, currency: session.currency }, language);
  const kinds = [...new Set([...cash.byKind, ...card.byKind].map(({ kind }) => kind))];
  const rows = [
    { id: "float", cells: { what: texts.float, cash: money(session.float), card: "" } },
    ...kinds.map((kind) => ({
      id: kind,
      cells: { what: words[kind] ?? kind, cash: money(amountOf(cash, kind)), card: money(amountOf(card, kind)) },
    })),
    { id: "expected", cells: { what: texts.expected, cash: money(cash.expected), card: money(card.expected) } },
  ];
  const columns = [
    { id: "what", head: texts.what, rowHead: true },
    { id: "cash", head: texts.cash, figures: true },
    { id: "card", head: texts.card, figures: true },
  ];
  return <Table caption={texts.now} columns={columns} rows={rows} />;
}

function amountOf(of: SessionNow["cash"], kind: string): number | undefined {
  return of.byKind.find((one) => one.kind === kind)?.amount;
}

/** Sessions that are over, with their differences and their reports. */
export function PastSessions({
  sessions,
  more,
}: {
  readonly sessions: readonly Session[];
  readonly more: Parameters<typeof MoreRows>[0]["more"];
}) {
  const texts = useTexts(tillMessages);
  const { language } = useLanguage();
  const rows = sessions.flatMap(({ id, currency, closed }) => {
    if (!closed) return [];
    const money = (minor: number) => amountInWords({ minor, currency }, language);
    const { cash, card } = closed;
    const difference = cash.counted - cash.expected + card.counted - card.expected;
    const said = closed.reason === undefined ? money(difference) : `${money(difference)} · ${closed.reason}`;
    const cells = {
      when: momentInWords(new Date(closed.at), language),
      by: <Actor by={closed.by} />,
      cash: money(cash.counted),
      card: money(card.counted),
      difference: difference === 0 && closed.reason === undefined ? texts.even : said,
      report: (
        <a href={reportAddress(id)} download>
          {texts.report}
        </a>
      ),
    };
    return [{ id, cells }];
  });
  if (rows.length === 0) return null;
  const columns = [
    { id: "when", head: texts.closed, rowHead: true },
    { id: "by", head: texts.by },
    { id: "cash", head: texts.cash, figures: true },
    { id: "card", head: texts.card, figures: true },
    { id: "difference", head: texts.difference },
    { id: "report", head: "CSV" },
  ];
  return (
    <section aria-labelledby="past">
      <h2 id="past">{texts.past}</h2>
      <Table caption={texts.past} columns={columns} rows={rows} stack />
      <MoreRows count={rows.length} more={more} sorting={false} />
    </section>
  );
}
