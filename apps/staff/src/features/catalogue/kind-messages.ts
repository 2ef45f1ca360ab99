import type { Messages } from "../../lib/i18n/messages.ts";

/** Kinds of things a library keeps, as the API names them. */
export const kindMessages = {
  book: { zh: "图书", en: "Book" },
  serial: { zh: "期刊", en: "Serial" },
  article: { zh: "文章", en: "Article" },
  thesis: { zh: "学位论文", en: "Thesis" },
  manuscript: { zh: "手稿", en: "Manuscript" },
  map: { zh: "地图", en: "Map" },
  score: { zh: "乐谱", en: "Score" },
  sound: { zh: "录音", en: "Sound" },
  music: { zh: "音乐录音", en: "Music" },
  video: { zh: "影像", en: "Video" },
  image: { zh: "图片", en: "Image" },
  software: { zh: "计算机文件", en: "Computer file" },
  object: { zh: "实物", en: "Object" },
  kit: { zh: "多载体", en: "Kit" },
  mixed: { zh: "综合资料", en: "Mixed materials" },
} satisfies Messages;
