/** ァ–ヶ and the iteration marks ヽ ヾ stand 0x60 above their hiragana. The long mark ー has none and stays. */
const katakana = /[\u30a1-\u30f6\u30fd\u30fe]/g;

/** Katakana → hiragana; voicing marks stay, since they make another word. */
export function foldKana(text: string): string {
  return text.replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
