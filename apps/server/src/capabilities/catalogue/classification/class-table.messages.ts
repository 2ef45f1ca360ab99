import type { Messages } from "../../../kernel/i18n/messages.ts";

/** What a table of classes can have wrong. */
export const classTableMessages = {
  notationMissing: {
    zh: (found: string) => `缺类号：${found}`,
    en: (found: string) => `The class number is missing: ${found}`,
  },
  notationStrange: {
    zh: (found: string) => `“${found}”不是这种分类法的类号。请核对首字母，去掉空格。`,
    en: (found: string) => `“${found}” is no class of this scheme. Check how it begins, and remove spaces.`,
  },
  nameMissing: {
    zh: (found: string) => `${found} 没有类名。`,
    en: (found: string) => `${found} has no name.`,
  },
  twice: {
    zh: (found: string) => `${found} 出现了两次。请只留一行。`,
    en: (found: string) => `${found} stands twice. Keep one line.`,
  },
  parentMissing: {
    zh: (found: string) => `上位类不在表里：${found}`,
    en: (found: string) => `The class above is not in the table: ${found}`,
  },
} satisfies Messages;
