import type { Messages } from "../i18n/messages.ts";

export const viewMessages = {
  lost: { zh: "连不上服务器", en: "The server cannot be reached" },
  lostMore: {
    zh: "可能是网络断了。已经填写的都还在，网络好了再试一次。",
    en: "The network may be down. What you typed is still here; try again when it is back.",
  },
  odd: { zh: "出了没料到的问题", en: "Something unexpected happened" },
  oddMore: { zh: "请再试一次；还是不行，请告诉管理员。", en: "Please try again; if it stays, tell an administrator." },
  requestId: { zh: (id: string) => `求助时请报编号 ${id}`, en: (id: string) => `When asking for help, quote ${id}` },
  again: { zh: "再试一次", en: "Try again" },
  loading: { zh: "正在读取……", en: "Loading …" },
  close: { zh: "关闭", en: "Close" },
} satisfies Messages;
