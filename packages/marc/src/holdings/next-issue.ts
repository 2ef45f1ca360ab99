import type { DataField } from "../record.ts";
import { type CaptionField, linkOf, readCaptions, type SerialPattern } from "./caption.ts";
import { heldRange } from "./held-range.ts";

/** The issue that is to come after the last one held. */
export interface NextIssue {
  /** In the notation of holdings: `v.12:no.4(2026:Apr.)`. */
  readonly statement: string;
  /** Of its date, where that is said: who shows it can tell what is long past. */
  readonly year?: number;
}

/**
 * The issue after the last of a group of 863, by the pattern of its 853 (MARC 21 Format for Holdings Data, $u, $v, $w, $x, $y). Undefined wherever
 * the pattern does not say enough: a wrong issue is worse than none.
 */
export function nextIssue(caption: DataField, ranges: readonly DataField[]): NextIssue | undefined {
  const captions = readCaptions(caption);
  const last = ranges.toSorted((a, b) => (linkOf(a)?.place ?? 0) - (linkOf(b)?.place ?? 0)).at(-1);
  const piece = last && lastPiece(last);
  if (!captions.pattern || !piece) return undefined;
  const dates = datesAfter(piece, captions, captions.pattern);
  const numbers = dates && numbersAfter(piece, { ...captions, pattern: captions.pattern }, dates);
  if (!numbers || !dates) return undefined;
  const values = new Map([...numbers, ...dates.values]);
  const subfields = [...values].map(([code, value]) => ({ code, value: written(code, value, captions) }));
  const statement = heldRange({ tag: "863", ind1: " ", ind2: " ", subfields }, captions);
  const year = values.get("i");
  return statement === "" ? undefined : { statement, ...(year === undefined ? {} : { year }) };
}

type Values = ReadonlyMap<string, number>;

/** The numbers of the last piece by subfield; undefined when what is held goes on, or is no number. */
function lastPiece({ subfields }: DataField): Values | undefined {
  const values = new Map<string, number>();
  for (const { code, value } of subfields) {
    if (!"abcdefghijklm".includes(code)) continue;
    const end = value.trim().split("-").at(-1)?.split("/").at(-1) ?? "";
    if (!/^\d{1,6}$/.test(end)) return undefined;
    values.set(code, Number(end));
  }
  return values.size === 0 ? undefined : values;
}

/** Months and seasons are coded in two digits. */
function written(code: string, value: number, { captions }: CaptionField): string {
  return code > "i" && isCoded(captions.get(code)) ? String(value).padStart(2, "0") : String(value);
}

function isCoded(caption: string | undefined): boolean {
  return isMonth(caption) || isSeason(caption);
}
const isMonth = (caption: string | undefined) => /month|月/i.test(caption ?? "");
const isSeason = (caption: string | undefined) => /season|季/i.test(caption ?? "");
const isYear = (caption: string | undefined) => /year|年/i.test(caption ?? "");

interface Dates {
  readonly values: Values;
  /** As $x writes when a volume begins: `01`, `21`; undefined where there are years only. */
  readonly when: string | undefined;
}

/** 853 $w: months, seasons, years between two issues. */
const months: Readonly<Record<string, number>> = { m: 1, b: 2, q: 3, t: 4, f: 6, a: 12, g: 24, h: 36 };
const seasons: Readonly<Record<string, number>> = { q: 1, f: 2, a: 4 };
const years: Readonly<Record<string, number>> = { a: 1, g: 2, h: 3 };
/** Of weekly and daily ones days are needed, too. */
const finest = "j";

function datesAfter(piece: Values, { captions }: CaptionField, pattern: SerialPattern): Dates | undefined {
  const year = piece.get("i");
  const part = piece.get("j");
  if (captions.has("k") || [...captions.keys()].some((code) => code > finest)) return undefined;
  if (year === undefined) return captions.has("i") ? undefined : { values: new Map(), when: undefined };
  if (!isYear(captions.get("i"))) return undefined;
  const frequency = pattern.frequency ?? "";
  if (!captions.has("j")) return yearsAfter(year, years[frequency]);
  if (part === undefined) return undefined;
  if (isSeason(captions.get("j")))
    return partsAfter({ year, part: part - 21 }, { step: seasons[frequency], first: 21, in: 4 }, pattern);
  return isMonth(captions.get("j"))
    ? partsAfter({ year, part: part - 1 }, { step: months[frequency], first: 1, in: 12 }, pattern)
    : undefined;
}

function yearsAfter(year: number, step: number | undefined): Dates | undefined {
  return step === undefined ? undefined : { values: new Map([["i", year + step]]), when: undefined };
}

interface Cycle {
  readonly step: number | undefined;
  /** The code of the first month or season, and how many a year has. */
  readonly first: number;
  readonly in: number;
}

/** The next month or season that is not left out; undefined where it is combined with another, since the numbers of such are anybody's guess. */
function partsAfter(
  { year, part }: { readonly year: number; readonly part: number },
  { step, first, in: parts }: Cycle,
  { exceptions }: SerialPattern,
): Dates | undefined {
  if (step === undefined || part < 0 || part >= parts) return undefined;
  const said = (kind: "omitted" | "combined") =>
    new Set(exceptions.filter((one) => one.kind === kind).flatMap(({ values }) => values.flatMap((v) => v.split("/"))));
  const [omitted, combined] = [said("omitted"), said("combined")];
  for (let at = year * parts + part + step, tries = 0; tries < parts; at += step, tries++) {
    const code = String((at % parts) + first).padStart(2, "0");
    if (omitted.has(code)) continue;
    if (combined.has(code)) return undefined;
    return {
      values: new Map([
        ["i", Math.floor(at / parts)],
        ["j", Number(code)],
      ]),
      when: code,
    };
  }
  return undefined;
}

type Patterned = CaptionField & { readonly pattern: SerialPattern };

function numbersAfter(piece: Values, { captions, pattern }: Patterned, { when }: Dates): Values | undefined {
  const levels = [...captions.keys()].filter((code) => code < "i");
  const [upper, lower, deeper] = levels;
  if (upper === undefined) return new Map();
  const [above, below] = [piece.get(upper), lower === undefined ? undefined : piece.get(lower)];
  if (above === undefined || deeper !== undefined) return undefined;
  // A volume that holds several issues says nothing of the next.
  if (lower === undefined) {
    const single = pattern.restarts === false || "agh".includes(pattern.frequency ?? "?");
    return single ? new Map([[upper, above + 1]]) : undefined;
  }
  const begins = below === undefined ? undefined : beginsVolume(below, pattern, when);
  if (begins === undefined || below === undefined || pattern.restarts === undefined) return undefined;
  return new Map([
    [upper, begins ? above + 1 : above],
    [lower, begins && pattern.restarts ? 1 : below + 1],
  ]);
}

/** Whether the next issue is the first of a volume: the last one is full ($u), or its month begins one ($x); undefined when neither is said. */
function beginsVolume(
  below: number,
  { units, restarts, changes }: SerialPattern,
  when: string | undefined,
): boolean | undefined {
  const count = Number(units.at(-1)?.count ?? Number.NaN);
  if (restarts && Number.isInteger(count)) return below >= count;
  return changes.length > 0 && when !== undefined ? changes.includes(when) : undefined;
}
