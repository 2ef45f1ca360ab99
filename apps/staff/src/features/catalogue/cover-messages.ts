import type { Messages } from "../../lib/i18n/messages.ts";

export const coverMessages = {
  title: { zh: "封面", en: "Cover" },
  drawn: { zh: "按题名、责任者和分类绘制的", en: "Drawn from title, author and class" },
  facts: {
    zh: (type: string, width: number, height: number, size: string) => `${type}，${width} × ${height} 像素，${size}`,
    en: (type: string, width: number, height: number, size: string) => `${type}, ${width} × ${height} pixels, ${size}`,
  },
  uploadedAt: { zh: (when: string) => `${when} 上传`, en: (when: string) => `Uploaded ${when}` },
  choose: { zh: "上传图片", en: "Upload a picture" },
  change: { zh: "换一张", en: "Replace it" },
  kinds: {
    zh: (mebibytes: number, smallest: number, largest: number) =>
      `JPEG 或 PNG，${mebibytes} MB 以内，边长 ${smallest}–${largest} 像素；按 5 : 7 显示，多出的边会裁去`,
    en: (mebibytes: number, smallest: number, largest: number) =>
      `JPEG or PNG, up to ${mebibytes} MB, sides of ${smallest}–${largest} pixels; shown as 5 : 7, what is over is cut off`,
  },
  use: { zh: "用这张", en: "Use this one" },
  using: { zh: "正在上传…", en: "Uploading…" },
  cancel: { zh: "取消", en: "Cancel" },
  credit: { zh: "图片署名", en: "Credit" },
  creditHint: {
    zh: "谁的图片，例如“中华书局”；读者在封面下面看到。不用署名就空着",
    en: "Whose picture it is, such as “Zhonghua Book Company”; readers see it below the cover. Empty if nobody has to be named",
  },
  saveCredit: { zh: "保存署名", en: "Save the credit" },
  saving: { zh: "正在保存…", en: "Saving…" },
  remove: { zh: "改回绘制的封面", en: "Go back to the drawing" },
  used: { zh: "封面换好了", en: "The cover is changed" },
  credited: { zh: "署名保存了", en: "The credit is saved" },
  removed: { zh: "改回绘制的封面了", en: "The cover is drawn again" },
  undo: { zh: "撤销", en: "Undo" },
  notAPicture: {
    zh: (name: string) => `“${name}”不是完好的 JPEG 或 PNG 图片（看的是内容，不是扩展名）。请另存为 JPEG 或 PNG 再上传`,
    en: (name: string) =>
      `“${name}” is no sound JPEG or PNG picture (what counts is its content, not its name). Save it as JPEG or PNG and try again`,
  },
  tooHeavy: {
    zh: (name: string, mebibytes: number) => `“${name}”超过 ${mebibytes} MB。请缩小后再上传`,
    en: (name: string, mebibytes: number) => `“${name}” is larger than ${mebibytes} MB. Make it smaller and try again`,
  },
  wrongSize: {
    zh: (name: string, smallest: number, largest: number) => `“${name}”的边长不在 ${smallest} 到 ${largest} 像素之间`,
    en: (name: string, smallest: number, largest: number) =>
      `The sides of “${name}” are not between ${smallest} and ${largest} pixels`,
  },
} satisfies Messages;
