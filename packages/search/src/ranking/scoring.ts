import type { CheckedSchema, TextFieldPlan } from "../checked-schema.ts";
import type { Prior, TextRole } from "../schema.ts";

/*
 * The score of a hit is a sum of points. What the words are worth by BM25F lies between 0 and 10; above it, far enough
 * apart that they order the hits, stand the ways in which a whole query can be found (after the tuned catalogues:
 * exact and left-anchored title above phrase above words above stems).
 */
export const POINTS = {
  words: 10,
  identifier: 80,
  exact: 40,
  exactOther: 30,
  exactName: 25,
  exactHeading: 15,
  begins: 20,
  titlePhrase: 10,
  phrase: 5,
  coversTitle: 8,
  authorAndTitle: 20,
  near: 3,
} as const;

/** Hits of the first pass that the second pass (phrases, nearness) looks at. */
export const RERANK_WINDOW = 256;

/** Saturation of term frequency (k1 of BM25), on the scale of the field weights. */
const SATURATION = 2;

/** Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.6: BM25F. */
export function fieldNorm(field: TextFieldPlan, places: number): number {
  return 1 - field.lengthPenalty + (field.lengthPenalty * places) / field.typicalLength;
}

/** Longer lengths count as this: a length is kept in one byte. */
export const LONGEST_LENGTH = 255;

/** The weighted frequency of a term over fields, brought into 1 to 255. */
export function impactOf(weightedFrequency: number): number {
  if (weightedFrequency <= 0) return 0;
  return Math.max(1, Math.round((255 * weightedFrequency) / (SATURATION + weightedFrequency)));
}

const EXACT_BY_ROLE: Readonly<Record<TextRole, number>> = {
  title: POINTS.exact,
  text: POINTS.exactOther,
  author: POINTS.exactName,
  subject: POINTS.exactHeading,
  identifier: 0,
};

/** What a value equal to the query is worth, by the best of the fields it stands in: a title before another title, a name, a heading. */
export function exactPoints(schema: CheckedSchema, mask: number): number {
  return mostOf(schema, mask, ({ role }) => EXACT_BY_ROLE[role]);
}

/** What a number or mark is worth, by the best of the fields it stands in. */
export function identifierPoints(schema: CheckedSchema, mask: number): number {
  return mostOf(schema, mask, ({ weight }) => POINTS.identifier * Math.min(1, weight));
}

function mostOf(schema: CheckedSchema, mask: number, points: (field: TextFieldPlan) => number): number {
  if (mask === 0) return 0;
  let most = 0;
  for (const field of schema.text) if ((mask & (1 << field.bit)) !== 0) most = Math.max(most, points(field));
  return most;
}

/** How telling a term is that stands in `df` of `documents`. Always above 0. */
export function inverseFrequency(documents: number, df: number): number {
  return Math.log(1 + (documents - Math.min(df, documents) + 0.5) / (df + 0.5));
}

/** What the priors of a document add up to, in points, in steps of 1/255 of the largest possible sum. */
export function priorByte(schema: CheckedSchema, sorts: Readonly<Record<string, unknown>> | undefined): number {
  const most = mostPrior(schema);
  if (most === 0) return 0;
  let sum = 0;
  for (const prior of schema.priors) {
    const x = sorts?.[prior.sort];
    if (typeof x === "number") sum += prior.weight * shapeOf(prior, x);
  }
  return Math.round((255 * sum) / most);
}

export function mostPrior(schema: CheckedSchema): number {
  return schema.priors.reduce((sum, prior) => sum + prior.weight, 0);
}

function shapeOf(prior: Prior, x: number): number {
  if (prior.shape === "saturating") return x <= 0 ? 0 : x / (x + prior.pivot);
  return Math.min(1, Math.max(0, (x - prior.from) / (prior.to - prior.from)));
}
