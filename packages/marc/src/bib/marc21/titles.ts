import type { DataField } from "../../record.ts";
import type { Title, TitleKind } from "../description.ts";
import { present } from "../present.ts";
import { part, parts, running } from "../subfield-text.ts";
import type { PairedField, PairedFields } from "./paired-fields.ts";

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
  return TITLE_FIELDS.flatMap(({ tag, kind, nonFiling }) =>
    fields.all(tag).flatMap((pair) => {
      const variant = tag === "246" ? (VARIANT_KINDS[pair.field.ind2] ?? kind) : kind;
      return titleOf(pair, variant, nonFiling) ?? [];
    }),
  );
}

function titleOf(pair: PairedField, kind: TitleKind, nonFiling: "ind1" | "ind2" | undefined): Title | undefined {
  const { field, romanized } = pair;
  const text = kind === "uniform" ? running(field, "afklmnoprs") : (part(field, "a") ?? parts(field, "kfgnp")[0]);
  if (text === undefined) return undefined;
  const skip = nonFiling === undefined ? 0 : Number(field[nonFiling]);
  return present({
    kind,
    text,
    romanized: romanized && fullTitle(romanized, kind),
    subtitle: parts(field, "b").join(" : "),
    partNumber: kind === "uniform" ? undefined : parts(field, "n").join(", "),
    partName: kind === "uniform" ? undefined : parts(field, "p").join(", "),
    responsibility: kind === "proper" || kind === "translated" ? part(field, "c") : undefined,
    nonFiling: skip > 0 ? skip : undefined,
    language: kind === "translated" ? part(field, "y") : part(field, "l"),
  });
}

function fullTitle(field: DataField, kind: TitleKind): string | undefined {
  return running(field, kind === "uniform" ? "afklmnoprs" : "abnp");
}
