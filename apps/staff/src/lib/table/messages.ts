import type { Messages } from "../i18n/messages.ts";

export const tableMessages = {
  more: { zh: "再读一些", en: "Load more" },
  reading: { zh: "正在读取……", en: "Loading …" },
  all: { zh: (n: number) => `共 ${n} 行`, en: (n: number) => (n === 1 ? "1 row" : `${n} rows`) },
  soFar: { zh: (n: number) => `已读 ${n} 行`, en: (n: number) => `${n} rows so far` },
  sorting: { zh: "先读完全部，再排序……", en: "Reading all rows before sorting …" },
  up: { zh: "升序", en: "ascending" },
  down: { zh: "降序", en: "descending" },
  rows: { zh: "表格里", en: "In a table" },
  move: { zh: "换一行", en: "Move between rows" },
  open: { zh: "打开这一行", en: "Open the row" },
} satisfies Messages;
