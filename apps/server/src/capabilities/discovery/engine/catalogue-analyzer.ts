import { chineseAnalyzer, pinyinSortKey } from "@wenyuan/chinese";
import { type Analyzer, unicodeAnalyzer } from "@wenyuan/search";
import { segmenter } from "./segmenter.ts";

let made: Analyzer | undefined;

/**
 * How the catalogue's text becomes searchable words: Chinese by words, characters and pinyin, the rest by Unicode's rules. Lists are in
 * the order of pinyin, Latin names before.
 */
export function catalogueAnalyzer(): Analyzer {
  made ??= makeAnalyzer();
  return made;
}

function makeAnalyzer(): Analyzer {
  const chinese = chineseAnalyzer(unicodeAnalyzer, segmenter());
  return {
    ...chinese,
    id: `catalogue-1+${chinese.id}`,
    browseKey: (value, facet) => pinyinSortKey(value, { segmenter: segmenter(), name: facet === "author" }),
  };
}
