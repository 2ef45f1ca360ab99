import type { Messages } from "../../lib/i18n/messages.ts";

export const toolMessages = {
  class: { zh: "分类号", en: "Class number" },
  classHint: {
    zh: "取自 690；取下的种次号别人不会再拿到。",
    en: "From the record. Nobody else gets the number that you take.",
  },
  classMissing: { zh: "先写分类号", en: "State a class number" },
  reserve: { zh: "取下一个种次号", en: "Take the next number" },
  reserving: { zh: "正在取……", en: "Taking …" },
  reserved: {
    zh: (number: number, until: string) => `${number} 号归你了，到 ${until} 前用上就不会放回。`,
    en: (number: number, until: string) => `Number ${number} is yours. It goes back if no item bears it by ${until}.`,
  },
  intoField: { zh: (field: string) => `填进 ${field}`, en: (field: string) => `Put into ${field}` },
  pinyinNothing: { zh: "光标所在的子字段没有汉字", en: "The subfield with the cursor holds no Han characters" },
  pinyinIntro: {
    zh: "按词读音；多音字标了颜色，可以换一个读法。",
    en: "Read by words. Characters with several readings are marked; choose another where needed.",
  },
  pinyinInto: { zh: "写进", en: "Put into" },
  pinyinPair: { zh: "本字段写罗马字，汉字另存 880", en: "Romanised here, the characters in a linked 880" },
  reading: { zh: (character: string) => `“${character}”的读音`, en: (character: string) => `Reading of ${character}` },
  result: { zh: "结果", en: "Result" },
  headingAsk: { zh: "查规范标目", en: "Find an authority" },
  headingHint: { zh: "姓名、团体或主题词；从打的字往后排", en: "Name, body or subject" },
  headingNone: { zh: "没有这样的规范标目。", en: "No authority has such a heading." },
  headingSee: { zh: (from: string) => `“${from}”见`, en: (from: string) => `“${from}”: see` },
  headingRecords: { zh: (n: number) => `${n} 条书目在用`, en: (n: number) => (n === 1 ? "1 record" : `${n} records`) },
  headingUncontrolled: { zh: "书目里有，还没有规范记录", en: "In records, without an authority" },
  headingNotHere: {
    zh: "光标所在的字段不是标目。请到责任者或主题字段（如 701、606）再查。",
    en: "The field with the cursor holds no heading. Go to a name or subject field (such as 100, 650).",
  },
} satisfies Messages;
