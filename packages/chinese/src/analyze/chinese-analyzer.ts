import { foldText } from "../fold/fold-text.ts";
import { foldVersion } from "../fold/fold-variants.ts";
import { searchKey } from "../fold/search-key.ts";
import { pinyinKeys } from "../pinyin/pinyin-keys.ts";
import { remembering } from "../remember.ts";
import type { Segmenter } from "../segment/segmenter.ts";
import { type HeardText, heardText } from "./heard-text.ts";
import { giveText, indexText, type TextTaker } from "./index-text.ts";
import { type QueryWord, queryText } from "./query-text.ts";
import { dropInWordSigns } from "./scan-runs.ts";
import type { Token } from "./token.ts";

/** What a search engine already knows without any Chinese; taken over as it is. */
export interface BaseAnalyzer {
  readonly id: string;
  stem(term: string): string;
  identifier(text: string): readonly string[];
  filed?(folded: string): string;
}

/** Fits the `Analyzer` of packages/search by its shape. */
export interface ChineseAnalyzer extends BaseAnalyzer {
  index(text: string): readonly Token[];
  give(text: string, taker: TextTaker): void;
  query(text: string): readonly QueryWord[];
  fold(text: string): string;
  readings(text: string): readonly string[];
  heard(text: string): HeardText | undefined;
}

/**
 * An analyzer for catalogues in Chinese and other languages. What 繁, 简, 異體 or shinjitai spell alike has the same terms; Han
 * text is indexed by characters, pairs and all dictionary words of three and more, and asked for by words; titles and names
 * are also found by pinyin and its initials.
 */
export function chineseAnalyzer(base: BaseAnalyzer, segmenter: Segmenter): ChineseAnalyzer {
  return {
    id: `chinese-${foldVersion}+${base.id}`,
    index: (text) => indexText(text, { segmenter }),
    give: (text, taker) => giveText(text, { segmenter }, taker),
    query: (text) => queryText(text, segmenter),
    stem: (term) => base.stem(term),
    identifier: (text) => base.identifier(text),
    fold: (text) => dropInWordSigns(foldText(text)).replace(/\s+/gu, " ").trim(),
    ...(base.filed && { filed: (folded: string) => base.filed?.(folded) ?? folded }),
    heard: (text) => heardText(text, segmenter),
    readings: remembering((text) => readingsFor(text, segmenter)),
  };
}

const han = /\p{Script=Han}/u;
/** These stay what they are, or become one another, in every key. */
const usualHan = /[\u4e00-\u9fff]/;
const beyondAscii = /\P{ASCII}/u;

/** Further beginnings of a suggestion: hong lou meng, hongloumeng, hlm. Long texts are not suggested by sound. */
function readingsFor(text: string, segmenter: Segmenter): readonly string[] {
  if (!han.test(text) || text.length > 64) return [];
  const { spaced, full, initials } = pinyinKeys(text, { segmenter, most: 4 });
  const keys = [...new Set([...spaced, ...full, ...initials])];
  if (usualHan.test(text) && !keys.some((key) => beyondAscii.test(key))) return keys;
  const written = searchKey(text);
  return keys.filter((key) => key !== written);
}
