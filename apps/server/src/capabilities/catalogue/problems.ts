import { defineProblems } from "@wenyuan/problem";

export const catalogueProblems = defineProblems("catalogue", {
  recordNotFound: {
    status: 404,
    title: { zh: "没有这条记录", en: "There is no such record" },
    detail: ({ id }: { id: string }) => ({
      zh: `馆藏里没有编号为 ${id} 的记录，可能已经合并或注销。`,
      en: `The catalogue has no record with the number ${id}; it may have been merged or withdrawn.`,
    }),
  },
  itemNotFound: {
    status: 404,
    title: { zh: "没有这一册", en: "There is no such item" },
    detail: ({ id }: { id: string }) => ({
      zh: `没有编号为 ${id} 的单册。`,
      en: `There is no item with the number ${id}.`,
    }),
  },
  itemVersionNotFound: {
    status: 404,
    title: { zh: "没有这个版本", en: "There is no such version" },
    detail: ({ version }: { version: number }) => ({
      zh: `这一册没有第 ${version} 版。`,
      en: `The item has no version ${version}.`,
    }),
  },
  itemFaulty: {
    status: 422,
    title: { zh: "单册信息有错", en: "The item has faults" },
    detail: ({ count }: { count: number }) => ({
      zh: `有 ${count} 处要改，都列在下面；改好再保存。`,
      en: `${count} things have to be mended; all are listed. Mend them and save again.`,
    }),
  },
  itemToConfirm: {
    status: 409,
    title: { zh: "请确认", en: "Please confirm" },
    detail: ({ count }: { count: number }) => ({
      zh: `有 ${count} 处可能不对，都列在下面。确实要这样，请在 confirmed 里写上它们的代码再保存。`,
      en: `${count} things may be wrong; all are listed. To have them so, name their codes in confirmed and save again.`,
    }),
  },
  itemChanged: {
    status: 409,
    title: { zh: "别人刚改过这一册", en: "Somebody changed this item meanwhile" },
    detail: ({ by, at, fields }: { by: string; at: Date; fields: { zh: string; en: string } }) => ({
      zh: `${by} 在 ${at.toISOString()} 改了${fields.zh === "" ? "它" : fields.zh}。请看过新的内容再保存。`,
      en: `${by} changed ${fields.en === "" ? "it" : fields.en} at ${at.toISOString()}. Look at it as it is now, and save again.`,
    }),
  },
  itemWithdrawn: {
    status: 409,
    title: { zh: "这一册已经注销", en: "The item is withdrawn already" },
    detail: () => ({ zh: "不需要再注销一次。", en: "It need not be withdrawn again." }),
  },
  itemNotWithdrawn: {
    status: 409,
    title: { zh: "这一册没有注销", en: "The item is not withdrawn" },
    detail: () => ({ zh: "没有可以撤销的注销。", en: "There is no withdrawal to take back." }),
  },
  numberTaken: {
    status: 409,
    title: { zh: "号码刚被占用", en: "A number was just taken" },
    detail: () => ({
      zh: "条码号或标签刚被别处使用。请核对后再保存。",
      en: "A barcode or tag was taken at another desk just now. Check it and save again.",
    }),
  },
  volumeNotFound: {
    status: 404,
    title: { zh: "没有这一卷", en: "There is no such volume" },
    detail: ({ id }: { id: string }) => ({
      zh: `这条书目没有编号为 ${id} 的卷册。`,
      en: `The record has no volume with the number ${id}.`,
    }),
  },
  placeNotFound: {
    status: 404,
    title: { zh: "没有这个地点或类型", en: "There is no such place or kind" },
    detail: ({ code }: { code: string }) => ({
      zh: `没有代码为 ${code} 的分馆、馆藏地或流通类型。`,
      en: `There is no branch, location or kind with the code ${code}.`,
    }),
  },
  placeInUse: {
    status: 409,
    title: { zh: "还在使用，不能删除", en: "It is in use and stays" },
    detail: ({ code }: { code: string }) => ({
      zh: `还有单册、馆藏或规则属于 ${code}。请先把它们移走。`,
      en: `Items, holdings or rules still belong to ${code}. Move them first.`,
    }),
  },
});
