import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { BringRequest } from "./request.ts";
import { requestColumns, requestOf } from "./request-row.ts";

/** What is asked of a list of requests. */
export interface RequestFilter {
  /** Where the copy stands, or where it is fetched. */
  readonly from?: string | undefined;
  readonly location?: string | undefined;
  readonly pickup?: string | undefined;
  readonly states?: readonly string[] | undefined;
}

/** Open requests by age. */
export async function listRequests(
  at: Database | Tx,
  { from, location, pickup, states }: RequestFilter,
  page: { readonly after: string; readonly limit: number },
): Promise<BringRequest[]> {
  let query = on(at)
    .selectFrom("request")
    .select(requestColumns)
    .where("ended_at", "is", null)
    .where("id", ">", page.after)
    .orderBy("id")
    .limit(page.limit);
  if (from !== undefined) query = query.where("from_branch", "=", from);
  if (location !== undefined) query = query.where("from_location", "=", location);
  if (pickup !== undefined) query = query.where("pickup", "=", pickup);
  if (states !== undefined) query = query.where("state", "in", [...states]);
  return (await query.execute()).map(requestOf);
}

/** @returns those that were still to be picked */
export async function markPicking(
  tx: Tx,
  ids: readonly string[],
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await on(tx)
    .updateTable("request")
    .set({ state: "picking", picked_at: at, picked_by: by })
    .where("id", "in", [...ids])
    .where("state", "=", "requested")
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** A copy that has to go back to its stacks, and since when. */
export interface GoingBack {
  readonly id: string;
  readonly itemId: string;
  readonly atBranch: string;
  readonly since: Date;
}

export async function listGoingBack(
  at: Database | Tx,
  page: { readonly after: string; readonly limit: number },
): Promise<GoingBack[]> {
  const rows = await on(at)
    .selectFrom("item_state")
    .select(["item_id", "at_branch", "process_since"])
    .where("process", "=", "returning")
    .where("item_id", ">", page.after)
    .orderBy("item_id")
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    id: row.item_id,
    itemId: row.item_id,
    atBranch: row.at_branch,
    since: row.process_since ?? new Date(0),
  }));
}
