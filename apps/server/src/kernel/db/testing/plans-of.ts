import pg from "pg";
import { vi } from "vitest";
import type { Database } from "../database.ts";
import { inside } from "../inside.ts";

/** A node of PostgreSQL's plan, as EXPLAIN (FORMAT JSON) has it. */
export interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Every node of the plans of what a piece of work sends to PostgreSQL, with the values that it sends. */
export async function plansOf(db: Database, work: () => Promise<unknown>): Promise<PlanNode[]> {
  const sent = vi.spyOn(pg.Client.prototype, "query");
  let queries: { text: string; values: unknown[] }[];
  try {
    await work();
    // A named statement is one argument, text and values are two.
    queries = sent.mock.calls.map((given) => {
      const [query, values = []] = given as unknown as [string | { text: string; values: unknown[] }, unknown[]?];
      return typeof query === "string" ? { text: query, values } : query;
    });
  } finally {
    sent.mockRestore();
  }
  const plans: PlanNode[] = [];
  for (const { text, values } of queries) {
    const { rows } = await inside(db).client.query(`explain (format json) ${text}`, values);
    plans.push(
      ...rows.flatMap((row: { "QUERY PLAN": { Plan: PlanNode }[] }) => row["QUERY PLAN"].map((one) => one.Plan)),
    );
  }
  return plans.flatMap(nodesOf);
}
