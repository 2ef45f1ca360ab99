import { resolveAspect } from "@wenyuan/lending-rules";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";

/** What decides whether an item may leave the library at all. */
export interface LendableCase {
  readonly kind: string;
  readonly branch: string;
  readonly reserve: boolean;
}

/**
 * Whether some category of readers may take such an item home, by the rules in force. Asked of every item of an import, and there are few kinds
 * and branches: each case is settled once.
 */
export function lendableBy(rulebook: Rulebook, now: Date): (item: LendableCase) => boolean {
  const instant = instantOfDate(now);
  const categories = [...categoriesNamed(rulebook), "-"];
  const settled = new Map<string, boolean>();
  return (item) => {
    const key = JSON.stringify([item.kind, item.branch, item.reserve]);
    const known = settled.get(key);
    if (known !== undefined) return known;
    const lendable = categories.some((readerCategory) => lends(rulebook, { ...item, readerCategory }, instant));
    settled.set(key, lendable);
    return lendable;
  };
}

/** The categories that rules name; all others fare alike. */
function categoriesNamed({ policies }: Rulebook): Set<string> {
  return new Set(
    policies.rules.flatMap(({ when: { readerCategory } }) =>
      Array.isArray(readerCategory) ? (readerCategory as readonly string[]) : [],
    ),
  );
}

function lends(
  rulebook: Rulebook,
  { kind, branch, reserve, readerCategory }: LendableCase & { readonly readerCategory: string },
  instant: ReturnType<typeof instantOfDate>,
): boolean {
  const at = caseAt(rulebook, { readerCategory, itemType: kind, branch, courseReserve: reserve }, instant);
  return resolveAspect(rulebook.policies, "loan", at)?.terms.lend === true;
}
