import { moneyInWords } from "@wenyuan/ledger";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { findSummaries } from "../../catalogue/index.ts";
import type { MustStay, PersonalFact, PersonalFactsProvider } from "../../readers/index.ts";
import { placedHolds } from "../holds/hold-facts.store.ts";
import { openLoansOf } from "../loans/loan.store.ts";
import { listCharges, openChargesOf } from "../money/charges/charge.store.ts";
import { incomeInWords } from "../money/charges/charge-words.ts";
import { renewsByHand } from "../overdue/by-hand-renewer.store.ts";
import { countHistory, countOpen, eraseFromTables, listHistory } from "./history.store.ts";
import { openInWords, owedInWords } from "./open-words.ts";

/** What is shown of each kind on the page of facts; the pages of loans, fees and history show all. */
const shownOfEach = 200;

const byDesk: Bilingual = { zh: "借还", en: "Lending" };
const whileOpen: Bilingual = { zh: "还清为止", en: "Until it is settled" };
const whileKept: Bilingual = { zh: "到您清除或不再同意为止", en: "Until you clear it or withdraw your consent" };
const forTwoYears: Bilingual = { zh: "结清后两年", en: "Two years after it is settled" };

/** What lending holds of a reader: loans, holds, history, money; and what keeps it from letting go. */
export const lendingPersonalFacts: PersonalFactsProvider = {
  room: { zh: "借阅和费用", en: "Lending and money" },
  async facts(at, readerId) {
    return [
      ...(await loanFacts(at, readerId)),
      ...(await holdFacts(at, readerId)),
      ...(await historyFacts(at, readerId)),
      ...(await moneyFacts(at, readerId)),
      ...(await wishFacts(at, readerId)),
    ];
  },
  async mustStay(at, readerId) {
    const open = (await countOpen(at, [readerId])).get(readerId);
    const owed = owedInWords(await openChargesOf(at, [readerId]));
    const reasons = [...(open ? openInWords(open) : []), ...(owed ? [owed.what] : [])];
    return reasons.map((reason): MustStay => ({ reason }));
  },
  async erase(tx, readerId) {
    await eraseFromTables(tx, readerId);
  },
};

async function loanFacts(at: Database | Tx, readerId: string): Promise<PersonalFact[]> {
  const loans = await openLoansOf(at, readerId, { limit: shownOfEach });
  const titleOf = await titles(at, loans);
  return loans.map((loan) => ({
    what: { zh: "在借", en: "On loan" },
    value: `${titleOf(loan)} · ${day(loan.lentAt)} – ${day(loan.dueAt)}`,
    whence: byDesk,
    until: whileOpen,
  }));
}

async function holdFacts(at: Database | Tx, readerId: string): Promise<PersonalFact[]> {
  const holds = await placedHolds(at, readerId);
  const titleOf = await titles(at, holds);
  return holds.map((hold) => ({
    what: { zh: "预约", en: "Hold" },
    value: titleOf(hold),
    whence: { zh: "您", en: "You" },
    until: { zh: "取到或取消为止", en: "Until it is fetched or cancelled" },
  }));
}

async function historyFacts(at: Database | Tx, readerId: string): Promise<PersonalFact[]> {
  const loans = await listHistory(at, readerId, { limit: shownOfEach });
  const titleOf = await titles(at, loans);
  const more = (await countHistory(at, readerId)) - loans.length;
  const what = { zh: "借过", en: "Borrowed before" };
  const facts = loans.map((loan) => ({
    what,
    value: `${titleOf(loan)} · ${day(loan.lentAt)} – ${day(loan.returnedAt)}`,
    whence: byDesk,
    until: whileKept,
  }));
  return more > 0 ? [...facts, { what, value: `+ ${more}`, whence: byDesk, until: whileKept }] : facts;
}

async function moneyFacts(at: Database | Tx, readerId: string): Promise<PersonalFact[]> {
  const charges = await listCharges(at, readerId, { limit: shownOfEach });
  return charges.map(({ income, amount, remaining, madeAt }) => ({
    what: incomeInWords(income),
    value: `${moneyInWords(amount)} · ${day(madeAt)}`,
    whence: byDesk,
    until: remaining.minor > 0 ? whileOpen : forTwoYears,
  }));
}

async function wishFacts(at: Database | Tx, readerId: string): Promise<PersonalFact[]> {
  if (!(await renewsByHand(at, readerId))) return [];
  const until: Bilingual = { zh: "到您改变主意为止", en: "Until you change your mind" };
  const what: Bilingual = { zh: "自动续借", en: "Automatic renewal" };
  return [{ what, value: "–", whence: { zh: "您", en: "You" }, until }];
}

async function titles(at: Database | Tx, of: readonly { readonly recordId: string }[]) {
  const summaries = await findSummaries(at, [...new Set(of.map(({ recordId }) => recordId))]);
  return ({ recordId }: { readonly recordId: string }) => summaries.get(recordId)?.title.text ?? recordId;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
