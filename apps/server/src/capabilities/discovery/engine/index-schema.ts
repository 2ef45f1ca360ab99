import type { Schema } from "@wenyuan/search";

/**
 * The fields that a search looks in. Weights follow what tuned catalogues share: the title far above all, authors next, subjects,
 * then the rest.
 */
export const indexSchema = {
  text: {
    title: { role: "title", weight: 10, aliases: ["题名", "書名", "书名"] },
    otherTitle: { role: "text", weight: 3 },
    author: { role: "author", weight: 6, aliases: ["作者", "责任者"] },
    subject: { role: "subject", weight: 4, aliases: ["主题"] },
    series: { role: "text", weight: 2, aliases: ["丛书"] },
    publisher: { role: "text", weight: 1, aliases: ["出版社"] },
    text: { role: "text", weight: 0.5 },
    identifier: { role: "identifier", weight: 8, aliases: ["isbn", "issn", "callno", "索书号"] },
  },
  facets: {
    kind: {},
    language: {},
    author: { suggest: true },
    subject: { suggest: true },
    class: { separator: "/" },
  },
  sorts: {
    year: { type: "number", aliases: ["年"] },
    title: { type: "bytes" },
    added: { type: "number" },
  },
} as const satisfies Schema;

export type FacetName = keyof typeof indexSchema.facets | "year";
export const facetNames = [...Object.keys(indexSchema.facets), "year"] as FacetName[];
