import type { Messages } from "../../../kernel/i18n/messages.ts";

/** Values of facets that the index holds as codes; pages say them by `facetLabel`. */
export const facetMessages = {
  "kind-book": { zh: "图书", en: "Book" },
  "kind-serial": { zh: "连续出版物", en: "Journal or serial" },
  "kind-article": { zh: "文章", en: "Article" },
  "kind-thesis": { zh: "学位论文", en: "Thesis" },
  "kind-manuscript": { zh: "手稿", en: "Manuscript" },
  "kind-map": { zh: "地图", en: "Map" },
  "kind-score": { zh: "乐谱", en: "Score" },
  "kind-sound": { zh: "录音", en: "Sound recording" },
  "kind-music": { zh: "音乐录音", en: "Music recording" },
  "kind-video": { zh: "影像", en: "Video" },
  "kind-image": { zh: "图片", en: "Image" },
  "kind-software": { zh: "电子资源", en: "Electronic resource" },
  "kind-object": { zh: "实物", en: "Object" },
  "kind-kit": { zh: "成套资料", en: "Kit" },
  "kind-mixed": { zh: "混合资料", en: "Mixed material" },
  lcc: { zh: "国会图书馆分类法", en: "Library of Congress Classification" },
  century: {
    zh: (first: number) => `${first / 100 + 1}世纪`,
    en: (first: number) => `${ordinal(first / 100 + 1)} century`,
  },
  decade: { zh: (first: number) => `${first}年代`, en: (first: number) => `${first}s` },
  suggestedTitle: { zh: "题名", en: "Title" },
  suggestedAuthor: { zh: "作者", en: "Author" },
  suggestedSubject: { zh: "主题", en: "Subject" },
  suggestedClass: { zh: "分类", en: "Class" },
  suggestedInstead: { zh: (typed: string) => `“${typed}”见此`, en: (typed: string) => `used for “${typed}”` },
  suggestedOnShelf: {
    zh: (copies: number) => `题名 · 在架 ${copies} 册`,
    en: (copies: number) => `Title · ${copies} on the shelf`,
  },
  suggestedAllOut: { zh: "题名 · 均已借出", en: "Title · none on the shelf" },
} satisfies Messages;

function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teens ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}
