import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** Whether a purpose is used before the reader has said a word: the library chooses one of three presets. */
export const presets = ["strict", "balanced", "traditional"] as const;
export type Preset = (typeof presets)[number];

/** What each preset means, in plain words, for who chooses it and for whom it applies to. */
export const presetWords: Readonly<Record<Preset, { readonly name: Bilingual; readonly meaning: Bilingual }>> = {
  strict: {
    name: { zh: "严格", en: "Strict" },
    meaning: {
      zh: "读者不主动同意，就什么都不留：书一还，借阅记录就与本人脱开。",
      en: "Nothing is kept unless the reader asks for it: when a book comes back, the loan no longer names its reader.",
    },
  },
  balanced: {
    name: { zh: "折中", en: "Balanced" },
    meaning: {
      zh: "首次登录时逐项询问，“同意”和“不同意”同样好按；没有回答之前不使用。学院的借阅总数照常统计，看不出个人。",
      en: "At the first sign-in each purpose is asked for, with equal buttons; nothing is used before there is an answer. Totals by college are counted for everyone and show nobody.",
    },
  },
  traditional: {
    name: { zh: "传统", en: "Traditional" },
    meaning: {
      zh: "像多数图书馆一样保留借阅历史并据此推荐，读者可以随时关闭并清除。",
      en: "As most libraries do, the reading history is kept and used for recommendations; readers may switch it off and have it erased at any time.",
    },
  },
};

export const purposes = ["lending", "history", "recommendations", "news", "photo"] as const;
export type Purpose = (typeof purposes)[number];

export interface PurposeWords {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  /** Needed to lend at all: it cannot be switched off while somebody is a reader. */
  readonly needed: boolean;
}

export const purposeWords: Readonly<Record<Purpose, PurposeWords>> = {
  lending: {
    name: { zh: "借还书", en: "Lending" },
    meaning: {
      zh: "记住您现在借着什么、该何时还、欠不欠费。不记就没法外借；书还清、费结清后只留到规定的日子。",
      en: "To know what you have on loan, when it is due and what is owed. Without it nothing can be lent; once all is returned and paid it is kept only as long as the rules say.",
    },
    needed: true,
  },
  history: {
    name: { zh: "保留借阅历史", en: "Keep my reading history" },
    meaning: {
      zh: "书还了之后，仍让您看到自己借过什么。关闭后，今后还的书不再留名；以前的可以一并清除。",
      en: "To show you what you have borrowed after it is back. When off, loans lose your name as they are returned; earlier ones can be erased too.",
    },
    needed: false,
  },
  recommendations: {
    name: { zh: "个性化推荐", en: "Personal recommendations" },
    meaning: {
      zh: "根据您借过、收藏过的书，推荐您可能想看的。只在本馆系统里计算，不给别人。",
      en: "To suggest works from what you have borrowed and saved. It is worked out in this library's own system and given to nobody.",
    },
    needed: false,
  },
  photo: {
    name: { zh: "照片", en: "Photo" },
    meaning: {
      zh: "在借还台保存一张您的照片，忘带证时馆员对照本人。只有借还台看得到；不再同意时立刻删除。",
      en: "To keep a photo of you at the desk, so that you are known without your card. Only the desk sees it; it is deleted the moment you no longer agree.",
    },
    needed: false,
  },
  news: {
    name: { zh: "活动和新书通知", en: "News and events" },
    meaning: {
      zh: "给您发讲座、培训和新书消息。到期、预约到书这类通知不在其内，一直会发。",
      en: "To send you word of lectures, courses and new books. Notices on loans and holds are not among these; they always come.",
    },
    needed: false,
  },
};

/** Never used before the reader has agreed, whatever the preset. */
const alwaysAsked: ReadonlySet<Purpose> = new Set(["news", "photo"]);

/** What holds before the reader has said anything. */
export function usedUnasked(purpose: Purpose, preset: Preset): boolean {
  return purposeWords[purpose].needed || (preset === "traditional" && !alwaysAsked.has(purpose));
}

/** Days for which the file of who has left is kept, for questions and claims, before it is erased. */
export const daysAfterLeaving: Readonly<Record<Preset, number>> = { strict: 90, balanced: 365, traditional: 3 * 365 };
