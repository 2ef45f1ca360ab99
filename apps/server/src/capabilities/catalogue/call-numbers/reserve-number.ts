import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import {
  findNextNumber,
  findReservation,
  insertReservation,
  lockClass,
  type Reservation,
} from "./book-number.store.ts";
import { countedClass } from "./book-number.ts";
import { listSeries } from "./series.store.ts";
import type { Series } from "./series.ts";

export interface ReservationRequest {
  /** As a cataloguer types it; its points are put in place. */
  readonly classNumber: string;
  /** The library's first when not given. */
  readonly series?: string;
  /** The record that the number is for: asked again, it gets the same. */
  readonly recordId?: string;
}

export interface Reserving {
  readonly changedBy: string;
  readonly now: Date;
}

/**
 * Reserves the next 种次号 of a class. One transaction at a time gives out numbers of a class, so that two cataloguers never get the same;
 * a number leaves a gap only when its reservation was given back below the highest and the series' rule is `after-highest`.
 */
export async function reserveNumber(
  tx: Tx,
  { classNumber: typed, series: code, recordId }: ReservationRequest,
  { changedBy, now }: Reserving,
): Promise<Reservation | Problem> {
  const all = await listSeries(tx);
  const series = code === undefined ? all[0] : all.find((one) => one.code === code);
  if (!series) return catalogueProblems.seriesNotFound({ code: code ?? "" });
  const classNumber = countedClass(series.grammar, typed, now.getUTCFullYear());
  if (classNumber === undefined) return catalogueProblems.classNotCounted({ classNumber: typed, series: series.code });
  const place = { series: series.code, classNumber };
  await lockClass(tx, place);
  const mine = recordId === undefined ? undefined : await findReservation(tx, place, recordId);
  return mine ?? (await reserveNext(tx, { ...place, allocation: series.allocation, recordId }, { changedBy, now }));
}

interface Wanted {
  readonly series: string;
  readonly classNumber: string;
  readonly allocation: Series["allocation"];
  readonly recordId: string | undefined;
}

async function reserveNext(
  tx: Tx,
  { series, classNumber, allocation, recordId }: Wanted,
  { changedBy, now }: Reserving,
): Promise<Reservation | Problem> {
  for (;;) {
    const number = await findNextNumber(tx, { series, classNumber }, allocation);
    if (number === undefined) return catalogueProblems.numbersExhausted({ classNumber });
    const reservation = {
      series,
      classNumber,
      number,
      recordId,
      reservedBy: changedBy,
      reservedAt: now,
      reservedUntil: new Date(now.getTime() + allocation.holdDays * 86_400_000),
    };
    const id = await insertReservation(tx, reservation);
    // Taken by an item that was made meanwhile, whose call number was typed: the next one, then.
    if (id === undefined) continue;
    const { recordId: _for, ...rest } = reservation;
    return { id, ...rest, ...(recordId === undefined ? {} : { recordId }) };
  }
}
