const dayMs = 86_400_000;

/** A day (YYYY-MM-DD) counted from 1 January 1970, so that days can be compared as numbers. */
export function arrivalDay(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** What tells when a copy came: the day it was acquired, or, where nobody stated it, when it was entered. */
export interface ArrivedItem {
  readonly acquiredOn?: string;
  readonly createdAt?: Date;
}

/** The day a title came into the collection: that of its first copy, or of its record while it has none. */
export function arrivedOn(items: readonly ArrivedItem[], recordCreatedAt: Date | undefined): number | undefined {
  const days = items.flatMap((item) => dayOf(item) ?? []);
  if (days.length > 0) return Math.min(...days);
  return recordCreatedAt && dayOfTime(recordCreatedAt);
}

function dayOf({ acquiredOn, createdAt }: ArrivedItem): number | undefined {
  return acquiredOn === undefined ? createdAt && dayOfTime(createdAt) : arrivalDay(acquiredOn);
}

function dayOfTime(time: Date): number {
  return Math.floor(time.getTime() / dayMs);
}
