import type { Messages } from "../../lib/i18n/messages.ts";

export const mendMessages = {
  addField: { zh: (tag: string) => `加 ${tag}`, en: (tag: string) => `Add ${tag}` },
  removeField: { zh: (tag: string) => `删掉这个 ${tag}`, en: (tag: string) => `Remove this ${tag}` },
  setIndicator: {
    zh: (indicator: string, value: string) => `指示符 ${indicator} 改为 ${value}`,
    en: (indicator: string, value: string) => `Indicator ${indicator} to ${value}`,
  },
  removeSubfield: { zh: (code: string) => `删掉 ${code}`, en: (code: string) => `Remove ${code}` },
  moveTo: { zh: (code: string) => `移到 ${code}`, en: (code: string) => `Move to ${code}` },
  pad: {
    zh: (length: number) => `用空位补足 ${length} 位`,
    en: (length: number) => `Fill up to ${length} with blanks`,
  },
  beginWithA: { zh: "前面加 ‡a", en: "Put ‡a before it" },
  textBefore: {
    zh: (text: string) => `“${text}”前面没有子字段符`,
    en: (text: string) => `No subfield sign stands before “${text}”`,
  },
  noCode: { zh: "‡ 后面没有子字段代码", en: "No code follows the sign ‡" },
} satisfies Messages;
