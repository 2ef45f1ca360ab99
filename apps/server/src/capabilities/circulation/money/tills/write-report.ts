import { toDecimal } from "@wenyuan/ledger";
import type { Database } from "../../../../kernel/db/database.ts";
import type { Language } from "../../../../kernel/i18n/language.ts";
import { type Messages, speak } from "../../../../kernel/i18n/messages.ts";
import { writeCsv } from "../../sheets/write-csv.ts";
import { entryKindWords, reasonInWords } from "../ledger/entry-words.ts";
import { type BookedEntry, entriesOfSession } from "../ledger/ledger.store.ts";
import type { TillSession } from "./till.ts";

const reportMessages = {
  time: { zh: "时间", en: "Time" },
  number: { zh: "流水号", en: "Number" },
  what: { zh: "事项", en: "What" },
  where: { zh: "现金或刷卡", en: "Cash or card" },
  amount: { zh: "金额", en: "Amount" },
  by: { zh: "经办", en: "By" },
  reason: { zh: "理由", en: "Reason" },
  cash: { zh: "现金", en: "cash" },
  card: { zh: "刷卡", en: "card" },
  float: { zh: "备用金", en: "Float" },
  expected: { zh: "应有", en: "Expected" },
  counted: { zh: "实点", en: "Counted" },
  difference: { zh: "差额", en: "Difference" },
} satisfies Messages;

/** The rows of a session's report, for a spreadsheet: each move of the till, then the close. UTF-8 with a mark, lines by CRLF (RFC 4180 §2). */
export async function writeReport(db: Database, session: TillSession, language: Language): Promise<string> {
  const t = speak(reportMessages, language);
  const { till, currency, closed } = session;
  const decimal = (minor: number) => toDecimal({ minor, currency });
  const entries = await entriesOfSession(db, session.id);
  const rows = entries.flatMap((entry) => {
    const amount = movedBy(entry, till);
    if (amount === 0) return [];
    const where = entry.till === till ? t.cash : t.card;
    const what = entryKindWords[entry.kind][language];
    return [
      [
        entry.at.toISOString(),
        entry.id,
        what,
        where,
        decimal(amount),
        entry.by,
        entry.reason === undefined ? "" : reasonInWords(entry.reason)[language],
      ],
    ];
  });
  const line = (what: string, where: string, minor: number) => ["", "", what, where, decimal(minor), "", ""];
  const close = closed
    ? (["cash", "card"] as const).flatMap((means) => [
        line(t.expected, t[means], closed[means].expected),
        line(t.counted, t[means], closed[means].counted),
        [
          ...line(t.difference, t[means], closed[means].counted - closed[means].expected).slice(0, 6),
          closed.reason ?? "",
        ],
      ])
    : [];
  const head = [t.time, t.number, t.what, t.where, t.amount, t.by, t.reason];
  const first = line(t.float, t.cash, session.float);
  return writeCsv([head, first, ...rows, ...close]);
}

/** What an entry put into the drawer or onto the terminal, in minor units. */
function movedBy({ postings }: BookedEntry, till: string): number {
  const own = new Set([`till:${till}`, `till:${till}-card`]);
  return postings.reduce((sum, { account, amount }) => sum + (own.has(account) ? amount.minor : 0), 0);
}
