import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** What a heading names; authorities are of the same kinds. */
export const headingKinds = {
  person: { zh: "人名", en: "Persons" },
  organisation: { zh: "团体名称", en: "Organisations" },
  event: { zh: "会议名称", en: "Meetings and events" },
  title: { zh: "题名", en: "Titles" },
  topic: { zh: "主题", en: "Topics" },
  place: { zh: "地名", en: "Places" },
  genre: { zh: "体裁形式", en: "Genres and forms" },
} as const satisfies Record<string, Bilingual>;

export type HeadingKind = keyof typeof headingKinds;
