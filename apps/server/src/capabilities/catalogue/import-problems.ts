import { defineProblems } from "@wenyuan/problem";

/** Refusals of imports. */
export const importProblems = defineProblems("catalogue", {
  importNotFound: {
    status: 404,
    title: { zh: "没有这次导入", en: "There is no such import" },
    detail: ({ id }: { id: string }) => ({
      zh: `没有编号为 ${id} 的导入。`,
      en: `There is no import with the number ${id}.`,
    }),
  },
  importUnreadable: {
    status: 422,
    title: { zh: "这不是书目文件", en: "This is no bibliographic file" },
    detail: ({ name }: { name: string }) => ({
      zh: `${name} 不是 ISO 2709、MARCXML 或 MARC-in-JSON。请从原系统导出这几种格式之一；Excel 和 PDF 不能导入。`,
      en: `${name} is neither ISO 2709, MARCXML nor MARC-in-JSON. Export one of these from the other system; spreadsheets and PDF cannot be imported.`,
    }),
  },
  importNotPlanned: {
    status: 422,
    title: { zh: "还不能开始导入", en: "The import cannot begin yet" },
    detail: ({ what }: { what: { zh: string; en: string } }) => what,
  },
  importFileGone: {
    status: 409,
    title: { zh: "导入的文件已经清理", en: "The uploaded file is gone" },
    detail: () => ({
      zh: "上传的文件在导入结束 14 天后清理，中途停下的保留 90 天。请重新上传；已经写入的不会重复。",
      en: "Uploaded files are kept for 14 days after the end of an import, 90 days when it stopped half-way. Upload it again; nothing is stored twice.",
    }),
  },
  importNotSo: {
    status: 409,
    title: { zh: "现在不能这样做", en: "That cannot be done now" },
    detail: ({ state, action }: { state: string; action: string }) => ({
      zh: `导入现在的状态是 ${state}，不能 ${action}。请刷新再看。`,
      en: `The import is ${state}; ${action} is not possible. Look at it again.`,
    }),
  },
  importUnderWay: {
    status: 409,
    title: { zh: "这个文件正在导入", en: "This file is being imported already" },
    detail: ({ id }: { id: string }) => ({
      zh: `同一来源的同一文件还没有导入完（第 ${id} 号）。请等它完成、继续它，或先取消它。`,
      en: `The same file of the same source is not at its end yet (import ${id}). Wait for it, let it go on, or cancel it first.`,
    }),
  },
});
