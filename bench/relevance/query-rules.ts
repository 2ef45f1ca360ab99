import { pinyinOf, readingsOf, searchKey, toSimplified, toTraditional } from "@wenyuan/chinese";
import type { QueryKind } from "./judged-query.ts";
import {
  callNumbersOf,
  compact,
  hasHan,
  isHan,
  nameForms,
  ownContributors,
  type RecordFacts,
  segmenter,
  withoutArticle,
} from "./record-facts.ts";

export type Grade = 0 | 1 | 2 | 3;

/** What is known of the whole collection when a query is made. */
export interface Surroundings {
  /** How many records carry a subject, by its key. */
  readonly subjectCounts: ReadonlyMap<string, number>;
  /** How many full titles hold a word. */
  readonly wordCounts: ReadonlyMap<string, number>;
  /** Han characters of the titles by their toneless reading. */
  readonly homophones: ReadonlyMap<string, readonly string[]>;
}

/** A query drawn from a record; `chance` is a whole number that hangs on the record alone and stands in for a die. */
export interface Draw {
  readonly facts: RecordFacts;
  readonly chance: number;
  readonly around: Surroundings;
}

/** One kind of query: what a record gives for it, and which records answer it. */
export interface QueryRule {
  readonly kind: QueryKind;
  /** The query's text, or undefined when the record gives none. */
  text(draw: Draw): string | undefined;
  grade(text: string, record: RecordFacts, from: RecordFacts): Grade;
}

/** The title, whole. Answered by every record of that title; a record that has it as another title is related. */
const knownItem: QueryRule = {
  kind: "known item",
  text: ({ facts: { title } }) => (isSeveralWords(title) ? title : undefined),
  grade: (text, record) => (sameTitle(text, record) ? 3 : hasOtherTitle(text, record) ? 1 : 0),
};

