import { foldKana } from "./fold-kana.ts";
import { foldVariants } from "./fold-variants.ts";
import { naco } from "./naco.ts";

const betweenHan = /(?<=[\p{Script=Han}\p{Script=Hiragana}]) (?=[\p{Script=Han}\p{Script=Hiragana}])/gu;

/**
 * The key by which whole texts are the same to a reader: 《紅樓夢》, 红楼梦 and 红 楼 梦 have one, C++ and C have two.
 * NACO normalisation, then Han variants and kana folded, then spaces between Han characters dropped.
 */
export function searchKey(text: string): string {
  return foldVariants(foldKana(naco(text))).replace(betweenHan, "");
}
