import type { DemoItem } from "../items/demo-items.ts";
import { choiceFor } from "../seeded-choice.ts";
import type { Journal } from "./journal.ts";
import { journalId } from "./journal-records.ts";
import { journals } from "./journals.ts";

const boundYears = 8;
const currentIssues = 6;

/**
 * Bound volumes of years past, one year here and there missing, and the latest issues on the shelf of current ones. Years hang on the day of
 * installation, keys do not: an installation that grows older gets no second set.
 */
export function journalItems(now: Date): readonly DemoItem[] {
  return journals.flatMap((journal, index) => [...bound(journal, now, index), ...current(journal, now, index)]);
}

function bound(journal: Journal, now: Date, index: number): DemoItem[] {
  const choice = choiceFor(journal.issn);
  const gap = choice.chance("gap", 50) ? 2 + choice.number("which", boundYears - 2) : undefined;
  return Array.from({ length: boundYears }, (_, n) => n + 1)
    .filter((yearsAgo) => yearsAgo !== gap)
    .map((yearsAgo) => {
      const year = now.getUTCFullYear() - yearsAgo;
      const days = yearsAgo * 365 - 200;
      return itemOf(journal, {
        key: `bound ${yearsAgo}`,
        enumeration: `${year}, no.1–${journal.issues}`,
        days,
        serial: index * 20 + yearsAgo,
      });
    });
}

function current(journal: Journal, now: Date, index: number): DemoItem[] {
  const soFar = Math.max(1, Math.floor((journal.issues * (now.getUTCMonth() + 1)) / 12));
  const latest = Array.from({ length: Math.min(currentIssues, soFar) }, (_, n) => soFar - n);
  // One issue never came: it is to be claimed (催缺).
  const missing = choiceFor(journal.issn).chance("missing issue", 25) ? latest[1] : undefined;
  return latest
    .filter((issue) => issue !== missing)
    .map((issue, n) =>
      itemOf(journal, {
        key: `current ${n}`,
        enumeration: `${now.getUTCFullYear()}, no.${issue}`,
        days: 14 * n,
        serial: index * 20 + 12 + n,
        kind: "current-issue",
      }),
    );
}

interface Piece {
  readonly key: string;
  readonly enumeration: string;
  readonly days: number;
  readonly serial: number;
  readonly kind?: string;
}

function itemOf(journal: Journal, { key, enumeration, days, serial, kind = "preservation" }: Piece): DemoItem {
  return {
    workId: journalId(journal),
    key: `${journalId(journal)} ${key}`,
    barcode: `Q${String(serial).padStart(7, "0")}`,
    accessionNumber: `QK${String(serial).padStart(6, "0")}`,
    callNumber: `${journal.clc}/QK`,
    kind,
    location: "MAIN-5F",
    copyNumber: 1,
    price: journal.language === "chi" ? { minor: 12000, currency: "CNY" } : { minor: 9000, currency: "USD" },
    acquiredBy: "purchase",
    acquiredDaysAgo: days,
    enumeration,
  };
}
