import { dateAt, daysFrom, Temporal } from "@wenyuan/calendar";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { type DescribedItem, describeItemsById } from "../loans/describe-items.ts";
import { describeReaders } from "../standing/describe-readers.ts";
import { findLateLoans, type LateList, type LateLoan, type LateNotice, noticesOfLoans } from "./late-loan.store.ts";

/** What is asked for, in days late: from, to, both inclusive. */
export interface LateWish {
  readonly list: LateList;
  readonly branch?: string | undefined;
  readonly category?: string | undefined;
  readonly readerId?: string | undefined;
  readonly fromDays?: number | undefined;
  readonly toDays?: number | undefined;
}

/** A late loan with its book, its reader, and what was said so far. */
export interface DescribedLate extends LateLoan {
  readonly item: DescribedItem | undefined;
  readonly name: string;
  /** 学号 or 工号, else the card. */
  readonly number: string | undefined;
  readonly daysLate: number;
  readonly notices: readonly LateNotice[];
}

export interface LateReading {
  readonly now: Date;
  readonly zone: string;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of late loans, described in five queries whatever their number. */
export async function readLateLoans(
  at: Database | Tx,
  { list, branch, category, readerId, fromDays, toDays }: LateWish,
  { now, zone, after, limit }: LateReading,
): Promise<DescribedLate[]> {
  const today = dateAt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), zone);
  const dayBack = (days: number) => new Date(today.subtract({ days }).toZonedDateTime(zone).epochMilliseconds);
  const question = {
    list,
    now,
    branch,
    category,
    readerId,
    ...(fromDays === undefined ? {} : { dueBefore: dayBack(fromDays - 1) }),
    ...(toDays === undefined ? {} : { dueFrom: dayBack(toDays) }),
  };
  const loans = await findLateLoans(at, question, { after, limit });
  const items = await describeItemsById(
    at,
    loans.map(({ itemId }) => itemId),
  );
  const readers = await describeReaders(
    at,
    loans.map((loan) => loan.readerId),
  );
  const notices = Map.groupBy(
    await noticesOfLoans(
      at,
      loans.map(({ id }) => id),
    ),
    ({ loanId }) => loanId,
  );
  return loans.map((loan) => ({
    ...loan,
    item: items.get(loan.itemId),
    name: readers.get(loan.readerId)?.name ?? "",
    number: readers.get(loan.readerId)?.number,
    daysLate: Math.max(0, daysFrom(dateAt(Temporal.Instant.fromEpochMilliseconds(loan.dueAt.getTime()), zone), today)),
    notices: notices.get(loan.id) ?? [],
  }));
}
