import type { Messages } from "../../lib/i18n/messages.ts";

export const synonymMessages = {
  title: { zh: "同义词", en: "Synonyms" },
  intro: {
    zh: "读者用这个词检索，也查那个词：中英文、旧称、简称。改了一秒之内生效。",
    en: "Who searches for one word finds the other too: other languages, older names, short forms. A change counts within a second.",
  },
  caption: { zh: "同义词组", en: "Groups of synonyms" },
  typed: { zh: "读者输入的词", en: "Typed by readers" },
  either: { zh: "互为同义", en: "Either way" },
  actions: { zh: "操作", en: "Actions" },
  add: { zh: "加一组", en: "Add a group" },
  adding: { zh: "正在加……", en: "Adding …" },
  change: { zh: "修改", en: "Change" },
  save: { zh: "保存", en: "Save" },
  saving: { zh: "正在保存……", en: "Saving …" },
  cancel: { zh: "不改了", en: "Leave it" },
  remove: { zh: "删除", en: "Delete" },
  words: { zh: "词", en: "Words" },
  wordsHint: {
    zh: "用逗号或分号隔开。例如：人工智能，AI，artificial intelligence",
    en: "With commas or semicolons between them. For instance: artificial intelligence, machine intelligence, AI",
  },
  onlyFor: { zh: "只在读者输入这些词时", en: "Only when readers type" },
  onlyForHint: {
    zh: "留空，则各词互查。填了，就只从这里查到上面的词，反过来不查。",
    en: "Left empty, each word finds the others. With words here, these find those above, and not the other way.",
  },
  wordsMissing: { zh: "请至少写一个词", en: "Please give one word at least" },
  none: { zh: "还没有同义词", en: "No synonyms yet" },
  noneMore: {
    zh: "检索报告里有读者找不到的词，从那里加起。",
    en: "The search report shows the words that found nothing: begin there.",
  },
  added: { zh: (words: string) => `已加：${words}`, en: (words: string) => `Added: ${words}` },
  removed: { zh: (words: string) => `已删：${words}`, en: (words: string) => `Deleted: ${words}` },
  undo: { zh: "撤回", en: "Undo" },
} satisfies Messages;
