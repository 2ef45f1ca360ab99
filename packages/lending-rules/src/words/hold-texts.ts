import type { FindingTexts } from "./finding-texts.ts";
import { ITEM_STATUS_WORDS } from "./item-status-words.ts";
import { branchNamed, counted, day } from "./telling.ts";

type HoldCode =
  | "holds-none"
  | "hold-copy-free"
  | "holds-used-up"
  | "holds-of-title-used-up"
  | "hold-own-loan"
  | "hold-twice"
  | "hold-no-shows"
  | "hold-nothing-lendable"
  | "hold-not-for-status"
  | "pickup-unknown"
  | "pickup-not-here"
  | "pickup-no-transfer"
  | "recall-not-allowed";

export const HOLD_TEXTS: FindingTexts<HoldCode> = {
  "holds-none": () => ({ say: { zh: "这一类不能预约", en: "This kind cannot be held" } }),
  "hold-copy-free": ({ branch }, telling) => {
    const place = branchNamed(branch, telling);
    return {
      say: { zh: `${place.zh}有在架的，可以直接借`, en: `A copy is on the shelf at ${place.en}` },
      way: { zh: "去架上取，或请馆员代取", en: "Fetch it, or ask for it to be brought" },
    };
  },
  "holds-used-up": ({ count, max }) => ({
    say: { zh: `已预约${count}种，最多${max}种`, en: `${counted(count, "hold")} open, ${max} at most` },
  }),
  "holds-of-title-used-up": ({ count, max }) => ({
    say: { zh: `这一种已预约${count}个，最多${max}个`, en: `${counted(count, "hold")} of this title, ${max} at most` },
  }),
  "hold-own-loan": () => ({ say: { zh: "这本书就在读者手里", en: "The reader has it on loan" } }),
  "hold-twice": () => ({ say: { zh: "已经预约过了", en: "It is held already" } }),
  "hold-no-shows": ({ count, until }, telling) => {
    const last = day(until, telling);
    return {
      say: {
        zh: `本学期已有${count}次没来取，${last.zh}前不能预约`,
        en: `${counted(count, "hold")} not fetched this term: none until ${last.en}`,
      },
    };
  },
  "hold-nothing-lendable": () => ({
    say: { zh: "没有一册能借，等也等不到", en: "No copy can ever be lent, so waiting would be in vain" },
    way: { zh: "可以荐购，或申请馆际互借", en: "Suggest a purchase, or ask for an interlibrary loan" },
  }),
  "hold-not-for-status": ({ status, kind }) => {
    const what = {
      page: { zh: "不能请人取", en: "cannot be fetched" },
      hold: { zh: "不能预约", en: "cannot be held" },
      recall: { zh: "不能催还", en: "cannot be recalled" },
    }[kind];
    const is = ITEM_STATUS_WORDS[status];
    return { say: { zh: `这一册${is.zh}，${what.zh}`, en: `This copy is ${is.en} and ${what.en}` } };
  },
  "pickup-unknown": ({ branch }) => ({ say: { zh: `没有“${branch}”这个分馆`, en: `There is no branch “${branch}”` } }),
  "pickup-not-here": ({ branch }, telling) => {
    const place = branchNamed(branch, telling);
    return { say: { zh: `${place.zh}不能取预约`, en: `Holds cannot be fetched at ${place.en}` } };
  },
  "pickup-no-transfer": ({ branch }, telling) => {
    const place = branchNamed(branch, telling);
    return {
      say: { zh: `这一册不能调到${place.zh}`, en: `This copy is not sent to ${place.en}` },
      way: { zh: "换一个取书点", en: "Choose another branch to fetch it" },
    };
  },
  "recall-not-allowed": () => ({ say: { zh: "这一类不催还", en: "This kind is not recalled" } }),
};
