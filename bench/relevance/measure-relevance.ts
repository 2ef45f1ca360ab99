import type { JudgedQuery } from "./judged-query.ts";

/** What a set of queries came to, each a mean from 0 to 1. */
export interface Figures {
  readonly queries: number;
  /** The first hit is what was meant, or as good. */
  readonly success: number;
  /** One by the place of the first hit of the best grade there is. */
  readonly mrr: number;
  /** Järvelin and Kekäläinen (2002), gain 2^grade - 1, over the first ten. */
  readonly ndcg: number;
  readonly zero: number;
}

/** A query with the keys of the hits that it brought, best first. */
export interface Answered {
  readonly query: JudgedQuery;
  readonly hits: readonly string[];
}

const DEPTH = 10;
const GOOD = 2;

export function figuresOf(answers: readonly Answered[]): Figures {
  const mean = (of: (answer: Answered) => number) =>
    answers.length === 0 ? 0 : rounded(answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length);
  return {
    queries: answers.length,
    success: mean((answer) => Number(succeeds(answer))),
    mrr: mean(reciprocalRank),
    ndcg: mean(normalisedGain),
    zero: mean(({ hits }) => Number(hits.length === 0)),
  };
}

export function succeeds({ query, hits }: Answered): boolean {
  return gradeOf(query, hits[0]) >= Math.min(GOOD, bestGrade(query));
}

function reciprocalRank({ query, hits }: Answered): number {
  const best = bestGrade(query);
  const place = hits.findIndex((key) => gradeOf(query, key) === best);
  return place < 0 ? 0 : 1 / (place + 1);
}

function normalisedGain({ query, hits }: Answered): number {
  const ideal = Object.values(query.grades).toSorted((a, b) => b - a);
  return gain(hits.slice(0, DEPTH).map((key) => gradeOf(query, key))) / gain(ideal.slice(0, DEPTH));
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function bestGrade({ grades }: JudgedQuery): number {
  return Math.max(...Object.values(grades));
}

function gradeOf({ grades }: JudgedQuery, key: string | undefined): number {
  return key === undefined ? 0 : (grades[key] ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
