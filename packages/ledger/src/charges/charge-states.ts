import type { Entry, EntryKind } from "../entries/entry.ts";
import { money } from "../money/money.ts";
import type { ChargeState } from "./charge.ts";

/** Every charge and where it stands, in the order in which they were made. */
export function chargeStates(entries: Iterable<Entry>): ChargeState[] {
  const sums = new Map<string, Sums>();
  for (const entry of entries) addEntry(sums, entry);
  return [...sums].map(([charge, sum]) => toState(charge, sum));
}

/** The state of one charge. */
export function chargeState(entries: Iterable<Entry>, charge: string): ChargeState | undefined {
  return chargeStates(entries).find((state) => state.charge === charge);
}

interface Sums {
  readonly reader: string;
  readonly income: string;
  readonly currency: string;
  amount: number;
  paid: number;
  relieved: number;
}

function addEntry(sums: Map<string, Sums>, entry: Entry): void {
  for (const { account, charge, reader = "", amount } of entry.postings) {
    if (account !== "receivable" || charge === undefined) continue;
    const known = sums.get(charge);
    const sum = known ?? {
      reader,
      income: incomeOf(entry),
      currency: amount.currency,
      amount: 0,
      paid: 0,
      relieved: 0,
    };
    sums.set(charge, sum);
    sum[columnOf(entry, amount.minor)] +=
      entry.kind === "charge" || undoes(entry, "charge") ? amount.minor : -amount.minor;
  }
}

/** A reversal goes into the column of what it reverses, with the other sign. */
function columnOf(entry: Entry, minor: number): "amount" | "paid" | "relieved" {
  const { kind } = entry.reverses ?? entry;
  if (kind !== "refund") return COLUMNS[kind] ?? "relieved";
  // A refund takes the charge back and the money too: it is relieved by what is no longer paid.
  const givenBack = entry.reverses ? minor < 0 : minor > 0;
  return givenBack ? "paid" : "relieved";
}

const COLUMNS: Partial<Record<EntryKind, "amount" | "paid" | "relieved">> = {
  charge: "amount",
  payment: "paid",
  "deposit-applied": "paid",
};

function undoes(entry: Entry, kind: EntryKind): boolean {
  return entry.reverses?.kind === kind;
}

function incomeOf({ postings }: Entry): string {
  const income = postings.find(({ account }) => account.startsWith("income:"));
  return income?.account.slice("income:".length) ?? "";
}

function toState(charge: string, { reader, income, currency, amount, paid, relieved }: Sums): ChargeState {
  const remaining = amount - paid - relieved;
  return {
    charge,
    reader,
    income,
    amount: money(amount, currency),
    paid: money(paid, currency),
    relieved: money(relieved, currency),
    remaining: money(remaining, currency),
    closed: remaining === 0,
  };
}
