import type { FindingTexts } from "./finding-texts.ts";
import { counted, day, moment } from "./telling.ts";

type RenewalCode =
  | "renewals-none"
  | "renewals-used-up"
  | "renew-too-soon"
  | "renew-overdue"
  | "renew-held"
  | "renew-recalled"
  | "renew-after-reminder"
  | "renew-gains-nothing"
  | "auto-renew-too-late"
  | "auto-renew-opted-out";

export const RENEWAL_TEXTS: FindingTexts<RenewalCode> = {
  "renewals-none": () => ({ say: { zh: "这一类不能续借", en: "This kind is not renewed" } }),
  "renewals-used-up": ({ count, max }) => ({
    say: {
      zh: `已续借${count}次，最多${max}次`,
      en: `Renewed ${count === 1 ? "once" : `${count} times`}, ${max} at most`,
    },
  }),
  "renew-too-soon": ({ from }, telling) => {
    const date = day(from, telling);
    return { say: { zh: `${date.zh}起可以续借`, en: `Can be renewed from ${date.en}` } };
  },
  "renew-overdue": ({ days }) => ({
    say: {
      zh: days === 0 ? "已过期，不能续借" : `过期${days}天，不能续借`,
      en: days === 0 ? "Overdue, so not renewed" : `${counted(days, "day")} overdue, so not renewed`,
    },
    way: { zh: "还回后可以再借", en: "Return it; it can then be borrowed again" },
  }),
  "renew-held": ({ waiting }) => ({
    say: { zh: `有${waiting}位读者在等这本书`, en: `${counted(waiting, "reader")} waiting for it` },
    way: { zh: "还回后可以再排队", en: "After returning it one can queue again" },
  }),
  "renew-recalled": () => ({ say: { zh: "这本书已催还", en: "It has been recalled" } }),
  "renew-after-reminder": () => ({
    say: { zh: "已发过收费的催还通知，不能续借", en: "A charged reminder was sent, so it is not renewed" },
  }),
  "renew-gains-nothing": ({ due }, telling) => {
    const at = moment(due, telling);
    return { say: { zh: `续借也还是${at.zh}还`, en: `Renewing would not move it past ${at.en}` } };
  },
  "auto-renew-too-late": ({ since }, telling) => {
    const date = day(since, telling);
    return { say: { zh: `${date.zh}起不再自动续借`, en: `Not renewed by itself since ${date.en}` } };
  },
  "auto-renew-opted-out": () => ({
    say: { zh: "读者关了自动续借", en: "The reader has switched automatic renewal off" },
  }),
};
