import { searchKey } from "@wenyuan/chinese";

/** 汇校本, 修订版, 插图本, 全译本, 第2版 … but not 读本, 课本, 剧本, 绘本: those are other works. */
const chinese =
  /^\p{Script=Han}{0,10}?(?:第?[\d一二三四五六七八九十]+)?(?:版|(?<![读课剧绘教范话脚字画唱样]|改编)本|珍藏|典藏|全译|译注)$/u;
const chineseForm = /^(?:长篇|中篇|短篇|历史|章回)?(?:小说|诗集|散文集|话剧|传记)$/u;
const latin =
  /^(?:an? |the |un |une |ein |eine |unabridged |illustrated |revised |new |complete )*(?:novel|novella|romance|roman|romanzo|novela|story|tale|play|poem|edition|comedy|tragedy|memoir|biography)(?: (?:in|edition).{0,40})?$/;

/** Whether a subtitle names only the form or the edition, so that other editions of the work may well lack it. */
export function isEditionWords(subtitle: string): boolean {
  const key = searchKey(subtitle);
  return chinese.test(key) || chineseForm.test(key) || latin.test(key);
}
