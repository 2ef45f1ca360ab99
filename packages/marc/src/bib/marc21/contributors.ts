import { type DataField, subfieldValue, subfieldValues } from "../../record.ts";
import type { Contributor, Role } from "../description.ts";
import { present } from "../present.ts";
import { relatorOfTerm } from "../relators.ts";
import { part, parts, running } from "../subfield-text.ts";
import type { PairedField, PairedFields } from "./paired-fields.ts";

/** X00 person or family (first indicator 3), X10 body, X11 meeting. */
export function contributorsOf(fields: PairedFields): Contributor[] {
  return fields.all("100", "110", "111", "700", "710", "711", "720").flatMap((pair) => contributorOf(pair) ?? []);
}

function contributorOf(pair: PairedField): Contributor | undefined {
  const { field, romanized } = pair;
  const kind = kindOf(pair);
  const text = nameOf(field, kind);
  if (text === undefined) return undefined;
  return present({
    kind,
    text,
    romanized: romanized && nameOf(romanized, kind),
    roles: rolesOf(field, kind, romanized),
    primary: pair.tag.startsWith("1"),
    dates: kind === "person" || kind === "family" || kind === "meeting" ? part(field, "d") : undefined,
    qualifier: kind === "person" ? parts(field, "bc").join(", ") : undefined,
    authority: subfieldValue(romanized ?? field, "0") ?? subfieldValue(romanized ?? field, "1"),
    work: running(field, kind === "meeting" ? "fklpst" : "fklmoprst"),
  });
}

function kindOf({ tag, field }: PairedField): Contributor["kind"] {
  if (tag.endsWith("10") || (tag === "720" && field.ind1 === "2")) return "body";
  if (tag.endsWith("11")) return "meeting";
  return field.ind1 === "3" ? "family" : "person";
}

/** Person: $a, with the numeration inside ($a $b). Body: with its parts ($b). Meeting: with number, date and place. */
function nameOf(field: DataField, kind: Contributor["kind"]): string | undefined {
  if (kind === "body") return parts(field, "ab").join(". ") || undefined;
  if (kind === "meeting") return running(field, "acendq");
  return part(field, "a");
}

/** $4 holds relator codes or URIs, $e terms ($j for meetings). A term and a code that stand together are not joined. */
function rolesOf(field: DataField, kind: Contributor["kind"], other?: DataField): Role[] {
  const terms = parts(field, kind === "meeting" ? "j" : "e").map((term): Role => ({ term }));
  const codes = [...subfieldValues(field, "4"), ...(other ? subfieldValues(other, "4") : [])]
    .map((value) => /(?:^|\/)([a-z]{3})$/.exec(value.trim())?.[1])
    .filter((code) => code !== undefined);
  const unique = [...new Set(codes)].map((code): Role => ({ code }));
  if (terms.length === 1 && unique.length === 1) return [{ ...unique[0], ...terms[0] }];
  return [...unique, ...terms.map(({ term }): Role => present({ code: relatorOfTerm(term ?? ""), term }))];
}
