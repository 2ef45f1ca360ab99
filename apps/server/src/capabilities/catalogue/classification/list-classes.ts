import { type CallNumberGrammar, classRanges } from "@wenyuan/call-number";
import type { Database } from "../../../kernel/db/database.ts";
import { listSeries } from "../call-numbers/series.store.ts";
import { classesBelow, countClasses, countOnShelf, findClass, type StoredClass } from "./class.store.ts";
import { type BrowsedClass, grammarOfScheme, outlineBelow, outlinePath } from "./classified.ts";

export interface CountedClass extends BrowsedClass {
  /** Items on the shelf in the class and all below it, without those withdrawn. */
  readonly count: number;
}

export interface ClassPage {
  /** The library's own table, or the shipped outline. */
  readonly source: "own" | "outline";
  /** The class asked for and those above it, main class first. */
  readonly path: readonly BrowsedClass[];
  readonly classes: readonly CountedClass[];
}

interface Asked {
  readonly scheme: CallNumberGrammar["scheme"];
  readonly under?: string;
}

/** Classes to browse with how much of the collection stands in each. @returns undefined for an unknown class */
export async function listClasses(db: Database, asked: Asked): Promise<ClassPage | undefined> {
  const named = await nameClasses(db, asked);
  if (!named) return undefined;
  const grammar = grammarOfScheme(await listSeries(db), asked.scheme);
  const counts = await countsOf(db, named.classes, grammar);
  return { ...named, classes: named.classes.map((one, n) => ({ ...one, count: counts[n] ?? 0 })) };
}

/** {@link listClasses} without counting, which reads the whole shelf. */
export async function nameClasses(
  db: Database,
  { scheme, under }: Asked,
): Promise<(Omit<ClassPage, "classes"> & { readonly classes: readonly BrowsedClass[] }) | undefined> {
  const own = (await countClasses(db, scheme)) > 0;
  const path = under === undefined ? [] : own ? await ownPath(db, scheme, under) : outlinePath(scheme, under);
  if (under !== undefined && path.length === 0) return undefined;
  const below = own ? (await classesBelow(db, { scheme, under })).map(browsedClass) : outlineBelow(scheme, under);
  return { source: own ? "own" : "outline", path, classes: below };
}

async function countsOf(db: Database, classes: readonly BrowsedClass[], grammar: CallNumberGrammar): Promise<number[]> {
  const ranges = classes.map(({ notation }) => classRanges(notation, grammar));
  const counts = await countOnShelf(db, ranges.flat());
  let at = 0;
  return ranges.map((ofClass) => {
    const own = counts.slice(at, at + ofClass.length);
    at += ofClass.length;
    return own.reduce((sum, count) => sum + count, 0);
  });
}

/** No class is deeper than its notation is long; a table that leads in a circle ends there too. */
async function ownPath(db: Database, scheme: string, notation: string): Promise<BrowsedClass[]> {
  const path: BrowsedClass[] = [];
  for (let next: string | null = notation; next !== null && path.length < 20; ) {
    const found: StoredClass | undefined = await findClass(db, scheme, next);
    if (!found) break;
    path.unshift(browsedClass(found));
    next = found.parent;
  }
  return path;
}

function browsedClass({ notation, nameZh, nameEn, alternative, hasBelow }: StoredClass): BrowsedClass {
  const name = nameZh ?? nameEn ?? notation;
  return { notation, name: { zh: name, en: nameEn ?? name }, alternative, hasBelow };
}
