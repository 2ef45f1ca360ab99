import type { Messages } from "../../kernel/i18n/messages.ts";

export const cardMessages = {
  title: { zh: "电子借书证", en: "My library card" },
  note: {
    zh: "进馆、自助借书时出示。二维码每 30 秒更换，截图无效。",
    en: "Show it at the gate and at the self-check. The code changes every 30 seconds; a screenshot is of no use.",
  },
  code: { zh: "动态二维码", en: "Code that changes every 30 seconds" },
  number: { zh: "学号、工号", en: "Campus number" },
  category: { zh: "读者类型", en: "Category" },
  department: { zh: "学院、单位", en: "Department" },
  validUntil: { zh: "有效期至", en: "Valid until" },
  keep: { zh: "保存到这部手机，没有网络也能用", en: "Keep it on this phone, to use without a network" },
  kept: { zh: "已保存，三天内没有网络也能出示。", en: "Kept. It works without a network for three days." },
  forget: { zh: "从这部手机删除", en: "Remove it from this phone" },
  lostTitle: { zh: "实体证丢了？", en: "Lost your card?" },
  lostHelp: {
    zh: "挂失立即生效，捡到的人不能再用它进馆或借书。电子证不受影响。",
    en: "Reporting takes effect at once: whoever finds it can no longer enter or borrow. The card on your phone is not affected.",
  },
  lost: { zh: "挂失", en: "Report my card lost" },
  lostDone: {
    zh: "已挂失。新证请到总服务台办理。",
    en: "Your card is blocked. Please ask for a new one at the main desk.",
  },
  lostNone: { zh: "没有可以挂失的证。", en: "There is no active card to block." },
} satisfies Messages;
