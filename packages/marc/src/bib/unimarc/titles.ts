import { type DataField, dataFields, type MarcRecord } from "../../record.ts";
import type { Title, TitleKind } from "../description.ts";
import { stripIsbd } from "../isbd-punctuation.ts";
import { present } from "../present.ts";
import { part, parts } from "../subfield-text.ts";
import { pinyinOf } from "./romanized.ts";

/** UNIMARC 5XX: related titles. */
const RELATED: Readonly<Record<string, TitleKind>> = {
  "500": "uniform",
  "501": "collective",
  "510": "parallel",
  "512": "cover",
  "513": "added-title-page",
  "514": "caption",
  "515": "running",
  "516": "spine",
  "517": "variant",
  "518": "variant",
  "520": "former",
  "530": "key",
  "531": "abbreviated",
  "532": "variant",
  "540": "variant",
  "541": "translated",
  "545": "variant",
};

const RELATED_TAGS = Object.keys(RELATED);

export function titlesOf(record: MarcRecord): Title[] {
  const own = dataFields(record, "200").flatMap(titlesIn200);
  const related = dataFields(record, ...RELATED_TAGS).flatMap((field) => relatedTitle(field) ?? []);
  return [...own, ...related];
}

interface Draft {
  readonly kind: TitleKind;
  readonly text: string;
  readonly subtitles: string[];
  readonly numbers: string[];
  readonly names: string[];
  readonly responsibilities: string[];
}

/** 200 is read from left to right: each $a, $c (by another author) or $d (parallel) begins a title, and what follows belongs to it. */
function titlesIn200(field: DataField): Title[] {
  const drafts: Draft[] = [];
  for (const { code, value } of field.subfields) {
    const text = stripIsbd(value.replace(/^=\s*/u, ""));
    if (text === "") continue;
    if ("acd".includes(code)) drafts.push(draft(kindIn200(code, drafts.length), text));
    else if (code === "f" || code === "g") responsible(drafts)?.responsibilities.push(text);
    else addTo(drafts.at(-1), code, text);
  }
  const language = part(field, "z");
  return drafts.map((found, i) => finish(found, i === 0 ? field : undefined, language));
}

function kindIn200(code: string, before: number): TitleKind {
  if (code === "d") return "parallel";
  return before === 0 ? "proper" : "same-volume";
}

function draft(kind: TitleKind, text: string): Draft {
  return { kind, text, subtitles: [], numbers: [], names: [], responsibilities: [] };
}

/** Who is responsible is so for the title itself, also when parallel titles stand between. */
function responsible(drafts: readonly Draft[]): Draft | undefined {
  return drafts.findLast(({ kind }) => kind !== "parallel") ?? drafts.at(-1);
}

function addTo(title: Draft | undefined, code: string, text: string): void {
  if (!title) return;
  if (code === "e") title.subtitles.push(text);
  else if (code === "h") title.numbers.push(text);
  else if (code === "i") title.names.push(text);
}

function finish(found: Draft, field: DataField | undefined, language: string | undefined): Title {
  const { text, nonFiling } = withoutNonSorting(found.text);
  // A set catalogued in one record repeats $h and $i for each volume: they are its volumes, not parts of the title
  const single = found.numbers.length <= 1 && found.names.length <= 1;
  return present({
    kind: found.kind,
    text,
    romanized: field && pinyinOf(field, "a"),
    romanizedSubtitle: field && pinyinOf(field, "e"),
    romanizedPart: field && single ? pinyinOf(field, "i") : undefined,
    subtitle: found.subtitles.join(" : "),
    partNumber: single ? found.numbers[0] : undefined,
    partName: single ? found.names[0] : undefined,
    responsibility: found.responsibilities.join(" ; "),
    nonFiling,
    language: found.kind === "parallel" ? language : undefined,
  });
}

/** ISO 6630 non-sorting marks (0098 … 009C) around an article. */
function withoutNonSorting(text: string): { text: string; nonFiling: number | undefined } {
  const found = /^\u0098([^\u009c]*)\u009c/u.exec(text);
  const plain = text.replaceAll(/[\u0098\u009c]/gu, "");
  return { text: plain, nonFiling: found ? found[1]!.length : undefined };
}

function relatedTitle(field: DataField): Title | undefined {
  const text = part(field, "a");
  if (text === undefined) return undefined;
  return present({
    kind: RELATED[field.tag]!,
    text,
    romanized: pinyinOf(field, "a"),
    romanizedSubtitle: pinyinOf(field, "e"),
    romanizedPart: pinyinOf(field, "i"),
    subtitle: parts(field, "e").join(" : "),
    partNumber: part(field, "h"),
    partName: part(field, "i"),
    language: part(field, "z") ?? part(field, "m"),
  });
}
