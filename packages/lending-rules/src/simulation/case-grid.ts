import type { LendingCase, TeachingPosition } from "../policies/lending-case.ts";
import type { PolicySet, ValueDimension } from "../policies/policy-set.ts";

/** The values that a simulation goes through; every combination is one case. */
export interface CaseGrid {
  readonly readerCategories: readonly string[];
  readonly itemTypes: readonly string[];
  readonly branches: readonly string[];
  /** `undefined` stands for a reader without one. */
  readonly departments?: readonly (string | undefined)[];
  readonly courseReserve?: readonly boolean[];
  readonly days: readonly { readonly on: string; readonly teaching?: TeachingPosition }[];
}

/** Every case of a grid, reader by reader. */
export function* casesOf(grid: CaseGrid): Generator<LendingCase> {
  for (const readerCategory of grid.readerCategories) {
    for (const department of grid.departments ?? [undefined]) {
      for (const itemType of grid.itemTypes) {
        for (const branch of grid.branches) {
          for (const courseReserve of grid.courseReserve ?? [false]) {
            for (const day of grid.days) {
              const person = department === undefined ? { readerCategory } : { readerCategory, department };
              yield { ...person, itemType, branch, courseReserve, ...day };
            }
          }
        }
      }
    }
  }
}

/** The values of a dimension that policy sets speak of, groups taken apart; a grid over them misses no rule. */
export function valuesNamed(sets: readonly PolicySet[], dimension: ValueDimension): string[] {
  const values = new Set<string>();
  for (const set of sets) {
    for (const members of Object.values(set.groups?.[dimension] ?? {})) for (const value of members) values.add(value);
    for (const { when } of set.rules) {
      const match = when[dimension] ?? [];
      for (const name of "not" in match ? match.not : match) if (!name.startsWith("@")) values.add(name);
    }
  }
  return [...values].toSorted();
}

/** A value that no rule names, which stands for all others. */
export const ANY_OTHER = "*";

/** The grid that tells two policy sets apart: every value that either names, and one that neither does. */
export function gridOver(sets: readonly PolicySet[], days: CaseGrid["days"]): CaseGrid {
  const named = (dimension: ValueDimension) => [...valuesNamed(sets, dimension), ANY_OTHER];
  const departments = named("department");
  return {
    branches: named("branch"),
    itemTypes: named("itemType"),
    readerCategories: named("readerCategory"),
    ...(departments.length > 1 && { departments: [...departments, undefined] }),
    courseReserve: [false, true],
    days,
  };
}
