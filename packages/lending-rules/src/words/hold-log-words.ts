import type { LocalText } from "@wenyuan/calendar";
import type { HoldLogEntry } from "../holds/choose-hold.ts";

/** Why a hold got a copy, or did not: one plain sentence for staff and for the reader himself. */
export const HOLD_LOG_WORDS: Readonly<Record<HoldLogEntry["because"], LocalText>> = {
  first: { zh: "排在最前，得到这一册", en: "First in the queue: this copy is for them" },
  "local-first": { zh: "本馆取书的读者优先", en: "Readers who fetch it here come first" },
  behind: { zh: "前面还有读者", en: "Others stand before them" },
  "has-copy": { zh: "已经有一册留着", en: "A copy is set aside for them already" },
  "not-yet": { zh: "预约还没到开始的日期", en: "The hold begins later" },
  over: { zh: "预约已过了截止日期", en: "The hold has ended" },
  suspended: { zh: "预约暂停中，位置保留", en: "The hold rests and keeps its place" },
  "other-item": { zh: "等的是另外一册", en: "They wait for another copy" },
  "other-volume": { zh: "等的是另外一卷", en: "They wait for another volume" },
  "passed-before": { zh: "这一册先前没有要", en: "This copy was passed over for them before" },
  "not-lendable": { zh: "这一册不外借", en: "This copy is not lent" },
  "on-order": { zh: "这一册还没到馆", en: "This copy has not arrived yet" },
  "only-home-branch": { zh: "这一册只在所属馆取", en: "This copy is fetched at its home branch only" },
  "only-holding-branch": { zh: "这一册只在它现在的馆取", en: "This copy is fetched only where it is now" },
  "no-transfer": { zh: "这一册不往取书的馆调", en: "This copy is not sent to where they fetch it" },
};
