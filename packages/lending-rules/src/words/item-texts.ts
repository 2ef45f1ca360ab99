import type { FindingTexts } from "./finding-texts.ts";
import { ITEM_STATUS_WORDS } from "./item-status-words.ts";
import { counted, moment } from "./telling.ts";
import { ASPECT_WORDS } from "./terms/term-words.ts";

type ItemCode =
  | "no-policy"
  | "not-lent"
  | "not-for-loan"
  | "lent-to-other"
  | "lent-to-reader"
  | "item-status"
  | "on-shelf-for-other"
  | "on-shelf-for-reader"
  | "wanted-by-others"
  | "has-parts"
  | "noted-damage"
  | "due-shortened"
  | "due-stuck";

export const ITEM_TEXTS: FindingTexts<ItemCode> = {
  "no-policy": ({ aspect }) => {
    const words = ASPECT_WORDS[aspect];
    return {
      say: { zh: `没有规则说明这种情况（${words.zh}）`, en: `No rule settles this case (${words.en})` },
      way: { zh: "请管理员补一条规则", en: "An administrator has to add a rule" },
    };
  },
  "not-lent": ({ onSite }) => ({
    say: onSite ? { zh: "只能在馆里看", en: "For use in the library only" } : { zh: "不外借", en: "Not lent" },
    ...(onSite && { way: { zh: "可以登记馆内阅览", en: "It can be issued for use on the spot" } }),
  }),
  "not-for-loan": () => ({ say: { zh: "这一册标了不外借", en: "This copy is marked not for loan" } }),
  "lent-to-other": () => ({
    say: { zh: "这一册还记在别的读者名下", en: "This copy is still on loan to someone else" },
    way: { zh: "先收还，再借出", en: "Check it in first, then lend it" },
  }),
  "lent-to-reader": () => ({
    say: { zh: "这一册已经在这位读者手里", en: "This reader has it already" },
    way: { zh: "要的是续借吗", en: "Is a renewal meant?" },
  }),
  "item-status": ({ status }) => ({
    say: {
      zh: `这一册登记为“${ITEM_STATUS_WORDS[status].zh}”`,
      en: `This copy is recorded as ${ITEM_STATUS_WORDS[status].en}`,
    },
    way: { zh: "借出会同时改正状态", en: "Lending it corrects the record" },
  }),
  "on-shelf-for-other": () => ({
    say: { zh: "在预约架上等别的读者来取", en: "It is on the hold shelf for someone else" },
  }),
  "on-shelf-for-reader": () => ({
    say: { zh: "这是这位读者预约的书", en: "This is the copy held for this reader" },
  }),
  "wanted-by-others": ({ waiting, free }) => ({
    say: {
      zh: `有${waiting}位读者在等，在架能给他们的只有${free}册`,
      en: `${counted(waiting, "reader")} waiting, ${counted(free, "free copy", "free copies")} for them`,
    },
  }),
  "has-parts": ({ parts }) => ({
    say: { zh: `随书附件${parts}件，请一起交给读者`, en: `${counted(parts, "part")} to hand over with it` },
  }),
  "noted-damage": ({ note }) => ({ say: { zh: `已记污损：${note}`, en: `Damage on record: ${note}` } }),
  "due-shortened": ({ due, because }, telling) => {
    const at = moment(due, telling);
    const why = {
      card: { zh: "证到期", en: "the card ends" },
      closing: { zh: "闭馆", en: "the desk closes" },
      wanted: { zh: "有人在等", en: "others wait" },
    }[because];
    return { say: { zh: `因${why.zh}，${at.zh}前要还`, en: `Due already ${at.en}, since ${why.en}` } };
  },
  "due-stuck": ({ because }) => ({
    say:
      because === "no-next-term"
        ? {
            zh: "应还日期该顺延到下学期，但校历里还没有下学期",
            en: "It should be due next term, which is not in the calendar yet",
          }
        : {
            zh: "应还日期该移到开放日，但三年内没有开放日",
            en: "It should be due on an open day, and none comes within three years",
          },
    way: { zh: "请管理员补上日历", en: "An administrator has to complete the calendar" },
  }),
};
