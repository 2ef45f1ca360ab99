import { type PolicySet, type ValueDimension, type ValueNames, valuesNamed } from "@wenyuan/lending-rules";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { readPlaces } from "../../catalogue/index.ts";
import { listCategories } from "../../readers/index.ts";

/** A value that conditions may name, and what the library calls it. */
export interface NamedValue {
  readonly value: string;
  readonly name: Bilingual;
}

/** What conditions may speak of: the library's own lists, what the policies name besides, and their `@groups`. */
export type NamedValues = Readonly<Record<ValueDimension, readonly NamedValue[]>>;

/** The values of each dimension with their names, those of the library in its own order. */
export async function readValueNames(at: Database | Tx, set: PolicySet): Promise<NamedValues> {
  const categories = await listCategories(at);
  const { branches, kinds } = await readPlaces(at);
  const own = (list: readonly { readonly code: string; readonly name: Bilingual }[]) =>
    list.map(({ code, name }): NamedValue => ({ value: code, name }));
  const lists: Record<ValueDimension, readonly NamedValue[]> = {
    readerCategory: own(categories),
    itemType: own(kinds),
    branch: own(branches),
    department: [],
  };
  const whole = (dimension: ValueDimension) => withNamed(lists[dimension], set, dimension);
  return {
    readerCategory: whole("readerCategory"),
    itemType: whole("itemType"),
    branch: whole("branch"),
    department: whole("department"),
  };
}

function withNamed(known: readonly NamedValue[], set: PolicySet, dimension: ValueDimension): NamedValue[] {
  const have = new Set(known.map(({ value }) => value));
  const others = valuesNamed([set], dimension).filter((value) => !have.has(value));
  const nameOf = new Map(known.map(({ value, name }) => [value, name]));
  const groups = Object.entries(set.groups?.[dimension] ?? {}).map(([group, members]) => ({
    value: `@${group}`,
    name: {
      zh: members.map((member) => nameOf.get(member)?.zh ?? member).join("、"),
      en: members.map((member) => nameOf.get(member)?.en ?? member).join(", "),
    },
  }));
  return [...known, ...others.map((value) => ({ value, name: { zh: value, en: value } })), ...groups];
}

/** The same as `conditionsInWords` takes them. */
export function valueNames(values: NamedValues): ValueNames {
  return {
    readerCategory: table(values.readerCategory),
    itemType: table(values.itemType),
    branch: table(values.branch),
    department: table(values.department),
  };
}

function table(list: readonly NamedValue[]): Record<string, Bilingual> {
  return Object.fromEntries(list.map(({ value, name }) => [value, name]));
}
