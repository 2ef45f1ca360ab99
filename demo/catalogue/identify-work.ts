import { createHash } from "node:crypto";
import { foldLatin } from "@wenyuan/chinese";
import type { Work } from "./work.ts";

const longestSlug = 40;

/**
 * What a work is known by from one version of the demonstration to the next: `honglou-meng-1f0c9ab2`. It hangs on title, first maker and
 * language alone, so that a mended summary or class changes the record and does not make another.
 */
export function workId(work: Work): string {
  return [slugOf(work.pinyin ?? work.title), hashOf(work)].filter((part) => part !== "").join("-");
}

/** Letters and digits of ASCII, cut at a word; empty for a title in another script without a romanisation. */
function slugOf(text: string): string {
  const slug = foldLatin(text)
    .replace(/['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.length <= longestSlug ? slug : slug.slice(0, longestSlug + 1).replace(/-[^-]*$/, "");
}

/** What tells works apart: title, first maker, language. */
export function workIdentity({ title, makers, language }: Work): string {
  return JSON.stringify([title, makers[0]?.name ?? "", language]);
}

function hashOf(work: Work): string {
  return createHash("sha256").update(workIdentity(work)).digest("hex").slice(0, 8);
}
