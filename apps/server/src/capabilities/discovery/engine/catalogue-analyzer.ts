import { chineseAnalyzer, Segmenter } from "@wenyuan/chinese";
import { type Analyzer, unicodeAnalyzer } from "@wenyuan/search";

let made: Analyzer | undefined;

/** How the catalogue's text becomes searchable words: Chinese by words, characters and pinyin, the rest by Unicode's rules. */
export function catalogueAnalyzer(): Analyzer {
  made ??= chineseAnalyzer(unicodeAnalyzer, Segmenter.create());
  return made;
}
