import { startOfDay } from "../../lib/library/library-time.ts";

/** What the form of the export says. */
export interface ExportWish {
  readonly scope: "whole" | "since" | "search" | "ids";
  /** YYYY-MM-DD. */
  readonly since: string;
  readonly ids: string;
  /** Words, or the address of a page of results. */
  readonly search: string;
  /** `format` or `format encoding`. */
  readonly form: string;
  /** Code of an item profile; "" writes none. */
  readonly items: string;
}

/** Forms of the file, with their encoding. */
export const formatNames = {
  iso2709: "ISO 2709, UTF-8",
  "iso2709 gb18030": "ISO 2709, GB18030",
  "iso2709 gbk": "ISO 2709, GBK",
  marcxml: "MARCXML",
  "marc-json": "MARC-in-JSON",
  "marc-json-lines": "MARC-in-JSON, JSON Lines",
  dc: "Dublin Core",
  mods: "MODS 3.8",
} as const;

/** Where the file is downloaded; undefined when what the scope needs is not given. */
export function exportAddress({ scope, since, ids, search, form, items }: ExportWish): string | undefined {
  const [format = "iso2709", encoding] = form.split(" ");
  const query = new URLSearchParams({ format });
  if (encoding !== undefined) query.set("encoding", encoding);
  if (items !== "") query.set("itemProfile", items);
  if (scope === "since") {
    const day = startOfDay(since);
    if (Number.isNaN(day.getTime())) return undefined;
    query.set("since", day.toISOString());
  }
  if (scope === "search") {
    if (search.trim() === "") return undefined;
    query.set("search", searchOf(search.trim()));
  }
  if (scope === "ids") {
    const numbers = ids.split(/[\s,，、]+/u).filter(Boolean);
    if (numbers.length === 0 || numbers.some((one) => !/^\d{1,18}$/.test(one))) return undefined;
    query.set("ids", numbers.slice(0, 1000).join(","));
  }
  return `/api/v1/export?${query}`;
}

/** An address that was copied from the page of results keeps its filters; anything else is what is looked for. */
function searchOf(text: string): string {
  const at = /^https?:/.test(text) ? text.indexOf("?") : -1;
  return at < 0 ? new URLSearchParams({ q: text }).toString() : text.slice(at + 1);
}
