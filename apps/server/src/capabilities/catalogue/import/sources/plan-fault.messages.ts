import type { Messages } from "../../../../kernel/i18n/messages.ts";

/** Why a file cannot be imported as it was asked for, and what to do. */
export const planFaultMessages = {
  "unknown-format": {
    zh: () => "文件不是认得的格式（ISO 2709、MARCXML、MARC-in-JSON）。",
    en: () => "The file is in no format that we know (ISO 2709, MARCXML, MARC-in-JSON).",
  },
  "unknown-item-profile": {
    zh: (list: string) => `没有单册方案 ${list}，请另选一个。`,
    en: (list: string) => `There is no item profile ${list}; choose another.`,
  },
  "unknown-place": {
    zh: (list: string) => `本馆没有馆藏地 ${list}，请先建立，或对应到别的馆藏地。`,
    en: (list: string) => `There is no location ${list} here; make it first, or map to another.`,
  },
  "unknown-kind": {
    zh: (list: string) => `本馆没有流通类型 ${list}，请先建立，或对应到别的类型。`,
    en: (list: string) => `There is no item kind ${list} here; make it first, or map to another.`,
  },
  "places-not-mapped": {
    zh: (list: string) => `这些馆藏地代码还没有对应：${list}。请逐个对应，或定一个默认馆藏地，或先不建这些单册。`,
    en: (list: string) =>
      `These places are not mapped yet: ${list}. Map each, choose a default place, or leave their items out for now.`,
  },
} satisfies Messages;
