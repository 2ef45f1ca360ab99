import type { DataField } from "../../record.ts";
import type { Title, TitleKind } from "../description.ts";
import { present } from "../present.ts";
import { part, parts, running } from "../subfield-text.ts";
import type { PairedField, PairedFields } from "./paired-fields.ts";
import { readTitleStatement } from "./title-statement.ts";

/** MARC 21, 246 second indicator: type of title. */
const VARIANT_KINDS: Readonly<Record<string, TitleKind>> = {
  "1": "parallel",
  "4": "cover",
  "5": "added-title-page",
  "6": "caption",
  "7": "running",
  "8": "spine",
};

/** Fields that hold a title, in the order of their weight for display. */
const TITLE_FIELDS: readonly { tag: string; kind: TitleKind; nonFiling?: "ind1" | "ind2" }[] = [
  { tag: "245", kind: "proper", nonFiling: "ind2" },
  { tag: "246", kind: "variant" },
  { tag: "130", kind: "uniform", nonFiling: "ind1" },
  { tag: "240", kind: "uniform", nonFiling: "ind2" },
  { tag: "243", kind: "collective", nonFiling: "ind2" },
  { tag: "242", kind: "translated", nonFiling: "ind2" },
  { tag: "222", kind: "key", nonFiling: "ind2" },
  { tag: "210", kind: "abbreviated" },
  { tag: "247", kind: "former" },
];

export function titlesOf(fields: PairedFields): Title[] {
  const titles = TITLE_FIELDS.flatMap(({ tag, kind, nonFiling }) =>
    fields.all(tag).flatMap((pair) => {
      const variant = tag === "246" ? (VARIANT_KINDS[pair.field.ind2] ?? kind) : kind;
      return kind === "uniform" ? uniformTitle(pair, nonFiling) : statedTitles(pair, variant, nonFiling);
    }),
  );
  return withoutTwins(titles);
}

/** A uniform title is one running text: its parts are no subtitles. */
function uniformTitle({ field, romanized }: PairedField, nonFiling: NonFiling): Title[] {
  const text = running(field, UNIFORM);
  if (text === undefined) return [];
  return [
    present({
      kind: "uniform" as const,
      text,
      romanized: romanized && running(romanized, UNIFORM),
      subtitle: parts(field, "b").join(" : "),
      nonFiling: skipped(field, nonFiling),
      language: part(field, "l"),
    }),
  ];
}

const UNIFORM = "afklmnoprs";

type NonFiling = "ind1" | "ind2" | undefined;

/** The title of a field, and the parallel titles that stand in it. */
function statedTitles({ field, romanized }: PairedField, kind: TitleKind, nonFiling: NonFiling): Title[] {
  const stated = readTitleStatement(field);
  if (stated === undefined) return [];
  const other = romanized && readTitleStatement(romanized);
  const own = present({
    kind,
    text: stated.title,
    romanized: other?.title,
    romanizedSubtitle: other?.subtitle,
    romanizedPart: romanized && parts(romanized, "np").join(", "),
    subtitle: stated.subtitle,
    partNumber: parts(field, "n").join(", "),
    partName: parts(field, "p").join(", "),
    responsibility: kind === "proper" || kind === "translated" ? part(field, "c") : undefined,
    nonFiling: skipped(field, nonFiling),
    language: kind === "translated" ? part(field, "y") : part(field, "l"),
  });
  const parallels = stated.parallels.length > 0 ? stated.parallels : (other?.parallels ?? []);
  return [own, ...parallels.map((parallel) => present({ kind: "parallel" as const, ...parallel }))];
}

function skipped(field: DataField, nonFiling: NonFiling): number | undefined {
  const skip = nonFiling === undefined ? 0 : Number(field[nonFiling]);
  return skip > 0 ? skip : undefined;
}

/** Catalogues write a parallel title into 245 and 246 both; the former has the subtitle. */
function withoutTwins(titles: readonly Title[]): Title[] {
  const seen = new Set<string>();
  return titles.filter(({ kind, text }) => {
    if (kind !== "parallel") return true;
    const twin = seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return !twin;
  });
}
