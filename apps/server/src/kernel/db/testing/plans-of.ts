import type { Database } from "../database.ts";
import { inside } from "../inside.ts";
import { statementsDuring } from "./statements-during.ts";

/** A node of PostgreSQL's plan, as EXPLAIN (FORMAT JSON) has it. */
export interface PlanNode {
  readonly "Node Type": string;
  /** As many as are expected. */
  readonly "Plan Rows": number;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** What a statement is called, and every node of its plan. */
export interface StatementPlan {
  /** Its name when it is prepared, else its text. */
  readonly statement: string;
  readonly text: string;
  readonly nodes: readonly PlanNode[];
}

/** Every node of the plans of what a piece of work sends to PostgreSQL, with the values that it sends. */
export async function plansOf(db: Database, work: () => Promise<unknown>): Promise<PlanNode[]> {
  return (await plansByStatement(db, work)).flatMap(({ nodes }) => nodes);
}

/** The same, statement by statement. What has no plan, such as the beginning of a transaction, is left out. */
export async function plansByStatement(db: Database, work: () => Promise<unknown>): Promise<StatementPlan[]> {
  const plans: StatementPlan[] = [];
  for (const { name, text, values } of await statementsDuring(work)) {
    if (!planned.test(text)) continue;
    const { rows } = await inside(db).client.query(`explain (format json) ${text}`, [...values]);
    const found = rows as { "QUERY PLAN": { Plan: PlanNode }[] }[];
    const nodes = found.flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan }) => nodesOf(Plan)));
    plans.push({ statement: name ?? text, text, nodes });
  }
  return plans;
}

const planned = /^[\s(]*(select|insert|update|delete|with)\b/i;
