import type { Messages } from "../../../kernel/i18n/messages.ts";

/** Why two records may be one, or may not; the codes are those of import/match/match-points.ts. */
export const duplicateMessages = {
  control: { zh: "控制号相同", en: "same control number" },
  oclc: { zh: "OCLC 号相同", en: "same OCLC number" },
  lccn: { zh: "LCCN 相同", en: "same LCCN" },
  isbn: { zh: "ISBN 相同", en: "same ISBN" },
  issn: { zh: "ISSN 相同", en: "same ISSN" },
  title: { zh: "题名相同", en: "same title" },
  author: { zh: "责任者相同", en: "same author" },
  year: { zh: "出版年相同", en: "same year" },
  "isbn-differs": { zh: "ISBN 不同", en: "other ISBN" },
  "issn-differs": { zh: "ISSN 不同", en: "other ISSN" },
  "year-differs": { zh: "出版年不同", en: "other year" },
} satisfies Messages;
