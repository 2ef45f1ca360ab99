import type { Messages } from "../../kernel/i18n/messages.ts";

export const mySearchesMessages = {
  title: { zh: "我的检索", en: "My searches" },
  saved: { zh: "保存的检索", en: "Saved searches" },
  savedLead: { zh: "新书到馆时可以提醒您", en: "You can be told when something new arrives" },
  none: { zh: "还没有保存检索", en: "No searches are saved yet" },
  noneHelp: {
    zh: "检索之后，在结果下面点“保存这个检索”。",
    en: "Search, then choose “Save this search” below the results.",
  },
  toSearch: { zh: "去检索", en: "Search" },
  toAdvanced: { zh: "高级检索", en: "Advanced search" },
  saveTitle: { zh: "保存这个检索", en: "Save this search" },
  name: { zh: "名称", en: "Name" },
  alert: { zh: "有新书时提醒我", en: "Tell me of what is new" },
  alertHelp: {
    zh: "每天早上看一遍，有新到的就在这里标出来，并按您选的方式通知您。",
    en: "Looked at each morning; what is new is marked here, and you are told in the way you chose.",
  },
  save: { zh: "保存", en: "Save" },
  needsName: { zh: "请给它起个名字", en: "Please give it a name" },
  kept: { zh: "检索已保存", en: "The search is saved" },
  changed: { zh: "已修改", en: "Changed" },
  gone: { zh: "已删除", en: "Deleted" },
  news: {
    zh: (n: number) => `新到 ${n} 种`,
    en: (n: number) => (n === 1 ? "1 new work" : `${n} new works`),
  },
  look: {
    zh: (n: number) => `看新到的 ${n} 种`,
    en: (n: number) => (n === 1 ? "See the new one" : `See the ${n} new ones`),
  },
  watching: { zh: "有新书时提醒", en: "Watched" },
  notWatching: { zh: "不提醒", en: "Not watched" },
  watch: { zh: "开始提醒", en: "Start to watch" },
  unwatch: { zh: "不再提醒", en: "Stop watching" },
  remove: { zh: "删除", en: "Delete" },
  of: { zh: (name: string) => `“${name}”`, en: (name: string) => `“${name}”` },
  history: { zh: "检索历史", en: "Search history" },
  off: { zh: "没有记录您的检索", en: "Your searches are not kept" },
  offHelp: {
    zh: (days: number) =>
      `打开后，这里列出您检索过什么，最多保留 ${days} 天，只有您看得到；随时可以关掉，关掉就全部删除。`,
    en: (days: number) =>
      `When you switch it on, what you searched for is listed here for at most ${days} days, for you alone. Switch it off at any time: everything goes at once.`,
  },
  on: { zh: "正在记录您的检索", en: "Your searches are kept" },
  onHelp: {
    zh: (since: string) => `从${since}开始。关掉就全部删除。`,
    en: (since: string) => `Since ${since}. Switched off, everything is deleted.`,
  },
  begin: { zh: "开始记录", en: "Keep my searches" },
  end: { zh: "关掉并全部删除", en: "Switch off and delete all" },
  began: { zh: "从现在起记录您的检索", en: "Your searches are kept from now on" },
  ended: { zh: "已经关掉，记录都删除了", en: "It is off, and all is deleted" },
  empty: { zh: "还没有记录", en: "Nothing is kept yet" },
  found: { zh: (n: number) => `${n.toLocaleString("zh-CN")} 种`, en: (n: number) => `${n.toLocaleString("en")} found` },
  searchedFor: { zh: "检索过", en: "Searched for" },
  everything: { zh: "全部馆藏", en: "the whole catalogue" },
} satisfies Messages;
