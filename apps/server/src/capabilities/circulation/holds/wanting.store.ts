/** The library's day at an instant, by its desk; a library that has stated no calendar counts in UTC for the moment. */
const dayAt = (instant: string): string => `(${instant}::timestamptz at time zone coalesce(
    (select c.calendars #>> '{desk,zone}' from circulation.calendar_version c order by c.version desc limit 1), 'UTC'))::date`;

/**
 * The condition that hold `h` wants its copy now: it has begun, is not over and does not rest. The same as `restingOn` of lending-rules. The
 * day is worked out once for a statement, and only when a hold has dates.
 * @param instant the parameter that holds the instant, such as `$3`
 */
export function wantsCopyAt(instant: string): string {
  const today = dayAt(instant);
  return `(h.starts_on is null or h.starts_on <= ${today}) and (h.ends_on is null or h.ends_on >= ${today})
         and (not h.suspended or h.suspended_until < ${today})`;
}
