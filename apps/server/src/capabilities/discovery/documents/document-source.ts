import type { DocumentSource, SearchDocument } from "@wenyuan/search";
import type { FindableItem, RecordText } from "../../catalogue/index.ts";
import { type LendingParts, withLending } from "./lending-parts.ts";
import { type BranchOf, type IndexedItem, searchDocument } from "./search-document.ts";

/** What a document is made from, besides the record's MARC. */
export interface SourceParts {
  readonly items: readonly FindableItem[];
  readonly branchOf: BranchOf;
  readonly lending: LendingParts;
}

/** As it stands in the text: JSON has no dates. */
interface Told extends Omit<RecordText, "marc" | "createdAt"> {
  readonly createdAt: string;
  readonly items: readonly (Omit<FindableItem, "recordId" | "createdAt"> & { readonly createdAt: string })[];
  readonly branches: Readonly<Record<string, string | undefined>>;
  readonly lending: LendingParts;
}

/** What the document of a record is made from, by another thread: its MARC goes there as the database wrote it, and is read there only. */
export function documentSource({ marc, ...record }: RecordText, parts: SourceParts): DocumentSource {
  const { items, branchOf, lending } = parts;
  const branches = Object.fromEntries(items.map(({ location }) => [location, branchOf(location)]));
  const told = { ...record, items: items.map(({ recordId: _record, ...item }) => item), branches, lending };
  return { id: record.id, text: `[${JSON.stringify(told)},${marc}]` };
}

/** The document of what documentSource has written. */
export function makeDocument(text: string): SearchDocument {
  const [{ items, branches, lending, ...record }, marc] = JSON.parse(text) as [
    Told,
    Parameters<typeof searchDocument>[0]["marc"],
  ];
  const indexed = { ...record, marc, createdAt: new Date(record.createdAt) };
  return withLending(
    searchDocument(indexed, items.map(indexedItem), (location) => branches[location]),
    lending,
  );
}

function indexedItem({ callNumber, location, acquiredOn, createdAt }: Told["items"][number]): IndexedItem {
  return {
    ...(callNumber !== null && { callNumber }),
    location,
    ...(acquiredOn !== null && { acquiredOn }),
    createdAt: new Date(createdAt),
    suppressed: false,
  };
}