/** Surname (in Han: name) and title in one box, in the order that chance gives. Another author's book of that title is related. */
const authorAndTitle: QueryRule = {
  kind: "author and title",
  text({ facts, chance }) {
    const [name] = nameForms(ownContributors(facts.bib)[0]?.text ?? "");
    if (!name || !/^[\p{L}' -]{2,30}$/u.test(name) || !isTypable(facts.title)) return undefined;
    const title = firstWords(facts.title, 6);
    return chance % 2 === 0 ? `${name} ${title}` : `${title} ${name}`;
  },
  grade: (_, record, from) =>
    firstWordsKeys(record).some((key) => firstWordsKeys(from).includes(key))
      ? record.nameKeys.includes(searchKey(nameForms(ownContributors(from.bib)[0]?.text ?? "")[0] ?? ""))
        ? 3
        : 1
      : 0,
};

/** Time, Nature, 读书, 家: one word, which stands in many other records. */
const oneWordTitle: QueryRule = {
  kind: "one-word title",
  text: ({ facts: { title } }) =>
    /^\p{Script=Latin}{3,}$/u.test(title) || /^\p{Script=Han}{1,2}$/u.test(title) ? title : undefined,
  grade: (text, record) => (sameTitle(text, record) ? 3 : hasOtherTitle(text, record) ? 1 : 0),
};

/** What a reader remembers: the three rarest words of a longer title, or an author and the first two characters. */
const fragment: QueryRule = {
  kind: "fragment",
  text({ facts, around }) {
    if (isHan(facts.title)) {
      const name = ownContributors(facts.bib)[0]?.text ?? "";
      return facts.title.length >= 3 && isHan(name) ? `${name} ${facts.title.slice(0, 2)}` : undefined;
    }
    const words = latinWords(facts.fullTitleKey);
    if (words.length < 5 || words.length > 20) return undefined;
    const byRarity = words.toSorted((a, b) => (around.wordCounts.get(a) ?? 0) - (around.wordCounts.get(b) ?? 0));
    const rare = new Set(byRarity.slice(0, 3));
    return words.filter((word) => rare.has(word)).join(" ");
  },
  grade(text, record, from) {
    if (isHan(from.title)) {
      const [name = "", beginning = ""] = text.split(" ");
      if (!record.nameKeys.includes(searchKey(name))) return 0;
      return record.titleKeys.some((key) => key.startsWith(searchKey(beginning))) ? 3 : 0;
    }
    const words = new Set(record.fullTitleKey.split(" "));
    return text.split(" ").every((word) => words.has(word)) ? 3 : 0;
  },
};

/** The title with the year or the publisher that the reader remembers. */
const titleAndImprint: QueryRule = {
  kind: "title and imprint",
  text({ facts: { title, bib }, chance }) {
    const publication = bib.publications[0];
    const publisher = publication?.publishers[0]?.text ?? "";
    const year = publication?.years?.certain ? String(publication.years.from) : undefined;
    const remembered = chance % 2 === 0 && isTypable(publisher) ? publisher : year;
    return isTypable(title) && remembered !== undefined ? `${title} ${remembered}` : undefined;
  },
  grade: (_, record, from) => {
    if (!shareTitle(record, from)) return 0;
    const [mine, its] = [record, from].map(({ bib }) => bib.publications[0]);
    const same = mine?.years?.from === its?.years?.from && mine?.publishers[0]?.text === its?.publishers[0]?.text;
    return same ? 3 : 2;
  },
};

/** Words that stand in no record of the title, but that readers type with it. */
const superfluous = {
  zh: ["第二版", "电子书", "下载", "pdf", "小说原著", "课本"],
  en: ["pdf", "ebook", "2nd edition", "textbook", "free download", "paperback"],
};

const superfluousWord: QueryRule = {
  kind: "superfluous word",
  text({ facts: { title }, chance }) {
    const words = superfluous[hasHan(title) ? "zh" : "en"];
    return isSeveralWords(title) ? `${title} ${words[chance % words.length]}` : undefined;
  },
  grade: (_, record, from) => (shareTitle(record, from) ? 3 : 0),
};

/** One slip in the longest word of the title; in Han, one character for another of the same sound, as keyboards give. */
const typingError: QueryRule = {
  kind: "typing error",
  text: ({ facts: { title }, chance, around }) =>
    isHan(title) ? withHomophone(title, chance, around) : isSeveralWords(title) ? withSlip(title, chance) : undefined,
  grade: (_, record, from) => (shareTitle(record, from) ? 3 : 0),
};

/** The title by its sound, spaced or not. Titles that sound alike all answer. */
const pinyin: QueryRule = {
  kind: "pinyin",
  text: ({ facts: { syllables }, chance }) =>
    syllables.length >= 2 && syllables.length <= 8 ? syllables.join(chance % 2 === 0 ? "" : " ") : undefined,
  grade: (text, { syllables }) => (syllables.join("") === text.replaceAll(" ", "") ? 3 : 0),
};

/** Author and title by their sound, each in one word. */
const pinyinWithAuthor: QueryRule = {
  kind: "pinyin with author",
  text({ facts: { bib, syllables }, chance }) {
    const name = ownContributors(bib)[0]?.text ?? "";
    if (!isHan(name) || name.length > 4 || syllables.length < 2 || syllables.length > 6) return undefined;
    const author = pinyinOf(name, { segmenter, name: true }).join("");
    return chance % 2 === 0 ? `${author} ${syllables.join("")}` : `${syllables.join("")} ${author}`;
  },
  grade: (_, record, from) => {
    if (record.syllables.join("") !== from.syllables.join("")) return 0;
    return record.nameKeys.some((name) => from.nameKeys.includes(name)) ? 3 : 1;
  },
};

/** hlm, zzj: the first letter of each syllable, of titles of three to six characters. */
const initials: QueryRule = {
  kind: "initials",
  text: ({ facts: { syllables } }) =>
    syllables.length >= 3 && syllables.length <= 6 ? initialsOf(syllables) : undefined,
  grade: (text, { syllables }) => (initialsOf(syllables) === text ? 3 : 0),
};

/** A Han title in the characters that the record does not use. */
const otherScript: QueryRule = {
  kind: "other script",
  text({ facts: { title } }) {
    if (!isHan(title) || title.length < 2) return undefined;
    const other = toSimplified(title) === title ? toTraditional(title) : toSimplified(title);
    return other === title ? undefined : other;
  },
  grade: (text, record) => (sameTitle(text, record) ? 3 : hasOtherTitle(text, record) ? 1 : 0),
};

/** A title of the record in another language than its own. */
const translation: QueryRule = {
  kind: "translation",
  text({ facts: { bib, title } }) {
    const others = [...bib.titles.slice(1), ...bib.links.filter((link) => link.kind === "translation-of")];
    return others.map((one) => one.text).find((other) => hasHan(other) !== hasHan(title) && isTypable(other));
  },
  grade: (text, record) => (sameTitle(text, record) || hasOtherTitle(text, record) ? 3 : 0),
};

/** A Han title with its author in Latin letters, or the other way round. */
const twoLanguages: QueryRule = {
  kind: "two languages",
  text({ facts: { bib, title } }) {
    const [author] = ownContributors(bib);
    if (author === undefined || !isTypable(title)) return undefined;
    const other = [author.text, author.romanized ?? ""].find((name) => name !== "" && hasHan(name) !== hasHan(title));
    return other === undefined ? undefined : `${nameForms(other)[0]} ${firstWords(title, 6)}`;
  },
  grade: (_, record, from) => (firstWordsKeys(record).some((key) => firstWordsKeys(from).includes(key)) ? 3 : 0),
};

/** As it stands on the book: with hyphens, bare, or in its old form of ten digits. */
const isbn: QueryRule = {
  kind: "isbn",
  text({ facts: { bib }, chance }) {
    const one = bib.identifiers.find((each) => each.type === "isbn" && each.valid && !each.cancelled);
    if (one === undefined) return undefined;
    const hyphened = one.value.replace(/^(\d{3})(\d)(\d{4})(\d{4})(\d)$/, "$1-$2-$3-$4-$5");
    return [one.value, hyphened, one.raw.split(" ")[0]][chance % 3];
  },
  grade: (_, record, from) => (record.isbns.includes(from.isbns[0] ?? "-") ? 3 : 0),
};

const callNumber: QueryRule = {
  kind: "call number",
  text({ facts: { bib } }) {
    const [number] = callNumbersOf(bib);
    return number !== undefined && /^[A-Z]+\d/.test(number) && number.length <= 30 ? number : undefined;
  },
  grade: (text, { callNumbers }) => (callNumbers.includes(compact(text)) ? 3 : 0),
};

/** A class without its decimals: what is classed just so, and all that is classed beneath. */
const classNumber: QueryRule = {
  kind: "class",
  text: ({ facts: { bib } }) => /^[A-Z]{1,3}\d{2,4}/.exec(bib.classifications[0]?.number ?? "")?.[0],
  grade(text, { bib }) {
    const numbers = bib.classifications.map((one) => one.number);
    if (numbers.includes(text)) return 3;
    const lcc = bib.classifications.some((one) => one.scheme === "lcc" && isBeneath(one.number, text));
    const clc = bib.classifications.some((one) => one.scheme === "clc" && one.number.startsWith(text));
    return lcc || clc ? 2 : 0;
  },
};

/** A heading that three to sixty records carry. Best are those that also say so in the title; a title alone is related. */
const subject: QueryRule = {
  kind: "subject",
  text({ facts: { bib }, chance, around }) {
    const terms = bib.subjects.map((one) => one.terms[0] ?? "").filter((term) => term.length <= 40 && isTypable(term));
    const fitting = terms.filter((term) => isBetween(around.subjectCounts.get(searchKey(term)) ?? 0, 3, 60));
    return fitting[chance % Math.max(1, fitting.length)];
  },
  grade(text, record) {
    const key = searchKey(text);
    const named = hasHan(key) ? record.fullTitleKey.includes(key) : ` ${record.fullTitleKey} `.includes(` ${key} `);
    if (!record.subjectKeys.includes(key)) return named ? 1 : 0;
    return named ? 3 : 2;
  },
};

/** A person's name as one says it: their books, and, related, books about them. */
const author: QueryRule = {
  kind: "author",
  text({ facts: { bib } }) {
    const name = ownContributors(bib).find((one) => one.kind === "person")?.text ?? "";
    if (isHan(name)) return name;
    const [, surname, given] = /^([\p{L}'-]+), ([\p{L}' .-]{2,})$/u.exec(name) ?? [];
    return surname === undefined ? undefined : `${given} ${surname}`;
  },
  grade(text, record) {
    const own = ownContributors(record.bib).find((one) => spokenKey(one.text) === searchKey(text));
    if (own !== undefined) return own.primary ? 3 : 2;
    return record.bib.subjects.some(({ terms }) => spokenKey(nameIn(terms[0] ?? "")) === searchKey(text)) ? 1 : 0;
  },
};

export const queryRules: readonly QueryRule[] = [
  knownItem,
  authorAndTitle,
  oneWordTitle,
  titleAndImprint,
  fragment,
  superfluousWord,
  typingError,
  pinyin,
  pinyinWithAuthor,
  initials,
  otherScript,
  translation,
  twoLanguages,
  isbn,
  callNumber,
  classNumber,
  subject,
  author,
];

function sameTitle(text: string, record: RecordFacts): boolean {
  return [text, withoutArticle(text)].some((each) => record.titleKeys.includes(searchKey(each)));
}

function hasOtherTitle(text: string, record: RecordFacts): boolean {
  return [text, withoutArticle(text)].some((each) => record.otherTitles.includes(searchKey(each)));
}

function shareTitle(a: RecordFacts, b: RecordFacts): boolean {
  return a.titleKeys.some((key) => b.titleKeys.includes(key));
}

/** Several words that a person would type: no bracket, no figure, at most eight words or twelve characters. */
function isSeveralWords(title: string): boolean {
  return isTypable(title) && (hasHan(title) ? title.length >= 3 : /\s/.test(title));
}

function isTypable(text: string): boolean {
  if (hasHan(text)) return isHan(text) && text.length >= 2 && text.length <= 12;
  const words = text.split(/\s+/);
  return words.length <= 8 && /^[\p{Script=Latin}][\p{Script=Latin}\p{M}' ,-]+$/u.test(text);
}

/** "Pauling, Linus" as one says it. */
function spokenKey(name: string): string {
  return searchKey(name.split(", ").toReversed().join(" "));
}

/** A heading of a person without the dates. */
function nameIn(heading: string): string {
  return heading.replace(/,? \d{3,4}.*$/, "");
}

function firstWords(title: string, most: number): string {
  return title.split(" ").slice(0, most).join(" ");
}

function firstWordsKeys({ title }: RecordFacts): string[] {
  return [title, withoutArticle(title)].map((each) => searchKey(firstWords(each, 6))).filter((key) => key !== "");
}

function latinWords(key: string): string[] {
  return [...new Set(key.split(" ").filter((word) => /^[a-z]{3,}$/.test(word)))];
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable[0] ?? "").join("");
}

function isBetween(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}

/** QA76.73 is beneath QA76, QA764 is not. */
function isBeneath(number: string, text: string): boolean {
  return number.startsWith(text) && !/^\d/.test(number.slice(text.length));
}

/** Two letters changed round, one left out, one doubled, or one for its neighbour; never the first, of words of six letters and more. */
function withSlip(title: string, chance: number): string | undefined {
  const word = title.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? "";
  if (!/^[A-Za-z]{6,}$/.test(word)) return undefined;
  const at = 1 + (chance % (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  const slips = [
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
    before + String.fromCharCode(letter === "z" ? 0x79 : letter.charCodeAt(0) + 1) + next + after,
  ];
  const slipped = slips[(chance >>> 4) % slips.length]!;
  return slipped === word ? undefined : title.replace(word, slipped);
}

/** 红楼梦 → 红搂梦: another character of the titles with the same reading. */
function withHomophone(title: string, chance: number, { homophones }: Surroundings): string | undefined {
  if (title.length < 4 || title.length > 10) return undefined;
  const at = chance % title.length;
  const reading = readingsOf(title[at]!)[0]?.slice(0, -1) ?? "";
  const others = (homophones.get(reading) ?? []).filter((other) => other !== title[at]);
  const other = others[(chance >>> 4) % Math.max(1, others.length)];
  return other === undefined ? undefined : title.slice(0, at) + other + title.slice(at + 1);
}
