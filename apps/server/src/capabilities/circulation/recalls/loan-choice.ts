import { dateAt, earlierInstant, laterInstant, type Opening, onDate, type Temporal } from "@wenyuan/calendar";
import { type RecallDue, type RecallTerms, workOutRecall } from "@wenyuan/lending-rules";

/** A loan that could be called back. */
export interface RecallableLoan {
  readonly loanId: string;
  readonly itemId: string;
  readonly lentAt: Temporal.Instant;
  readonly due: Temporal.Instant;
  /** It ends with a day, at the desk's closing, or at a minute. */
  readonly dueBy: "day" | "minute";
  readonly desk: Opening;
  /** What the policies promised its borrower. */
  readonly terms: RecallTerms | undefined;
}

/** The loan that is called back, and until when it is due then. */
export interface RecallChoice {
  readonly loan: RecallableLoan;
  readonly at: Temporal.Instant;
  readonly because: RecallDue["because"];
}

/** Why no loan is called back. */
export type NoRecall = /** Enough copies come back as soon as a recall could ask for. */ "due-sooner" | "none";

/**
 * Chooses fairly: of all loans whose time can be shortened, the one that has been kept longest. Copies that come back as soon anyway count
 * first for those who stand before; only who is not served by them needs a recall.
 * @param ahead how many wait before, without a copy and without a recall of their own
 */
export function chooseRecall(
  loans: readonly RecallableLoan[],
  { ahead, now }: { readonly ahead: number; readonly now: Temporal.Instant },
): RecallChoice | NoRecall {
  const weighed = loans.flatMap((loan) => weigh(loan, now));
  const sooner = weighed.filter(({ because }) => because === "due-sooner");
  if (sooner.length > ahead) return "due-sooner";
  const [longest] = weighed
    .filter(({ because }) => because !== "due-sooner")
    .toSorted((a, b) => a.loan.lentAt.epochMilliseconds - b.loan.lentAt.epochMilliseconds);
  return longest ?? "none";
}

/** An overdue loan is owed already: nothing is promised by it and nothing shortened. */
function weigh(loan: RecallableLoan, now: Temporal.Instant): RecallChoice[] {
  const { terms, lentAt, due, desk } = loan;
  if (!terms?.allowed || due.epochMilliseconds <= now.epochMilliseconds) return [];
  const recall = workOutRecall({ terms, lentAt, due, now, desk });
  const at = earlierInstant(loan.dueBy === "day" ? atDaysEnd(recall.at, loan) : recall.at, due);
  return [{ loan, at, because: at.equals(due) ? "due-sooner" : recall.because }];
}

/** A loan of days ends at the hour at which it would have ended, never before the time that was promised. */
function atDaysEnd(at: Temporal.Instant, { due, desk }: RecallableLoan): Temporal.Instant {
  return laterInstant(onDate(due, dateAt(at, desk.zone), desk.zone), at);
}
