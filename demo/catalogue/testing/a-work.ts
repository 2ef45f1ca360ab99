import type { Work } from "../work.ts";

type Changes = { readonly [Key in keyof Work]?: Work[Key] | undefined };

/** A Chinese novel; a change to undefined takes what it names away. */
export function aWork(changes: Changes = {}): Work {
  const whole = {
    title: "红楼梦",
    pinyin: "Hónglóu mèng",
    makers: [{ name: "曹雪芹", alsoWritten: "Cáo Xuěqín", from: "清" }],
    language: "chi",
    clc: "I242.4",
    subjects: [{ zh: "章回小说", en: "Chapter novels" }],
    summary: { zh: "一个大家族的盛衰。", en: "The rise and fall of a great family." },
    provenance: "common knowledge of literary history",
    ...changes,
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as unknown as Work;
}
