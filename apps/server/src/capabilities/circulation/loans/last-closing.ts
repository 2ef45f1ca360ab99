import { dateAt, lastOpenMoment, type Opening, Temporal } from "@wenyuan/calendar";

/**
 * The last moment before the present opening at which a desk was open: what lies in the book drop in the morning was put there since
 * the evening before, and is taken as returned then. While the desk is closed: the moment it closed.
 */
export function lastClosing(desk: Opening, now: Date): Date | undefined {
  const at = now.getTime();
  const today = dateAt(Temporal.Instant.fromEpochMilliseconds(at), desk.zone);
  const open = desk.stretchesOn(today).find(({ from, to }) => from <= at && at < to);
  const moment = lastOpenMoment(desk, Temporal.Instant.fromEpochMilliseconds(open?.from ?? at));
  return moment && new Date(moment.epochMilliseconds);
}
