import { answerQueries } from "./answer-queries.ts";
import type { CollectedRecord } from "./collection.ts";
import { type QueryKind, queryKinds, readQueries, topicalKinds } from "./judged-query.ts";
import { type Answered, type Figures, figuresOf } from "./measure-relevance.ts";

export const parts = ["tuning", "held out"] as const;
export type Part = (typeof parts)[number];

/** Figures of one part: of all queries, of those for a known item, of those for a topic, and of each kind. */
export type PartFigures = Readonly<Record<"all" | "known items" | "topics" | QueryKind, Figures>>;

export type RelevanceFigures = Readonly<Record<Part, PartFigures>>;

export async function relevanceFigures(
  records: readonly CollectedRecord[],
): Promise<{ figures: RelevanceFigures; answers: readonly Answered[] }> {
  const answers = await answerQueries(records, readQueries());
  const figures = Object.fromEntries(
    parts.map((part) => [part, partFigures(answers.filter(({ query }) => query.part === part))]),
  );
  return { figures: figures as RelevanceFigures, answers };
}

function partFigures(answers: readonly Answered[]): PartFigures {
  return {
    all: figuresOf(answers),
    "known items": figuresOf(answers.filter((answer) => !isTopical(answer))),
    topics: figuresOf(answers.filter(isTopical)),
    ...(Object.fromEntries(
      queryKinds.map((kind) => [kind, figuresOf(answers.filter(({ query }) => query.kind === kind))]),
    ) as Record<QueryKind, Figures>),
  };
}

function isTopical({ query }: Answered): boolean {
  return topicalKinds.includes(query.kind);
}
