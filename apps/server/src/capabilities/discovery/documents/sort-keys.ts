import { clcWithTitleSequence, sortKeyOf } from "@wenyuan/call-number";
import { naco, pinyinOf, pinyinSortKey, strokeSortKey } from "@wenyuan/chinese";
import type { Title } from "@wenyuan/marc";
import { segmenter } from "../engine/segmenter.ts";

/** Keys are cut: what differs after so many characters is filed together, and a million titles fit into memory. */
const longestKey = { pinyin: 64, strokes: 40, latin: 32 } as const;

/** Where a title is filed: by pinyin, by strokes, by Latin letters. Without its initial article. */
export function titleSortKeys(title: Title | undefined): Record<string, string> {
  if (!title || title.text === "") return {};
  const filed = title.text.slice(title.nonFiling ?? 0);
  const isHan = /\p{Script=Han}/u.test(filed);
  const latin = title.romanized ?? (isHan ? pinyinOf(filed, { segmenter: segmenter() }).join(" ") : filed);
  return {
    title: pinyinSortKey(filed, { segmenter: segmenter() }).slice(0, longestKey.pinyin),
    titleLatin: naco(latin).slice(0, longestKey.latin),
    ...(isHan && { titleStrokes: strokeSortKey(filed).slice(0, longestKey.strokes) }),
  };
}

/** Where a call number stands on the shelf. */
export function callNumberSortKey(callNumber: string | undefined): Record<string, string> {
  return callNumber === undefined ? {} : { callNumber: sortKeyOf(callNumber, clcWithTitleSequence) };
}
