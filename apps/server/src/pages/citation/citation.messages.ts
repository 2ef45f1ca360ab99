import type { Messages } from "../../kernel/i18n/messages.ts";

export const citationMessages = {
  title: { zh: "引用这本书", en: "Cite this" },
  "style-gbt7714-2025": { zh: "GB/T 7714—2025", en: "GB/T 7714-2025" },
  "style-gbt7714-2015": { zh: "GB/T 7714—2015", en: "GB/T 7714-2015" },
  "style-apa": { zh: "APA 第 7 版", en: "APA, 7th edition" },
  "style-mla": { zh: "MLA 第 9 版", en: "MLA, 9th edition" },
  "style-chicago-author-date": { zh: "芝加哥 著者-出版年", en: "Chicago, author-date" },
  "style-chicago-note": { zh: "芝加哥 脚注", en: "Chicago, footnote" },
  "style-chicago-bibliography": { zh: "芝加哥 参考文献表", en: "Chicago, bibliography" },
  others: { zh: "其他格式", en: "Other styles" },
  copy: { zh: "复制这条引文", en: "Copy this citation" },
  copied: { zh: "已复制", en: "Copied" },
  notCopied: { zh: "没能复制，请选中后复制", en: "Could not copy: please select it" },
  missing: {
    zh: (what: string) => `书目记录里没有${what}，引用前请照原书补上。`,
    en: (what: string) => `The record does not give the ${what}: please take it from the title page.`,
  },
  "missing-publisher": { zh: "出版者", en: "publisher" },
  "missing-place": { zh: "出版地", en: "place of publication" },
  "missing-year": { zh: "出版年", en: "year of publication" },
  pages: {
    zh: "引用了哪几页，请自己加上。",
    en: "Add the pages that you cite.",
  },
  files: { zh: "存到文献管理软件", en: "Take it into a reference manager" },
  "file-ris": { zh: "RIS（NoteExpress、Zotero 等）", en: "RIS (Zotero, Mendeley …)" },
  "file-enw": { zh: "EndNote", en: "EndNote" },
  "file-bib": { zh: "BibTeX", en: "BibTeX" },
  "file-csl.json": { zh: "CSL-JSON", en: "CSL-JSON" },
  "file-marc.xml": { zh: "MARCXML", en: "MARCXML" },
  "file-mrc": { zh: "MARC（ISO 2709）", en: "MARC (ISO 2709)" },
} satisfies Messages;
