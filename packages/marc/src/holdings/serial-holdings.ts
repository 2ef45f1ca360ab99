import type { DataField } from "../record.ts";
import { type CaptionField, linkOf, readCaptions, type SerialPattern } from "./caption.ts";
import { breakAfter, heldRange } from "./held-range.ts";
import { type NextIssue, nextIssue } from "./next-issue.ts";

/** Basic unit, supplements, indexes: three parallel triples of fields. */
const kinds = [
  { captions: "853", ranges: "863", text: "866" },
  { captions: "854", ranges: "864", text: "867" },
  { captions: "855", ranges: "865", text: "868" },
] as const;

export interface SerialHoldings {
  /** One for each group of numbered fields or each textual field: `v.1-5(1990-1994), v.7(1996)`. */
  readonly statements: readonly string[];
  readonly patterns?: readonly SerialPattern[];
  /** What is to come after the last issue held, where the pattern says enough. */
  readonly next?: readonly NextIssue[];
}

/** What 853–855 with 863–865 and 866–868 say is held, of a holdings record or of fields embedded in a bibliographic one. */
export function serialHoldings(fields: readonly DataField[]): SerialHoldings {
  const captions = fields.filter(({ tag }) => kinds.some((kind) => kind.captions === tag)).map(readCaptions);
  const patterns = captions.flatMap(({ pattern }) => pattern ?? []);
  const next = nextIssues(fields);
  return {
    statements: kinds.flatMap((kind) => statementsOf(kind, fields)),
    ...(patterns.length > 0 ? { patterns } : {}),
    ...(next.length > 0 ? { next } : {}),
  };
}

/** Of the basic unit alone: supplements and indexes come when they come. */
function nextIssues(fields: readonly DataField[]): NextIssue[] {
  const [{ captions, ranges }] = kinds;
  return fields.flatMap((caption) => {
    if (caption.tag !== captions) return [];
    const group = linkOf(caption)?.group;
    const held = fields.filter((field) => field.tag === ranges && linkOf(field)?.group === group);
    return nextIssue(caption, held) ?? [];
  });
}

/**
 * A textual field stands in place of the coded ones of its group where those say so (863 second indicator 2, 3), and beside them otherwise; with
 * link 0 it stands for all.
 */
function statementsOf(kind: (typeof kinds)[number], fields: readonly DataField[]): string[] {
  const of = (tag: string) => fields.filter((field) => field.tag === tag);
  const texts = of(kind.text);
  const captions = new Map(of(kind.captions).map((field) => [linkOf(field)?.group ?? "", readCaptions(field)]));
  const groups = Map.groupBy(of(kind.ranges), (field) => linkOf(field)?.group ?? "");
  const coded = [...groups].flatMap(([group, ranges]) => {
    const spoken = texts.some((text) => ["0", group].includes(linkOf(text)?.group ?? ""));
    if (spoken && ranges.every(({ ind2 }) => ind2 === "2" || ind2 === "3")) return [];
    const statement = rangesInOrder(ranges, captions.get(group));
    return statement === "" ? [] : [statement];
  });
  const textual = texts.flatMap(({ subfields }) => {
    const text = subfields
      .filter(({ code }) => code === "a" || code === "z")
      .map(({ value }) => value.trim())
      .filter((value) => value !== "")
      .join(" ");
    return text === "" ? [] : [text];
  });
  return [...new Set([...coded, ...textual])];
}

function rangesInOrder(ranges: readonly DataField[], captions: CaptionField | undefined): string {
  const ordered = ranges.toSorted((a, b) => (linkOf(a)?.place ?? 0) - (linkOf(b)?.place ?? 0));
  let statement = "";
  let before: DataField | undefined;
  for (const field of ordered) {
    const range = heldRange(field, captions ?? { captions: new Map() });
    if (range === "") continue;
    // What was never published is no gap (Z39.71: semicolon for a break that is none of the library's).
    statement += before === undefined ? range : `${breakAfter(before) === "none" ? "; " : ", "}${range}`;
    before = field;
  }
  return statement;
}
