import type { Messages } from "../i18n/messages.ts";

/** Kinds of headings, as the API names them. */
export const headingKindMessages = {
  person: { zh: "人名", en: "Persons" },
  organisation: { zh: "团体名称", en: "Organisations" },
  event: { zh: "会议名称", en: "Meetings" },
  title: { zh: "题名", en: "Titles" },
  topic: { zh: "主题", en: "Topics" },
  place: { zh: "地名", en: "Places" },
  genre: { zh: "体裁形式", en: "Genres" },
} satisfies Messages;
