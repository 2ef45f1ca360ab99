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
    /** Class numbers cut short at every step; a whole class or call number counts for more. */
    classNumber: { role: "identifier", weight: 0.5, aliases: ["callno", "索书号", "classno", "分类号"] },
  },
  facets: {
    kind: {},
    language: {},
    author: { suggest: true, browse: true },
    subject: { suggest: true, browse: true },
    class: { separator: "/" },
    place: { separator: "/" },
    /** Where its copies stand: branch, then location. */
    location: { separator: "/" },
    /** Branches with a copy on the shelf; see documents/lending-parts.ts. It may lag a second: what is shown is asked of lending. */
    available: {},
    /** By century, decade and year of publication. */
    date: { separator: "/" },
    title: { suggest: { words: 0 } },
    /** What editions of one work share. */
    work: {},
  },
  sorts: {
    year: { type: "number", aliases: ["年"] },
    /** By pinyin, Latin titles before. */
    title: { type: "bytes" },
    /** By strokes; only titles with Han characters have it. */
    titleStrokes: { type: "bytes" },
    /** By Latin letters, Han titles among the others by their romanisation. */
    titleLatin: { type: "bytes" },
    callNumber: { type: "bytes" },
    added: { type: "number" },
    /** The day it came into the collection, counted from 1 January 1970. */
    arrived: { type: "number" },
    copies: { type: "number" },
    /** Loans of the last two years, coarsely; none where there were none. */
    loans: { type: "number" },
  },
  /** Mild: they decide between equals. */
  priors: [
    { sort: "copies", weight: 0.1, shape: "saturating", pivot: 5 },
    { sort: "loans", weight: 0.1, shape: "saturating", pivot: 10 },
    { sort: "year", weight: 0.1, shape: "linear", from: 1900, to: 2030 },
  ],
} as const satisfies Schema;

/** Facets that a search can be narrowed by; `year` is counted year by year, `date` by century and decade. */
export const facetNames = [
  "kind",
  "language",
  "author",
  "subject",
  "class",
  "location",
  "place",
  "date",
  "year",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Facets whose values have others beneath them. */
export const pathFacets = ["class", "location", "place", "date"] as const;
export type PathFacet = (typeof pathFacets)[number];

/** Facets that are listed for browsing. */
export const browseFacets = ["author", "subject"] as const;
export type BrowseFacet = (typeof browseFacets)[number];
