/**
 * BCP 47 language by the script a text is written in, for `lang`: fonts and a screen reader's voice follow it. Kana is Japanese, Hangul
 * Korean, Han alone Chinese; anything else is taken for English, the language of most other records here.
 */
export function langOf(text: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  return /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
}
