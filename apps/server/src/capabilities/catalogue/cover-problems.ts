import { defineProblems } from "@wenyuan/problem";

/** Why a picture cannot be a cover. */
export const coverProblems = defineProblems("catalogue", {
  coverIsNoPicture: {
    status: 415,
    title: { zh: "封面只收 JPEG 和 PNG 图片", en: "Covers are JPEG or PNG pictures" },
    detail: () => ({
      zh: "看的是文件内容，不是扩展名。请另存为 JPEG 或 PNG 再上传。",
      en: "What counts is the file's content, not its name. Please save the picture as JPEG or PNG.",
    }),
  },
  coverIsBroken: {
    status: 422,
    title: { zh: "图片文件不完整", en: "The picture is damaged" },
    detail: () => ({
      zh: "文件可能没有传完，请重新上传。",
      en: "The file may have been cut off; please upload it again.",
    }),
  },
  coverNotUploaded: {
    status: 404,
    title: { zh: "这条记录没有上传过封面", en: "This record has no uploaded cover" },
    detail: ({ id }: { id: string }) => ({
      zh: `记录 ${id} 用的是绘制的封面，不用署名。请先上传图片。`,
      en: `The cover of record ${id} is a drawing and needs no credit. Please upload a picture first.`,
    }),
  },
  coverOfWrongSize: {
    status: 422,
    title: { zh: "图片尺寸不合适", en: "The picture is too small or too large" },
    detail: () => ({ zh: "长宽都要在 120 到 4000 像素之间。", en: "Each side has to be of 120 to 4,000 pixels." }),
  },
});
