import type { Analyzer } from "../analysis/analyzer.ts";
import type { Plan } from "./plan.ts";
import { type PlanContext, planQuery } from "./plan-query.ts";

/** What is asked for when a query may be spelt with wrong characters of the right sound; undefined when it cannot be. */
export function planHeard(query: string, scope: number, context: PlanContext): Plan | undefined {
  const { analyzer } = context;
  if (analyzer.heard?.(query) === undefined) return undefined;
  return planQuery(query, scope, { ...context, analyzer: hearing(analyzer) });
}

/** The analyzer, with the words of a query and what it is as a whole taken by their sound. */
function hearing(analyzer: Analyzer): Analyzer {
  return {
    ...analyzer,
    query: (text) => analyzer.heard?.(text)?.words ?? analyzer.query(text),
    fold: (text) => analyzer.heard?.(text)?.key ?? analyzer.fold(text),
    filed: (folded) => folded,
  };
}
