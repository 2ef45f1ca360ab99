import type { Schema } from "@wenyuan/search";

const titleAliases = ["title", "题名", "書名", "书名"];

/**
 * The fields that a search looks in. Weights follow what tuned catalogues share: the title far above all, authors next, subjects,
 * then the rest.
 */
export const indexSchema = {
  text: {
    title: { role: "title", weight: 10, aliases: titleAliases },
    /** With subtitle and part, and as romanised: exact in its own right, but a title is covered by its own words alone. */
    fullTitle: { role: "title", weight: 6, aliases: titleAliases },
    otherTitle: { role: "text", weight: 3, anchored: true, aliases: titleAliases },
    author: { role: "author", weight: 6, anchored: true, aliases: ["作者", "责任者"] },
    subject: { role: "subject", weight: 4, anchored: true, aliases: ["主题"] },
    series: { role: "text", weight: 2, aliases: ["丛书"] },
    publisher: { role: "text", weight: 1, aliases: ["出版社"] },
    text: { role: "text", weight: 0.5 },
    identifier: { role: "identifier", aliases: ["isbn", "issn", "callno", "索书号"] },
    /** Class numbers cut short at every step; a whole call number counts for more. */
    classNumber: { role: "identifier", weight: 0.5, aliases: ["callno", "索书号", "classno", "分类号"] },
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
