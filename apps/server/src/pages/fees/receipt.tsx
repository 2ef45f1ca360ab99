import { moneyInWords } from "@wenyuan/ledger";
import { Facts, LinkButton, PageTitle, Table } from "@wenyuan/ui";
import { type BookedEntry, type DescribedCharge, entryKindWords } from "../../capabilities/circulation/index.ts";
import { languageTag } from "../../kernel/i18n/language.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { amountOf } from "./amount-of.ts";
import type { feesMessages } from "./fees.messages.ts";

export interface ReceiptProps {
  readonly entry: BookedEntry;
  readonly charges: readonly DescribedCharge[];
  readonly library: string;
  readonly here: Here;
  readonly t: Spoken<typeof feesMessages>;
}

/** What was paid, for what, how and when; made to be printed. */
export function Receipt({ entry, charges, library, here, t }: ReceiptProps) {
  const { language } = here;
  const rows = charges.map(({ id, name, item }) => ({
    id,
    cells: {
      what: item ? `${name[language]} · ${item.title}` : name[language],
      amount: moneyInWords({ ...amountOf(entry), minor: partOf(entry, id) }),
    },
  }));
  const columns = [
    { id: "what", head: t.what, rowHead: true },
    { id: "amount", head: t.amount, figures: true },
  ];
  return (
    <article className="receipt">
      <PageTitle note={library}>{t.receipt}</PageTitle>
      <Facts
        facts={[
          { name: t.number, value: entry.id.padStart(8, "0"), code: true },
          { name: t.day, value: dateOf(entry.at, here) },
          { name: t.what, value: entryKindWords[entry.kind][language] },
          { name: t.by, value: meansOf(entry, t) },
          { name: t.total, value: moneyInWords(amountOf(entry)) },
        ]}
      />
      {rows.length > 0 && <Table caption={t.what} columns={columns} rows={rows} />}
      <p className="by">{t.noInvoice}</p>
      <p className="by screen-only">{t.printHint}</p>
      <p className="screen-only">
        <LinkButton href={`/${language}/fees`}>{t.back}</LinkButton>
      </p>
    </article>
  );
}

/** What of an entry went to one charge. */
function partOf({ postings }: BookedEntry, chargeId: string): number {
  const own = postings.filter(({ account, charge }) => account === "receivable" && charge === chargeId);
  return Math.max(...own.map(({ amount }) => Math.abs(amount.minor)), 0);
}

function meansOf({ till, sessionId, kind }: BookedEntry, t: Spoken<typeof feesMessages>): string {
  if (kind === "deposit-applied") return t.fromDeposit;
  if (till === undefined) return "—";
  if (sessionId === undefined) return t.online;
  return till.endsWith("-card") ? t.card : t.cash;
}

/** With its year: a receipt is kept. */
function dateOf(at: Date, { zone, language }: Here): string {
  return new Intl.DateTimeFormat(languageTag[language], { dateStyle: "long", timeZone: zone }).format(at);
}
