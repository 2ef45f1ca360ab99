import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { CopyChoice } from "./copy-choice.ts";

type Refusal = Extract<CopyChoice, { none: string }>["none"] | "twice" | "too-many" | "too-many-today";

const texts: Readonly<Record<Refusal, (fact: Bilingual) => Bilingual>> = {
  "open-shelf": ({ zh, en }) => ({
    zh: `${zh}开架就有，可以自己去取。走动不便请找服务台代取。`,
    en: `One stands on the open shelves: ${en}. If you cannot go there, the desk fetches it for you.`,
  }),
  "none-in": () => ({
    zh: "现在没有一册在架，不能送。可以预约，还回来就留给您。",
    en: "No copy is on its shelf just now. Place a hold, and the next one is kept for you.",
  }),
  "not-for-reader": () => ({
    zh: "这一种既不外借也不能调阅，请到服务台咨询。",
    en: "It is neither lent nor brought out. Ask at the desk.",
  }),
  "not-offered": () => ({
    zh: "在架的几册都在别处，本馆现在不送。",
    en: "The copies that are in stand elsewhere, and the library does not bring them just now.",
  }),
  "no-transfer": () => ({
    zh: "在架的几册不往这个分馆送。请换一个取书点。",
    en: "The copies that are in are not sent to that branch. Choose another one to fetch it.",
  }),
  twice: () => ({ zh: "已经委托过了，在“我的委托”里看进度。", en: "You have asked for it already: see My requests." }),
  "too-many": ({ zh, en }) => ({
    zh: `同时最多委托${zh}册，取走一册再来。`,
    en: `At most ${en} at a time; fetch one first.`,
  }),
  "too-many-today": ({ zh, en }) => ({
    zh: `一天最多委托${zh}册，明天再来。`,
    en: `At most ${en} in a day; ask tomorrow.`,
  }),
};

/** Why nothing is brought, and what to do instead. */
export function refusalText(why: Refusal, fact: Bilingual | string = ""): Bilingual {
  return texts[why](typeof fact === "string" ? { zh: fact, en: fact } : fact);
}
