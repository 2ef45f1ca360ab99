import type { Messages } from "../../kernel/i18n/messages.ts";

/** Whether a title can be had, in a few words. */
export const availabilityMessages = {
  available: {
    zh: (n: number) => `可借 ${n} 册`,
    en: (n: number) => `${n} available`,
  },
  allOut: { zh: "都借出了", en: "All on loan" },
  backBy: { zh: (day: string) => `最早 ${day} 还`, en: (day: string) => `earliest back ${day}` },
  waiting: {
    zh: (n: number) => `${n} 人在等`,
    en: (n: number) => `${n} waiting`,
  },
  here: { zh: "馆内阅览", en: "For use in the library" },
  notNow: { zh: "暂不在架", en: "Not on the shelf just now" },
  at: { zh: (branch: string, n: number) => `${branch} ${n}`, en: (branch: string, n: number) => `${branch} ${n}` },
  callNumber: { zh: "索书号", en: "Call number" },
  onShelf: { zh: "在架", en: "On the shelf" },
  otherCopies: { zh: (n: number) => `另外 ${n} 册`, en: (n: number) => `${n} more ${n === 1 ? "copy" : "copies"}` },
  copies: { zh: "馆藏", en: "Copies" },
  copiesNote: { zh: (n: number) => `共 ${n} 册`, en: (n: number) => `${n} in all` },
  place: { zh: "馆藏地", en: "Location" },
  status: { zh: "状态", en: "Status" },
  barcode: { zh: "条码号", en: "Barcode" },
  volume: { zh: "卷册", en: "Volume" },
  dueBack: { zh: (day: string) => `应还 ${day}`, en: (day: string) => `due ${day}` },
  overdue: { zh: "过期未还", en: "Overdue" },
  wasDue: { zh: (day: string) => `应于 ${day} 还`, en: (day: string) => `was due ${day}` },
  closedStacks: { zh: "闭架，请馆员取", en: "closed stacks, fetched by staff" },
  hold: { zh: "预约，排队等它", en: "Place a hold" },
  bring: { zh: "请馆员取来或送到别的馆", en: "Have it brought to a desk" },
  howToGet: { zh: "怎么拿到", en: "How to get it" },
  goTo: {
    zh: (branch: string, floor: string, place: string) => `到${branch}${floor}“${place}”，按索书号找。`,
    en: (branch: string, floor: string, place: string) => `${branch}, ${floor}, “${place}”: look for the call number.`,
  },
  askDesk: {
    zh: (branch: string) => `在${branch}的闭架书库，到服务台请馆员取。`,
    en: (branch: string) => `In the closed stacks of ${branch}: ask at the desk.`,
  },
  holdings: { zh: "馆藏说明", en: "Holdings" },
  inRecord: { zh: "著录", en: "As catalogued" },
  heldYears: { zh: (years: string) => `有 ${years} 年`, en: (years: string) => `Held: ${years}` },
  missingYears: { zh: (years: string) => `；缺 ${years} 年`, en: (years: string) => `; missing: ${years}` },
} satisfies Messages;
