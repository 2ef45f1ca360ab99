import { clcOutline, lccOutline, type OutlineClass } from "@wenyuan/call-number";
import { pinyinKeys, searchKey } from "@wenyuan/chinese";
import type { SearchEngine } from "../engine/search-engine.ts";
import { segmenter } from "../engine/segmenter.ts";

/** A class of the outline that has works, as somebody may mean it who has begun to type. */
export interface SuggestedClass {
  /** Its value in the class facet. */
  readonly path: string;
  readonly count: number;
}

interface ClassKeys {
  readonly path: string;
  /** What may be typed for it: number, words in either language, pinyin, initials; folded. */
  readonly keys: readonly string[];
}

/** Fewer letters begin too many classes. */
const fewestLetters = 2;
/** Counts may be this old: a suggestion says about how much there is. */
const countsLastMs = 60_000;
const mostClasses = 1000;

let known: readonly ClassKeys[] | undefined;
const counted = new WeakMap<SearchEngine, { readonly at: number; readonly counts: ReadonlyMap<string, number> }>();

/** Classes whose number, words, pinyin or initials begin with what was typed, those with most works first. */
export async function suggestClasses(engine: SearchEngine, typed: string, limit: number): Promise<SuggestedClass[]> {
  const key = searchKey(typed);
  if (key.length < (/\p{Script=Han}/u.test(key) ? 1 : fewestLetters)) return [];
  known ??= [
    ...clcOutline.map((one) => keysOf(one, clcPath(one))),
    ...lccOutline.map((one) => keysOf(one, `lcc/${one.code}`)),
  ];
  const meant = known.filter(({ keys }) => keys.some((each) => each.startsWith(key)));
  if (meant.length === 0) return [];
  const counts = await countsOf(engine);
  return meant
    .flatMap(({ path }) => ({ path, count: counts.get(path) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, limit);
}

/** As `classPath` files works: `I/I2`, `T/TP`. Spans of classes (D33/37) hold no works of their own. */
function clcPath({ code, parent }: OutlineClass): string {
  return parent === undefined ? code : `${parent}/${code}`;
}

function keysOf({ code, zh, en }: OutlineClass, path: string): ClassKeys {
  const parts = zh.split(/[、，（）]/u);
  const spoken = parts.flatMap((part) => {
    const { full, initials } = pinyinKeys(part, { segmenter: segmenter(), most: 1 });
    return [...full, ...initials.filter((key) => key.length > 2)];
  });
  const words = en.split(/,| and /u);
  return { path, keys: [code, zh, ...parts, en, ...words, ...spoken].map(searchKey) };
}

async function countsOf(engine: SearchEngine): Promise<ReadonlyMap<string, number>> {
  const kept = counted.get(engine);
  if (kept && Date.now() - kept.at < countsLastMs) return kept.counts;
  const { facets } = await engine.search({ limit: 0, facets: [{ name: "class", parent: null, limit: mostClasses }] });
  const counts = new Map((facets[0]?.values ?? []).map(({ value, count }) => [value, count]));
  counted.set(engine, { at: Date.now(), counts });
  return counts;
}
