/** What a record says of a reader, field by field, as history keeps it. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The fields that differ, before and after. A field that one side does not have is not compared. */
export function changedFacts(before: Facts, after: Facts): { before: Facts; after: Facts } | undefined {
  const changed = Object.keys(after).filter((key) => key in before && !same(before[key], after[key]));
  if (changed.length === 0) return undefined;
  const only = (facts: Facts) => Object.fromEntries(changed.map((key) => [key, facts[key] ?? null]));
  return { before: only(before), after: only(after) };
}

function same(one: Facts[string] | undefined, other: Facts[string] | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
