import { type Script, toSimplified, toTraditional } from "./han-script.ts";

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/u;

/**
 * The script of a text. Any kana makes it Japanese and any Hangul Korean; Han text is simplified or traditional by whichever
 * form more of its characters have only there, and `Hani` when neither shows (人民). `Zyyy` when it has no letters known here.
 */
export function detectScript(text: string): Script {
  if (kana.test(text)) return "Jpan";
  if (hangul.test(text)) return "Kore";
  const characters = text.match(han);
  if (!characters) return latin.test(text) ? "Latn" : "Zyyy";
  return hanScript(characters.join(""));
}

function hanScript(text: string): Script {
  const onlyTraditional = differences(text, toSimplified(text));
  const onlySimplified = differences(text, toTraditional(text));
  if (onlyTraditional === onlySimplified) return "Hani";
  return onlyTraditional > onlySimplified ? "Hant" : "Hans";
}

function differences(text: string, converted: string): number {
  const other = [...converted];
  return [...text].filter((character, at) => character !== other[at]).length;
}
