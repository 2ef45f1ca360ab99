import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { type BranchAvailability, type TitleAvailability, wholeOf } from "./availability.ts";

interface Row {
  readonly recordId: string;
  readonly branch: string;
  readonly items: number;
  readonly lendable: number;
  readonly available: number;
  readonly nextDue: Date | null;
  readonly holds: number;
}

const ofTitles = statement<[recordIds: readonly string[]], Row>(
  "circulation.availability-of",
  `select a.record_id as "recordId", a.branch, a.items, a.lendable, a.available, a.next_due as "nextDue", a.holds
   from circulation.title_availability a where a.record_id = any($1::bigint[]) and (a.items > 0 or a.holds > 0)
   order by a.record_id, a.branch`,
);

/**
 * What the library has of some titles, such as a page of hits, in one query: a row for each branch, however many copies there are.
 * A title without copies is left out.
 */
export async function availabilityOf(
  at: Database | Tx,
  recordIds: readonly string[],
): Promise<Map<string, TitleAvailability>> {
  if (recordIds.length === 0) return new Map();
  const rows = Map.groupBy(await ofTitles.rows(at, recordIds), ({ recordId }) => recordId);
  return new Map([...rows].map(([id, branches]) => [id, wholeOf(branches.map(branchOf))]));
}

function branchOf({ branch, items, lendable, available, nextDue, holds }: Row): BranchAvailability {
  return { branch, items, lendable, available, holds, ...(nextDue ? { nextDue } : {}) };
}
