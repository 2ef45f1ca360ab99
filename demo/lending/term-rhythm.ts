/** Where a day lies: in a week of a term, counted from 1, or in a vacation. */
export type DayOfYear =
  | { readonly kind: "term"; readonly week: number; readonly weekday: number }
  | { readonly kind: "vacation"; readonly weekday: number };

/**
 * How much is borrowed in each of a term's twenty weeks, against a usual one: courses begin in weeks 2–4, papers and exams are prepared in
 * weeks 15–17, and in the two weeks of exams books come back.
 */
const weeks: readonly number[] = [
  0.7, 1.35, 1.6, 1.5, 1.1, 1, 1, 0.95, 0.9, 0.9, 0.9, 0.95, 1, 1.1, 1.4, 1.55, 1.4, 1.05, 0.7, 0.45,
];

/** Monday to Sunday. */
const weekdays: readonly number[] = [1.15, 1.1, 1.1, 1.05, 0.8, 0.75, 0.85];
const vacation = 0.12;

/** How much is borrowed on a day against a usual one; 1 on average within a term. */
export function rhythmOf(day: DayOfYear): number {
  const weekday = weekdays[day.weekday - 1] ?? 1;
  return weekday * (day.kind === "vacation" ? vacation : (weeks[day.week - 1] ?? 1));
}
