import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { on } from "../tables.ts";

/** One time that a loan's due date was moved by a closing. */
export interface MoveOfLoan {
  readonly reason: Bilingual;
  readonly was: Date;
  /** Absent: there was nowhere to go. */
  readonly is?: Date;
  readonly setBack: boolean;
}

const movesShown = 50;

export async function movesOfLoan(at: Database | Tx, loanId: string): Promise<MoveOfLoan[]> {
  const rows = await on(at)
    .selectFrom("moved_due as d")
    .innerJoin("due_move as m", "m.id", "d.move_id")
    .select(["m.reason", "d.due_was", "d.due_is", "d.set_back"])
    .where("d.loan_id", "=", loanId)
    .orderBy("d.id")
    .limit(movesShown)
    .execute();
  return rows.map(({ reason, due_was: was, due_is: is, set_back: setBack }) => ({
    reason,
    was,
    setBack,
    ...(is === null ? {} : { is }),
  }));
}
