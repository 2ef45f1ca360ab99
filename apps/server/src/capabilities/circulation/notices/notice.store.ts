import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** A notice that was handed on. */
export interface SentNotice {
  readonly kind: string;
  /** Days from the due day; negative before it. */
  readonly days: number;
  readonly at: Date;
}

/** Notices of one loan that are shown; a policy plans a handful. */
const noticesShown = 100;

export async function noticesOf(at: Database | Tx, loanId: string): Promise<SentNotice[]> {
  return await on(at)
    .selectFrom("notice")
    .select(["kind", "days", "at"])
    .where("loan_id", "=", loanId)
    .orderBy("at")
    .orderBy("days")
    .limit(noticesShown)
    .execute();
}
