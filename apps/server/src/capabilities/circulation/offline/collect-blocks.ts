import { createHmac } from "node:crypto";
import { dateAt } from "@wenyuan/calendar";
import { decideBorrowing, resolveTerms } from "@wenyuan/lending-rules";
import type { Database } from "../../../kernel/db/database.ts";
import { type StandingWithCards, standingsAfter } from "../../readers/index.ts";
import { readerFacts } from "../loans/check-out-facts.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { readCountsOf } from "../standing/counts-of-many.store.ts";
import { type BlockEntry, reasonOf, spellings } from "./block-list.ts";

/** Readers that are judged at a time. */
const batchSize = 1000;

/** All cards that may not borrow now, by the same judgement as at the desk. */
export async function collectBlocks(
  db: Database,
  rulebook: Rulebook,
  { hashKey, now }: { readonly hashKey: Buffer; readonly now: Date },
): Promise<BlockEntry[]> {
  const entries: BlockEntry[] = [];
  const judge = judgeAt(rulebook, now);
  const hash = (code: string) => createHmac("sha256", hashKey).update(code).digest();
  for (let after = "0"; ; ) {
    const readers = await standingsAfter(db, after, batchSize);
    const counts = await readCountsOf(
      db,
      readers.map(({ id }) => id),
      now,
    );
    for (const reader of readers) {
      const why = judge(reader, counts.get(reader.id) ?? nothingOut);
      for (const card of reader.cards) {
        const code = card.status === "active" ? why : `card-${card.status}`;
        if (code === undefined) continue;
        for (const spelling of spellings(card)) entries.push({ hash: hash(spelling), reason: reasonOf(code) });
      }
    }
    const last = readers.at(-1);
    if (!last || readers.length < batchSize) return withoutLivingTwins(entries);
    after = last.id;
  }
}

const nothingOut = {
  loansHome: 0,
  loansOnSite: 0,
  loansByKind: {},
  owes: 0,
  overdueItems: 0,
  suspendedUntil: null,
};

/** A number that was lost and is another's active card by now is judged as that card; see readers' `findReaderByBarcode`. */
function withoutLivingTwins(entries: BlockEntry[]): BlockEntry[] {
  const byHash = new Map<string, BlockEntry>();
  for (const entry of entries) {
    const key = entry.hash.toString("hex");
    if (!byHash.has(key) || !entry.reason.startsWith("card-")) byHash.set(key, entry);
  }
  return [...byHash.values()];
}

/** @returns a function that gives the heaviest reason against a reader, or nothing */
function judgeAt(rulebook: Rulebook, now: Date) {
  const instant = instantOfDate(now);
  const desk = rulebook.deskOf("");
  const today = dateAt(instant, desk.zone).toString();
  const settled = new Map<string, ReturnType<typeof termsOf>>();
  const termsOf = ({ category, department, homeBranch }: StandingWithCards) => {
    const facts = { readerCategory: category, department, branch: homeBranch ?? "" };
    const terms = resolveTerms(rulebook.policies, ["limits", "blocks"], caseAt(rulebook, facts, instant));
    return {
      ...(terms.limits ? { limits: terms.limits.terms } : {}),
      ...(terms.blocks ? { blocks: terms.blocks.terms } : {}),
    };
  };
  return (reader: StandingWithCards, counts: Parameters<typeof readerFacts>[1]): string | undefined => {
    const key = `${reader.category} ${reader.department ?? ""} ${reader.homeBranch ?? ""}`;
    const terms = settled.get(key) ?? termsOf(reader);
    settled.set(key, terms);
    const { currency, severities } = rulebook.policies;
    const facts = { now: instant, desk, currency, reader: readerFacts(reader, counts, today), terms };
    const { allowed, findings } = decideBorrowing({ ...facts, ...(severities ? { severities } : {}) });
    return allowed ? undefined : findings[0]?.code;
  };
}
