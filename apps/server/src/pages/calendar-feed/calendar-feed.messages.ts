import type { Messages } from "../../kernel/i18n/messages.ts";

export const calendarFeedMessages = {
  title: { zh: "应还日期放进我的日历", en: "Due dates in my calendar" },
  lead: {
    zh: "给您一个只有您知道的链接。手机或电脑的日历订阅它，应还日期和预约到书就会自己出现、自己更新。",
    en: "You get a link that only you know. Subscribe to it in the calendar of your phone or computer: due dates and holds to fetch appear and keep up by themselves.",
  },
  make: { zh: "生成链接", en: "Make a link" },
  yours: { zh: "您的链接", en: "Your link" },
  open: { zh: "在日历里打开", en: "Open in a calendar" },
  secret: {
    zh: "谁有这个链接，谁就看得到您借了什么。不要发给别人；泄露了就换一个，旧的马上失效。",
    en: "Whoever has this link sees what you have borrowed. Do not pass it on; if it gets out, make another: the old one stops at once.",
  },
  renew: { zh: "换一个链接", en: "Make another link" },
  remove: { zh: "收回链接", en: "Take the link back" },
  removed: { zh: "链接已收回，不再有效", en: "The link is taken back and opens nothing" },
  made: { zh: "新链接已生成", en: "A new link was made" },
  calendar: { zh: (library: string) => `${library}：应还`, en: (library: string) => `${library}: due dates` },
  due: { zh: (title: string) => `应还：《${title}》`, en: (title: string) => `Due: ${title}` },
  dueHelp: { zh: "续借和详情见链接。", en: "Renew it, or see more, by the link." },
  ready: { zh: (title: string) => `取预约：《${title}》`, en: (title: string) => `Fetch your hold: ${title}` },
  readyHelp: { zh: "最后一天，之后会给下一位。", en: "The last day; then it goes to the next reader." },
} satisfies Messages;
