import { createHash } from "node:crypto";
import { readingsOf, searchKey } from "@wenyuan/chinese";
import type { CollectedRecord } from "./collection.ts";
import type { JudgedQuery, QueryKind } from "./judged-query.ts";
import { type QueryRule, queryRules, type Surroundings } from "./query-rules.ts";
import { factsOf, hasHan, type RecordFacts } from "./record-facts.ts";

/** Queries of a kind that each stratum (source and language) gives, as far as it has records for them. */
const perStratum: Readonly<Record<QueryKind, number>> = {
  "known item": 14,
  "author and title": 14,
  "one-word title": 12,
  "title and imprint": 10,
  fragment: 14,
  "superfluous word": 10,
  "typing error": 12,
  pinyin: 28,
  "pinyin with author": 16,
  initials: 24,
  "other script": 24,
  translation: 14,
  "two languages": 12,
  isbn: 24,
  "call number": 12,
  class: 12,
  subject: 12,
  author: 10,
};

/**
 * Draws the queries. Of each kind, records are taken in the order of a hash of kind and key, so many of each stratum, a text
 * once; a hash of the text decides the part. Nothing but the records decides, and nothing is chosen by hand.
 */
export function deriveQueries(records: readonly CollectedRecord[]): JudgedQuery[] {
  const all = records.map(factsOf);
  const around = surroundingsOf(all);
  const seen = new Set<string>();
  return queryRules.flatMap((rule) =>
    drawTexts(rule, all, around)
      .filter(({ text }) => !seen.has(text) && seen.add(text))
      .map(({ text, from }) => judge(rule, { text, from, all })),
  );
}

interface Drawn {
  readonly text: string;
  readonly from: RecordFacts;
}

function drawTexts(rule: QueryRule, all: readonly RecordFacts[], around: Surroundings): Drawn[] {
  const left = new Map<string, number>();
  const drawn: Drawn[] = [];
  const inOrder = all
    .map((facts) => ({ facts, chance: hashOf(`${rule.kind}/${facts.key}`) }))
    .toSorted((a, b) => a.chance - b.chance);
  for (const { facts, chance } of inOrder) {
    const text = rule.text({ facts, chance, around })?.trim();
    if (!text || drawn.some((one) => one.text === text)) continue;
    const stratum = `${facts.source} ${languageOf(text, rule.kind)}`;
    const free = left.get(stratum) ?? perStratum[rule.kind];
    if (free === 0) continue;
    left.set(stratum, free - 1);
    drawn.push({ text, from: facts });
  }
  return drawn;
}

function judge(rule: QueryRule, { text, from, all }: Drawn & { all: readonly RecordFacts[] }): JudgedQuery {
  const graded = all.flatMap((record) => {
    const grade = rule.grade(text, record, from);
    return grade === 0 ? [] : [[record.key, grade] as const];
  });
  return {
    kind: rule.kind,
    language: languageOf(text, rule.kind),
    text,
    from: from.key,
    part: hashOf(`part/${text}`) % 3 === 0 ? "held out" : "tuning",
    grades: Object.fromEntries(graded),
  };
}

/** `en` stands for all that is written in Latin letters, but Chinese by its sound. */
function languageOf(text: string, kind: QueryKind): JudgedQuery["language"] {
  if (!hasHan(text)) return kind.startsWith("pinyin") || kind === "initials" ? "zh" : "en";
  return /[a-z]{2}/i.test(text) ? "mixed" : "zh";
}

function surroundingsOf(all: readonly RecordFacts[]): Surroundings {
  const subjectCounts = new Map<string, number>();
  const wordCounts = new Map<string, number>();
  const homophones = new Map<string, string[]>();
  for (const { subjectKeys, fullTitleKey, title } of all) {
    for (const key of subjectKeys) count(subjectCounts, key);
    for (const word of new Set(fullTitleKey.split(" "))) count(wordCounts, word);
    for (const character of title) addHomophone(homophones, searchKey(character));
  }
  return { subjectCounts, wordCounts, homophones };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function addHomophone(homophones: Map<string, string[]>, character: string): void {
  const reading = readingsOf(character)[0]?.slice(0, -1);
  if (reading === undefined) return;
  const known = homophones.get(reading) ?? [];
  if (!known.includes(character)) homophones.set(reading, [...known, character]);
}

/** A whole number below 2^32 that looks random and is always the same. */
function hashOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}
