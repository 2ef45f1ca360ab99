import type { OpenMatter, OpenMattersProvider } from "../../readers/index.ts";
import { openChargesOf } from "../money/charges/charge.store.ts";
import { waiveSmallDebts } from "../money/charges/waive-charge.ts";
import { countOpen } from "./history.store.ts";
import { openInWords, owedInWords } from "./open-words.ts";

/** What a class that leaves has open with lending; small debts may be let go in bulk. */
export const lendingMatters: OpenMattersProvider = {
  room: { zh: "借阅和费用", en: "Lending and money" },
  async matters(at, readerIds) {
    const open = await countOpen(at, readerIds);
    const charges = Map.groupBy(await openChargesOf(at, readerIds), ({ readerId }) => readerId ?? "");
    return readerIds.flatMap((readerId): OpenMatter[] => {
      const counts = open.get(readerId);
      const debt = owedInWords(charges.get(readerId) ?? []);
      const matters = counts ? openInWords(counts).map((what) => ({ readerId, what })) : [];
      const waivable = debt && { amount: debt.owed.minor, currency: debt.owed.currency };
      return waivable ? [...matters, { readerId, what: debt.what, waivable }] : matters;
    });
  },
  async waive(tx, readerIds, waiver) {
    const currency = (await openChargesOf(tx, readerIds))[0]?.remaining.currency;
    if (currency === undefined) return [];
    return await waiveSmallDebts(tx, readerIds, { ...waiver, currency });
  },
};
