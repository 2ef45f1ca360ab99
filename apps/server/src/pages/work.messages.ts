import type { Messages } from "../kernel/i18n/messages.ts";

export const workMessages = {
  untitled: { zh: "（无题名）", en: "(untitled)" },
  andOthers: { zh: (names: string) => `${names} 等`, en: (names: string) => `${names} et al.` },
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
} satisfies Messages;
