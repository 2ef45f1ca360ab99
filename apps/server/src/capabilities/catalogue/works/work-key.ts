import { searchKey } from "@wenyuan/chinese";
import type { BibDescription, Contributor, Title } from "@wenyuan/marc";
import { isEditionWords } from "./edition-words.ts";
import { isGenericTitle } from "./generic-title.ts";

const longestTitle = 400;
const longestName = 200;

/**
 * Which records are editions of one work. Records with the same key are shown as one; wrongly put together they hide each other, wrongly
 * kept apart they only stand side by side, so the rule asks for evidence:
 *
 * 1. **Title**: the uniform title, else the title of the original that a translation names, else the title proper with its subtitle. A subtitle
 *    that only names the form or the edition (*a novel*, 汇校本) does not count. Part numbers and names do: each volume of a set is by itself.
 * 2. **Author**: the first who is responsible for the work itself; not a translator or editor.
 * 3. Title and author make the key. A translation whose original is not named stays by itself, and so does one whose author nobody gives.
 * 4. Without an author: a uniform title is enough; otherwise the publisher and the first editor have to be the same. A uniform title that collects (*Laws, etc.*,
 *    *Selections*) is none.
 * 5. A title that says only the form (作品集, *Poems*) needs author, publisher and year: what is in it differs from one to the next.
 * 6. With a body or a meeting as author the year has to be the same: acts and reports come year after year under one title.
 * 7. Serials go by ISSN, else by title and publisher, and never with monographs. Parts of other records and archives stay by themselves.
 *
 * Texts are compared by `searchKey`: 繁 and 简, case, diacritics and punctuation do not count. Kinds of media do not part: the recording of
 * a book is the same work, and is labelled.
 */
export function workKey(bib: BibDescription): string | undefined {
  if (bib.issuance === "component" || bib.issuance === "collection") return undefined;
  const [proper] = bib.titles;
  if (!proper) return undefined;
  if (bib.issuance === "serial" || bib.issuance === "integrating") return serialKey(bib, proper);
  const uniform = bib.titles.find((title) => title.kind === "uniform" && !isCollective(uniformText(title)));
  const title = uniform ? uniformKey(uniform) : (originalKey(bib) ?? properKey(proper));
  if (title === "") return undefined;
  return keyOf(bib, { title: title.slice(0, longestTitle), uniform: uniform !== undefined });
}

interface WorkTitle {
  /** As `searchKey` gives it. */
  readonly title: string;
  readonly uniform: boolean;
}

function keyOf(bib: BibDescription, { title, uniform }: WorkTitle): string | undefined {
  const main = mainAuthor(bib);
  const author = main && nameKey(main.text);
  if (!uniform && isGenericTitle(title)) {
    const evidence = [author, publisherKey(bib), yearOf(bib)];
    return evidence.every((one) => one !== undefined) ? key("form", title, ...evidence) : undefined;
  }
  if (author !== undefined && recurs(main)) return key("work", title, author, yearOf(bib) ?? "");
  if (author !== undefined) return key("work", title, author);
  if (uniform) return key("work", title);
  const publisher = publisherKey(bib);
  return publisher === undefined ? undefined : key("book", title, publisher, firstName(bib));
}

/** Of an editor, compiler or body: two textbooks of one title and publisher may be by others. */
function firstName({ contributors }: BibDescription): string {
  const first = contributors.find((one) => one.work === undefined);
  return (first && nameKey(first.text)) ?? "";
}

function serialKey(bib: BibDescription, proper: Title): string | undefined {
  const issn = bib.identifiers.find((one) => one.type === "issn" && one.valid && !one.cancelled)?.value;
  if (issn !== undefined) return key("serial", issn);
  const publisher = publisherKey(bib);
  return publisher === undefined ? undefined : key("serial", properKey(proper).slice(0, longestTitle), publisher);
}

function key(...parts: readonly (string | undefined)[]): string {
  return parts.join("/");
}

/** RDA 6.2.2.10, 6.19.2.7: conventional titles of collections and of laws. */
function isCollective(title: string): boolean {
  return isGenericTitle(title) || /^(?:laws|treaties|works)\b|\bselections\b/i.test(title);
}

/** MARC 21 writes language and year behind a uniform title: they are of the edition. */
function uniformText({ text, language }: Title): string {
  const withoutYear = text.replace(/[.,]? \d{4}$/, "");
  return language !== undefined && withoutYear.endsWith(language)
    ? withoutYear.slice(0, -language.length).replace(/[.,\s]+$/, "")
    : withoutYear;
}

function uniformKey(title: Title): string {
  return joined([withoutArticle(uniformText(title), title), title.partNumber, title.partName]);
}

/** What a translation is of, where the record links to it. */
function originalKey(bib: BibDescription): string | undefined {
  const original = bib.links.find((link) => link.kind === "translation-of" && link.text !== "");
  return original && joined([original.text]);
}

function properKey(title: Title): string {
  const subtitle = title.subtitle !== undefined && isEditionWords(title.subtitle) ? undefined : title.subtitle;
  return joined([withoutArticle(title.text, title), subtitle, title.partNumber, title.partName]);
}

function withoutArticle(text: string, { nonFiling }: Title): string {
  const rest = text.slice(nonFiling ?? 0);
  return rest.trim() === "" ? text : rest;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => searchKey(part ?? "") || []).join(" ");
}

/** MARC relators and the words of Chinese records for who makes a work of another's: translator, editor, annotator, illustrator … */
const secondary = /^(?:trl|edt|com|ill|ann|aui|aft|win|nrt|cov|bkd|bkp|pbl|prt|red|rev|ctb|cns)$/;
const secondaryTerm = /[译譯编編注註校订訂绘繪插图圖整理]|translat|edit|illustrat|compil|annotat|introduc|narrat/i;

/** The first who is responsible for the work itself. */
function mainAuthor({ contributors }: BibDescription): Contributor | undefined {
  return contributors.find((one) => one.primary && one.work === undefined && madeTheWork(one));
}

function recurs(author: Contributor | undefined): boolean {
  return author?.kind === "body" || author?.kind === "meeting";
}

function madeTheWork({ roles }: Contributor): boolean {
  if (roles.length === 0) return true;
  return roles.some(({ code, term }) => !secondary.test(code ?? "") && !isSecondaryTerm(term));
}

/** 编著 wrote it, too; 编 did not. */
function isSecondaryTerm(term: string | undefined): boolean {
  return term !== undefined && secondaryTerm.test(term) && !/[著撰作]|author|writer/i.test(term);
}

/** ISBD: *sine nomine*, and its Chinese forms. */
const unknown = /^\[?s\.?\s?n\b|不详|不明|not identified/i;

function publisherKey({ publications }: BibDescription): string | undefined {
  const publisher = publications.flatMap((one) => one.publishers)[0]?.text;
  return publisher === undefined || unknown.test(publisher) ? undefined : nameKey(publisher);
}

function nameKey(name: string): string | undefined {
  return searchKey(name).slice(0, longestName) || undefined;
}

function yearOf({ publications }: BibDescription): string | undefined {
  const year = publications.find((one) => one.years)?.years?.from;
  return year === undefined ? undefined : String(year);
}
