import { Client, type Entry } from "ldapts";
import { type FeedField, usualHeading } from "../feeds/feed-columns.ts";
import type { Table } from "../feeds/table.ts";
import type { Directory } from "./directory.ts";

const timeoutMs = 30_000;
/** Entries of an answer: below the 1,000 that directories give at most (RFC 2696 is made for this). */
const pageSize = 500;

/**
 * Reads everybody of a campus directory, page by page, as a table with the headings of a feed.
 * @throws when the directory cannot be reached, does not let the searcher in, or breaks off: half a list is none
 */
export async function readDirectory(directory: Directory, secret: string): Promise<Table> {
  const fields = Object.entries(directory.mapping) as [FeedField, string][];
  const client = new Client({ url: directory.url, timeout: timeoutMs, connectTimeout: timeoutMs });
  try {
    if (directory.startTls) await client.startTLS({});
    if (directory.bindDn !== "") await client.bind(directory.bindDn, secret);
    const { searchEntries } = await client.search(directory.base, {
      scope: "sub",
      filter: directory.filter,
      attributes: fields.map(([, attribute]) => attribute),
      paged: { pageSize },
    });
    return {
      headings: fields.map(([field]) => usualHeading(field)),
      rows: searchEntries.map((entry, at) => ({
        line: at + 1,
        cells: fields.map(([, attribute]) => firstText(entry, attribute)),
      })),
    };
  } finally {
    await client.unbind().catch(() => undefined);
  }
}

/** The first value of an attribute, whose name is written in any case (RFC 4512 §2.5). */
function firstText(entry: Entry, attribute: string): string {
  const key = Object.keys(entry).find((name) => name.toLowerCase() === attribute.toLowerCase());
  const [value] = key === undefined ? [] : [entry[key]].flat();
  return value === undefined ? "" : value.toString();
}
