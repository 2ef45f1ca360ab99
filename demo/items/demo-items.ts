import { formatCallNumber } from "@wenyuan/call-number";
import { shelfOf } from "../campus/places.ts";
import { allWorks } from "../catalogue/all-works.ts";
import { allocateCallNumbers } from "../catalogue/call-numbers.ts";
import { workId } from "../catalogue/identify-work.ts";
import type { Work } from "../catalogue/work.ts";
import { choiceFor, type SeededChoice } from "../seeded-choice.ts";

/** A copy on the demonstration's shelves. Copies, barcodes and prices are made up; the works are real. */
export interface DemoItem {
  /** Which work, as 001 of its record has it. */
  readonly workId: string;
  /** Unchanging name of the copy. */
  readonly key: string;
  readonly barcode: string;
  readonly accessionNumber: string;
  readonly callNumber: string;
  readonly kind: string;
  readonly location: string;
  readonly copyNumber: number;
  readonly price: { readonly minor: number; readonly currency: string };
  readonly accompanying?: { readonly text: string; readonly count: number };
  readonly acquiredBy: "purchase" | "gift";
  /** Days before the day of installation. */
  readonly acquiredDaysAgo: number;
  readonly enumeration?: string;
}

/** The copies of all works: some 2,600 for the 1,300 works, more of what many read. */
export function demoItems(works: readonly Work[] = allWorks): readonly DemoItem[] {
  const callNumbers = allocateCallNumbers(works);
  const taken = new Set<string>();
  return works.flatMap((work) => {
    const id = workId(work);
    const callNumber = callNumbers.get(id);
    if (callNumber === undefined) throw new Error(`no call number for ${id}`);
    return copiesOf(work, { id, callNumber: formatCallNumber(callNumber), taken });
  });
}

interface Shelved {
  readonly id: string;
  readonly callNumber: string;
  /** Barcodes given so far. */
  readonly taken: Set<string>;
}

function copiesOf(work: Work, { id, callNumber, taken }: Shelved): DemoItem[] {
  const choice = choiceFor(id);
  const volumes = work.volumes ?? 1;
  // A set whose third volume was never brought back.
  const missing = volumes >= 4 && choice.chance("missing volume", 8) ? 3 : undefined;
  const parts = volumes === 1 ? [undefined] : Array.from({ length: Math.min(volumes, 8) }, (_, n) => n + 1);
  return parts
    .filter((part) => part === undefined || part !== missing)
    .flatMap((part) =>
      Array.from({ length: volumes === 1 ? copyCount(choice) : 1 }, (_, copy) =>
        copyOf(work, { id, callNumber, taken, choice, part, copy: copy + 1 }),
      ),
    );
}

/** Days within which some fifty titles came with all their copies: the new books of six weeks. */
const arrivedLately = 42;

/** Half have one copy, a third two, the rest three to five. */
function copyCount(choice: SeededChoice): number {
  return choice.one("copies", [1, 1, 1, 1, 1, 2, 2, 2, 3, 5]);
}

interface Copy extends Shelved {
  readonly choice: SeededChoice;
  readonly part: number | undefined;
  readonly copy: number;
}

function copyOf(work: Work, { id, callNumber, taken, choice, part, copy }: Copy): DemoItem {
  const key = [id, part === undefined ? "" : `v${part}`, `c${copy}`].filter(Boolean).join(" ");
  const days = choice.chance("arrived lately", 4)
    ? choice.number("arrived", arrivedLately)
    : choice.number(`acquired ${key}`, 3650);
  const place = placeOf(work, { choice, copy, days });
  return {
    workId: id,
    key,
    barcode: barcodeOf(key, taken),
    accessionNumber: `YZ${String(choiceFor(`accession ${key}`).number("", 9_000_000) + 1_000_000)}`,
    // Copies share a call number; volumes are told apart by the mark of additions.
    callNumber: part === undefined ? callNumber : `${callNumber}:${part}`,
    ...place,
    copyNumber: copy,
    price: priceOf(work, choice),
    ...(work.clc.startsWith("TP") && choice.chance("disc", 12)
      ? { accompanying: { text: "随书光盘 CD-ROM", count: 1 } }
      : {}),
    acquiredBy: choice.chance("gift", 6) ? "gift" : "purchase",
    acquiredDaysAgo: days,
    ...(part === undefined ? {} : { enumeration: `第${part}册` }),
  };
}

const reference = /词典|辞典|字典|百科|手册|年鉴|dictionary|encyclop|handbook/iu;

/** 古籍, handed down without a publisher of our days: their first copies are made up as old prints among the special collections. */
function isPremodern({ publisher, provenance }: Work): boolean {
  return publisher === undefined && provenance === "standard account of the received text";
}

function placeOf(
  work: Work,
  { choice, copy, days }: { choice: SeededChoice; copy: number; days: number },
): { kind: string; location: string } {
  if (copy === 1 && isPremodern(work)) return { kind: "rare", location: "MAIN-6F" };
  if (reference.test(work.title)) return { kind: "reference", location: "MAIN-4F-REF" };
  // The third copy and those after it are kept for good.
  if (copy === 3) return { kind: "preservation", location: "MAIN-B1" };
  if (work.clc.startsWith("D9") && copy === 2) return { kind: "book", location: "LAW-1F" };
  if (days < 60) return { kind: "new-book", location: "MAIN-1F-NEW" };
  if (choice.chance(`closed stacks ${copy}`, 6)) return { kind: "book", location: "MAIN-B1" };
  return { kind: "book", location: shelfOf(work.clc) };
}

/** Books from abroad cost more; prices in 分 and cents. */
function priceOf({ language }: Work, choice: SeededChoice): DemoItem["price"] {
  return language === "chi"
    ? { minor: 1800 + choice.number("price", 80) * 100, currency: "CNY" }
    : { minor: 1200 + choice.number("price", 70) * 100, currency: "USD" };
}

/** A letter and seven digits, as printed on the label; the next free one where two copies would have the same. */
function barcodeOf(key: string, taken: Set<string>): string {
  for (let n = 0; ; n++) {
    const barcode = `Y${String(choiceFor(`barcode ${key}`).number(String(n), 10_000_000)).padStart(7, "0")}`;
    if (taken.has(barcode)) continue;
    taken.add(barcode);
    return barcode;
  }
}
