import type { Messages } from "../../lib/i18n/messages.ts";

export const holdingsMessages = {
  back: { zh: "回到书目", en: "Back to the record" },
  title: { zh: "卷册与馆藏说明", en: "Volumes and holdings" },
  of: { zh: (title: string) => `卷册与馆藏说明：${title}`, en: (title: string) => `Volumes and holdings: ${title}` },
  toItems: { zh: "单册", en: "Items" },
  volumes: { zh: "卷册", en: "Volumes" },
  noVolumesMore: {
    zh: "还没有分卷。多卷书在这里列出各卷，单册归到卷上，缺哪一卷就看得出来。",
    en: "No volumes yet. List those of a set here; items then belong to a volume, and a missing one shows.",
  },
  enumeration: { zh: "卷册名", en: "Volume" },
  volumeTitle: { zh: "分卷题名", en: "Title of the volume" },
  isbn: { zh: "ISBN", en: "ISBN" },
  copies: { zh: "册数", en: "Copies" },
  none: { zh: "缺", en: "missing" },
  addVolumes: { zh: "加卷册", en: "Add volumes" },
  addVolumesHint: {
    zh: "每行一卷：上、中、下；成套的写 第1册-第12册",
    en: "One a line; a run as v.1-v.12",
  },
  changeVolume: { zh: (name: string) => `修改 ${name}`, en: (name: string) => `Change ${name}` },
  isbnUnfit: { zh: "13 位数字，不加连字符", en: "13 digits, no hyphens" },
  needed: { zh: "请填写", en: "Please fill this in" },
  volumesAdded: {
    zh: (count: number) => (count === 0 ? "都已经有了" : `加了 ${count} 卷`),
    en: (count: number) =>
      count === 0 ? "All were there already" : count === 1 ? "1 volume added" : `${count} volumes added`,
  },
  statements: { zh: "馆藏说明", en: "Holdings statements" },
  noStatementsMore: {
    zh: "还没有馆藏说明。期刊、连续出版物在各馆藏地有哪些卷期，用一句话说给读者。",
    en: "No statement yet. Tell readers in a line which issues of a serial stand at each location.",
  },
  location: { zh: "馆藏地", en: "Location" },
  callNumber: { zh: "索书号", en: "Call number" },
  statement: { zh: "馆藏说明", en: "Statement" },
  statementHint: { zh: "如 1998–2024；缺 2003,no.4", en: "1998–2024; lacks 2003,no.4" },
  addStatement: { zh: "加馆藏说明", en: "Add a statement" },
  changeStatement: {
    zh: (place: string) => `修改 ${place} 的馆藏说明`,
    en: (place: string) => `Change what ${place} holds`,
  },
  stated: { zh: "机读记录里的馆藏", en: "What the MARC record says" },
  statedMore: {
    zh: "来自 852–868（MARC 21）或 905（CNMARC）字段，读者页面上也显示；要改请编辑机读记录。",
    en: "From fields 852–868 (MARC 21) or 905 (CNMARC), shown to readers too; edit the MARC record to change it.",
  },
  save: { zh: "保存", en: "Save" },
  saving: { zh: "正在保存……", en: "Saving …" },
  saved: { zh: "保存好了", en: "Saved" },
  cancel: { zh: "不改了", en: "Leave it" },
  remove: { zh: "删除", en: "Delete" },
  removed: { zh: (name: string) => `删除了 ${name}`, en: (name: string) => `Deleted ${name}` },
  undo: { zh: "撤销", en: "Undo" },
} satisfies Messages;
