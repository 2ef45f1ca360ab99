import { type FacetName, readAddressQuery } from "../../capabilities/discovery/index.ts";

/** A search in words, for its name and in lists: `红楼梦 · 中文 · 图书`. Empty when it looks for nothing. */
export function searchInWords(query: string, nameOf: (name: FacetName, value: string) => string): string {
  const { text, filters } = readAddressQuery(query);
  const chosen = Object.entries(filters).flatMap(([name, values]) =>
    (values ?? []).map((value) => nameOf(name as FacetName, value)),
  );
  return [text, ...chosen].filter((part) => part !== "").join(" · ");
}
