import type { Messages } from "../../lib/i18n/messages.ts";

/** How holds, hold shelves and bringing go. */
export const serviceMessages = {
  intro: {
    zh: (version: number) =>
      version === 0 ? "现在用的是出厂设置；改了就是本馆的第 1 版。" : `现行第 ${version} 版，每次修改都留版本和理由。`,
    en: (version: number) =>
      version === 0
        ? "These are as shipped; a change makes this library’s first version."
        : `Version ${version} is in force; each change is kept with its reason.`,
  },
  queue: { zh: "预约排队与预约架", en: "Queues and the hold shelf" },
  lookAhead: { zh: "提前几天为将要开始的预约留书", en: "Fill holds that begin within (days)" },
  lookAheadHint: { zh: "0 表示到开始那天才留", en: "0: not before they begin" },
  fulfil: { zh: "复本满足预约的范围", en: "Whose copies fill which holds" },
  fulfilAny: { zh: "全馆任一复本", en: "Any copy, anywhere" },
  fulfilHome: { zh: "只送到复本所属的分馆", en: "Only at the copy’s own branch" },
  fulfilHolding: { zh: "只在复本现在所在的分馆取", en: "Only where the copy is now" },
  localFirst: { zh: "排队时谁优先", en: "Served first" },
  localNone: { zh: "无优先，按登记先后", en: "Nobody: in the order of asking" },
  localPickup: { zh: "在复本所在馆取书的读者", en: "Those who fetch it where it is" },
  localReader: { zh: "复本所在馆的本馆读者", en: "Those who belong to that branch" },
  trapOnOrder: { zh: "订购的书到馆先留给预约", en: "Copies on order are set aside on arrival" },
  slipReader: { zh: "预约夹条上的读者信息", en: "How slips name the reader" },
  slipName: { zh: "姓名只留一个字（王＊＊）", en: "Part of the name" },
  slipNumber: { zh: "证号后四位", en: "The last four of the card" },
  slipHold: { zh: "预约编号", en: "The hold’s own number" },
  pickups: { zh: "设预约架、可以取书的分馆", en: "Branches where holds are fetched" },
  ways: { zh: "分馆之间送书：不勾的方向不调书", en: "Sent between branches: what is not ticked is not sent" },
  wayFrom: { zh: "从", en: "From" },
  wayTo: { zh: (branch: string) => `到${branch}`, en: (branch: string) => `to ${branch}` },
  way: {
    zh: (from: string, to: string) => `从${from}送到${to}`,
    en: (from: string, to: string) => `From ${from} to ${to}`,
  },
  pace: { zh: "等候时间的估算（显示给读者）", en: "What estimates go by" },
  shelfUsual: { zh: "预约架上通常放（天）", en: "Usual days on the hold shelf" },
  shelfLongest: { zh: "预约架上最长放（天）", en: "Longest days on the hold shelf" },
  lateUsual: { zh: "通常晚还（天）", en: "Usual days late" },
  lateSlow: { zh: "较慢的晚还（天）", en: "Days late of the slow" },
  transitDays: { zh: "分馆间送书需（天）", en: "Days between branches" },
  overdueCounted: { zh: "过期多少天内仍计入可还（天）", en: "Overdue copies are counted on for (days)" },
  fromBranch: { zh: "委托借书（从别的分馆送来）", en: "Brought from another branch" },
  fromStacks: { zh: "闭架调阅（从书库取出）", en: "Fetched from closed stacks" },
  offered: { zh: "开办这项服务", en: "Offered" },
  max: { zh: "每人同时最多（册）", en: "Open requests of one reader" },
  perDay: { zh: "每人每天最多（册）", en: "Requests of one reader in a day" },
  noLimit: { zh: "留空为不限", en: "Empty: no limit" },
  rounds: { zh: "每天取书时刻", en: "Rounds at" },
  roundsHint: {
    zh: "如 10:00、15:00；过了最后一趟算第二天",
    en: "Such as 10:00, 15:00; later goes with the next open day",
  },
  minutes: { zh: "取出到送达（分钟）", en: "From the round to the desk (minutes)" },
  days: { zh: "另加开馆日（天）", en: "Open days on top" },
  keepDays: { zh: "送到后保留（天）", en: "Kept for (days)" },
  byCategory: { zh: "按读者类型另定（同时最多）", en: "Other numbers of open requests by category" },
  timesWrong: { zh: "时间写成 10:00、15:00", en: "Write times as 10:00, 15:00" },
  reason: { zh: "修改理由", en: "Reason" },
  save: { zh: "保存为新的一版", en: "Save as a new version" },
  saving: { zh: "正在保存……", en: "Saving …" },
  saved: {
    zh: (version: number) => `第 ${version} 版已生效`,
    en: (version: number) => `Version ${version} is in force`,
  },
  discard: { zh: "放弃修改", en: "Discard" },
  readOnly: { zh: "您可以看，不能改。", en: "You may look, not change." },
} satisfies Messages;
