import { type DataField, subfieldValue } from "../record.ts";

/**
 * What the levels of a numbering are called, and how it goes on (MARC 21 Format for Holdings Data, 853–855): `$a v. $b no. $u 12 $v r $i (year)
 * $j (month) $w m`.
 */
export interface CaptionField {
  /** $8 before the dot: the 863–865 with the same number are counted in these words. */
  readonly link: string;
  /** By subfield code, a–h for enumeration and i–m for chronology, as written. */
  readonly captions: ReadonlyMap<string, string>;
  readonly pattern?: SerialPattern;
}

/** How often a serial appears and how its numbers run. */
export interface SerialPattern {
  /** $w: a code of the list (`m` monthly), or the number of issues a year. */
  readonly frequency?: string;
  /** $u behind each level but the first: how many of these make one of the level above; `var` where that varies. */
  readonly units: readonly { readonly caption: string; readonly count: string; readonly above: string }[];
  /** $v: whether the numbers of the lowest level begin anew with each of the level above. */
  readonly restarts?: boolean;
  /** $x: where the highest level changes: `01` January, `0701` 1 July, `21` spring. */
  readonly changes: readonly string[];
  readonly exceptions: readonly PatternException[];
}

/** $y: issues that are published, left out or combined against the frequency. */
export interface PatternException {
  readonly kind: "published" | "omitted" | "combined";
  /** What the values are. */
  readonly of: "month" | "season" | "day" | "week" | "year" | "enumeration";
  /** As coded: `07`, `07/08`, `0615`. */
  readonly values: readonly string[];
}

const levels = "abcdefghijklm";

export function readCaptions(field: DataField): CaptionField {
  const captions = new Map<string, string>();
  for (const { code, value } of field.subfields)
    if (levels.includes(code) && !captions.has(code)) captions.set(code, value.trim());
  const pattern = readPattern(field);
  return { link: linkOf(field)?.group ?? "", captions, ...(pattern ? { pattern } : {}) };
}

/** $8: `1.3` is the third field of group 1. */
export function linkOf(field: DataField): { readonly group: string; readonly place: number } | undefined {
  const [, group, place] = /^\s*(\d+)(?:\.(\d+))?/.exec(subfieldValue(field, "8") ?? "") ?? [];
  return group === undefined ? undefined : { group: String(Number(group)), place: Number(place ?? 0) };
}

function readPattern(field: DataField): SerialPattern | undefined {
  const frequency = subfieldValue(field, "w")?.trim();
  const pattern = {
    units: readUnits(field),
    ...restartsOf(field),
    changes: (subfieldValue(field, "x") ?? "")
      .split(",")
      .flatMap((change) => /^\s*(\d{2,4})\s*$/.exec(change)?.[1] ?? []),
    exceptions: field.subfields.flatMap(({ code, value }) => (code === "y" ? (readException(value.trim()) ?? []) : [])),
  };
  const says = frequency || pattern.units.length > 0 || pattern.changes.length > 0 || pattern.exceptions.length > 0;
  return says || "restarts" in pattern ? { ...(frequency ? { frequency } : {}), ...pattern } : undefined;
}

/** $u stands behind the caption that it counts. */
function readUnits({ subfields }: DataField): SerialPattern["units"] {
  const units: SerialPattern["units"][number][] = [];
  let [above, caption] = ["", ""];
  for (const { code, value } of subfields) {
    if ("abcdef".includes(code)) [above, caption] = [caption, value.trim()];
    else if (code === "u" && caption !== "" && /^(?:\d+|var|und)$/.test(value.trim()))
      units.push({ caption, count: value.trim(), above });
  }
  return units;
}

function restartsOf(field: DataField): { restarts?: boolean } {
  const continuity = field.subfields.findLast(({ code }) => code === "v")?.value.trim();
  return continuity === "r" || continuity === "c" ? { restarts: continuity === "r" } : {};
}

const kinds = { p: "published", o: "omitted", c: "combined" } as const;
const things = { m: "month", s: "season", d: "day", w: "week", y: "year", e: "enumeration" } as const;

function readException(value: string): PatternException | undefined {
  const [, kind, of, values] = /^([poc])([msdwye])(.+)$/.exec(value) ?? [];
  if (kind === undefined || of === undefined || values === undefined) return undefined;
  return {
    kind: kinds[kind as keyof typeof kinds],
    of: things[of as keyof typeof things],
    values: values.split(",").map((one) => one.trim()),
  };
}
