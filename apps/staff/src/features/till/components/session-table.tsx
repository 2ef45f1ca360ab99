import { useInfiniteQuery } from "@tanstack/react-query";
import { Table } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { amountInWords } from "../../../lib/money/amount-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table as PagedTable } from "../../../lib/table/table.tsx";
import { pastSessionsQuery, reportAddress, type Session, type SessionNow } from "../api/till.ts";
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
export function PastSessions({ code }: { readonly code: string }) {
  const texts = useTexts(tillMessages);
  const columns = usePastColumns();
  const { rows, ...list } = pagedRows(useInfiniteQuery(pastSessionsQuery(useApi(), code)));
  const closed = rows?.flatMap(({ id, currency, closed: close }) => (close ? [{ id, currency, close }] : []));
  return (
    <section aria-labelledby="past">
      <h2 id="past">{texts.past}</h2>
      <PagedTable<PastSession>
        caption={texts.past}
        columns={columns}
        rows={closed}
        rowKey={({ id }) => id}
        {...list}
        empty={<p className="quiet">{texts.noPast}</p>}
      />
    </section>
  );
}

type PastSession = Pick<Session, "id" | "currency"> & { readonly close: NonNullable<Session["closed"]> };

/** Counted less what there should have been, in the drawer and on the terminal together. */
function differenceOf({ close: { cash, card } }: PastSession): number {
  return cash.counted - cash.expected + card.counted - card.expected;
}

function usePastColumns(): readonly Column<PastSession>[] {
  const texts = useTexts(tillMessages);
  const { language } = useLanguage();
  const money = (minor: number, { currency }: PastSession) => amountInWords({ minor, currency }, language);
  const counted = (means: "cash" | "card"): Column<PastSession> => ({
    id: means,
    head: texts[means],
    figures: true,
    cell: (session) => money(session.close[means].counted, session),
    sortBy: ({ close }) => close[means].counted,
  });
  return [
    {
      id: "when",
      head: texts.closed,
      rowHead: true,
      cell: ({ close }) => momentInWords(new Date(close.at), language),
      sortBy: ({ close }) => close.at,
    },
    // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
    { id: "by", head: texts.by, cell: ({ close }) => <Actor by={close.by} /> },
    counted("cash"),
    counted("card"),
    {
      id: "difference",
      head: texts.difference,
      cell(session) {
        const { reason } = session.close;
        const difference = differenceOf(session);
        if (reason === undefined) return difference === 0 ? texts.even : money(difference, session);
        return `${money(difference, session)} · ${reason}`;
      },
      sortBy: (session) => Math.abs(differenceOf(session)),
    },
    {
      id: "report",
      head: texts.reportHead,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: ({ id }) => (
        <a href={reportAddress(id)} download>
          {texts.report}
        </a>
      ),
    },
  ];
}
