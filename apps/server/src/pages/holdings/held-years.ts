/** A run of years, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

export interface HeldYears {
  readonly held: readonly YearSpan[];
  /** Between the first and the last year that is held. */
  readonly missing: readonly YearSpan[];
}

const earliest = 1500;
const latest = 2200;

/** Years that volumes and issues are of, read out of their numbering: `2024, no.1–12`, `v.3 (1998–1999)`. Nothing when they name none. */
export function heldYears(enumerations: readonly string[]): HeldYears | undefined {
  const years = [...new Set(enumerations.flatMap(yearsIn))].toSorted((a, b) => a - b);
  const [first] = years;
  if (first === undefined) return undefined;
  const held = spansOf(years);
  const missing = held.slice(1).map(({ from }, index) => ({ from: (held[index]?.to ?? first) + 1, to: from - 1 }));
  return { held, missing };
}

function yearsIn(enumeration: string): number[] {
  const [, from, to = from] = /(?<!\d)(\d{4})(?:\s*[-–—/]\s*(\d{4}))?(?!\d)/u.exec(enumeration) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= earliest && last <= latest && last >= first)) return [];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

function spansOf(years: readonly number[]): YearSpan[] {
  const spans: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.to === year - 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans;
}

const byNumber = new Intl.Collator("en", { numeric: true });

/** Numbering in its order: no.9 before no.10. */
export function compareEnumerations(a = "", b = ""): number {
  return byNumber.compare(a, b);
}
