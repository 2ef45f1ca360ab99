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
  recordMalformed: {
    status: 422,
    title: { zh: "这不是一条 MARC 记录", en: "This is no MARC record" },
    detail: ({ found }: { found: string }) => ({
      zh: `${found} 处的写法不对。请按 MARC-in-JSON 发送：leader 是字符串，fields 是字段的数组。`,
      en: `It is misshaped at ${found}. Send MARC-in-JSON: leader is a string, fields an array of fields.`,
    }),
  },
  recordFaulty: {
    status: 422,
    title: { zh: "记录有错，没有保存", en: "The record has faults and was not saved" },
    detail: ({ count }: { count: number }) => ({
      zh: `有 ${count} 处错误，都列在下面；改好再保存。`,
      en: `${count} faults are listed. Mend them and save again.`,
    }),
  },
  recordChanged: {
    status: 409,
    title: { zh: "别人刚改过这条记录", en: "Somebody changed this record meanwhile" },
    detail: ({ by, at, version }: { by: string; at: Date; version: number }) => ({
      zh: `${by} 在 ${at.toISOString()} 保存了第 ${version} 版。改动列在下面；请看过再保存。`,
      en: `${by} saved version ${version} at ${at.toISOString()}. The changes are listed; look at them and save again.`,
    }),
  },
  recordDeleted: {
    status: 409,
    title: { zh: "这条记录已经删除", en: "The record is deleted" },
    detail: () => ({ zh: "要编辑，请先恢复它。", en: "To edit it, restore it first." }),
  },
  recordMerged: {
    status: 409,
    title: { zh: "这条记录已经并入另一条", en: "The record was merged into another" },
    detail: ({ into }: { into: string }) => ({
      zh: `它已并入 ${into}。请编辑那一条，或撤销合并。`,
      en: `It was merged into ${into}. Edit that one, or undo the merge.`,
    }),
  },
  recordTied: {
    status: 409,
    title: { zh: "记录还有馆藏，不能删除", en: "The record still has holdings and stays" },
    detail: ({ what }: { what: { zh: string; en: string } }) => ({
      zh: `还有${what.zh}。请先注销、移走或取消它们。`,
      en: `There are still ${what.en}. Withdraw, move or cancel them first.`,
    }),
  },
  itemTied: {
    status: 409,
    title: { zh: "单册不能注销", en: "The item cannot be withdrawn" },
    detail: ({ what }: { what: { zh: string; en: string } }) => ({
      zh: `这一册还有${what.zh}。请先还回或取消。`,
      en: `There is still ${what.en} on it. Have it returned, or cancel that first.`,
    }),
  },
  recordVersionNotFound: {
    status: 404,
    title: { zh: "没有这个版本", en: "There is no such version" },
    detail: ({ version }: { version: number }) => ({
      zh: `这条记录没有第 ${version} 版。`,
      en: `The record has no version ${version}.`,
    }),
  },
  mergeWithItself: {
    status: 409,
    title: { zh: "不能和自己合并", en: "A record cannot be merged with itself" },
    detail: () => ({ zh: "请选两条不同的记录。", en: "Choose two different records." }),
  },
  mergeAcrossFormats: {
    status: 409,
    title: { zh: "两条记录的格式不同", en: "The records are of different formats" },
    detail: ({ winner, loser }: { winner: string; loser: string }) => ({
      zh: `保留的一条是 ${winner}，另一条是 ${loser}。字段的意义不同，不能合并；可以把单册移过去，再删除另一条。`,
      en: `The one to stay is ${winner}, the other ${loser}: their fields mean different things. Move the items instead, and delete the other.`,
    }),
  },
  notMerged: {
    status: 409,
    title: { zh: "这条记录没有被合并", en: "The record was not merged" },
    detail: ({ id }: { id: string }) => ({
      zh: `记录 ${id} 没有可以撤销的合并。`,
      en: `There is no merge of record ${id} to undo.`,
    }),
  },
  authorityNotFound: {
    status: 404,
    title: { zh: "没有这条规范记录", en: "There is no such authority" },
    detail: ({ id }: { id: string }) => ({
      zh: `没有编号为 ${id} 的规范记录，可能已经合并或删除。`,
      en: `There is no authority with the number ${id}; it may have been merged or deleted.`,
    }),
  },
  noHeading: {
    status: 422,
    title: { zh: "没有可用的规范标目", en: "There is no heading to control by" },
    detail: () => ({
      zh: "规范记录的头标 06 位是 z（CNMARC 为 x、y、z），并要有一个规范标目（1XX，CNMARC 为 2XX）。",
      en: "An authority has z in leader/06 (x, y or z in CNMARC) and one established heading (1XX; 2XX in CNMARC).",
    }),
  },
  authorityToConfirm: {
    status: 409,
    title: { zh: "会改动书目记录，请确认", en: "Records will change: please confirm" },
    detail: ({ from, to, records }: { from: string; to: string; records: number }) => ({
      zh: `“${from}”改为“${to}”，会改写 ${records} 条书目，每条留下新的版本。确定的话，请带上 confirmed: true 再保存。`,
      en: `“${from}” becomes “${to}” in ${records} records, each in a new version. To do so, save again with confirmed: true.`,
    }),
  },
  authorityInUse: {
    status: 409,
    title: { zh: "规范记录还在使用", en: "The authority is in use" },
    detail: ({ records }: { records: number }) => ({
      zh: `还有 ${records} 条书目的标目连接着它。请先并入另一条，或解除连接。`,
      en: `Headings of ${records} records are linked to it. Merge it into another, or unlink them first.`,
    }),
  },
  authorityNotMerged: {
    status: 409,
    title: { zh: "这条规范记录没有被合并", en: "The authority was not merged" },
    detail: ({ id }: { id: string }) => ({
      zh: `规范记录 ${id} 没有可以撤销的合并。`,
      en: `There is no merge of authority ${id} to undo.`,
    }),
  },
  mergeOfKinds: {
    status: 409,
    title: { zh: "两条规范记录的种类不同", en: "The authorities are of different kinds" },
    detail: () => ({
      zh: "只有同类（人名、团体、主题……）、同格式的规范记录才能合并。",
      en: "Only authorities of one kind (person, organisation, topic …) and one format can be merged.",
    }),
  },
  headingNotFound: {
    status: 404,
    title: { zh: "记录里没有这个标目", en: "The record has no such heading" },
    detail: ({ position }: { position: number }) => ({
      zh: `第 ${position} 个字段不是标目，或者记录刚改过。`,
      en: `The field at ${position} is no heading, or the record has just changed.`,
    }),
  },
  pairNotFound: {
    status: 404,
    title: { zh: "这两条记录不在查重结果里", en: "The two records are no pair" },
    detail: () => ({
      zh: "它们可能刚改过，不再相似。请刷新查重结果。",
      en: "They may have just changed and are not alike any more. Load the list again.",
    }),
  },
  workNotFound: {
    status: 404,
    title: { zh: "没有这部作品", en: "There is no such work" },
    detail: ({ id }: { id: string }) => ({
      zh: `没有编号为 ${id} 的作品。`,
      en: `There is no work with the number ${id}.`,
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
  seriesNotFound: {
    status: 404,
    title: { zh: "没有这种索书号规则", en: "There is no such series of call numbers" },
    detail: ({ code }: { code: string }) => ({
      zh: `没有代码为 ${code} 的索书号规则。`,
      en: `There is no series of call numbers with the code ${code}.`,
    }),
  },
  seriesInUse: {
    status: 409,
    title: { zh: "还有分馆或馆藏地使用这种规则", en: "A branch or location follows this series" },
    detail: ({ code }: { code: string }) => ({
      zh: `请先让它们改用别的规则，再删除 ${code}。`,
      en: `Let them follow another series, then remove ${code}.`,
    }),
  },
  seriesChanged: {
    status: 409,
    title: { zh: "别人刚改过这种规则", en: "Somebody changed this series meanwhile" },
    detail: ({ version }: { version: number }) => ({
      zh: `现在是第 ${version} 版。请看过新的内容再保存。`,
      en: `It is in version ${version} now. Look at it and save again.`,
    }),
  },
  classNotCounted: {
    status: 422,
    title: { zh: "这个类号不能取种次号", en: "This class has no book numbers to give" },
    detail: ({ classNumber, series }: { classNumber: string; series: string }) => ({
      zh: `${classNumber} 不是规则 ${series} 的类号，或者这种规则用著者号而不用种次号。请核对类号。`,
      en: `${classNumber} is no class of the series ${series}, or the series does not count its numbers. Check the class.`,
    }),
  },
  numbersExhausted: {
    status: 409,
    title: { zh: "这一类的种次号用完了", en: "The book numbers of this class are used up" },
    detail: ({ classNumber }: { classNumber: string }) => ({
      zh: `${classNumber} 已经到了规则允许的最大号。请细分类号，或放宽规则。`,
      en: `${classNumber} has reached the last number that the series allows. Take a finer class, or raise the limit.`,
    }),
  },
  reservationNotFound: {
    status: 404,
    title: { zh: "没有这个预留", en: "There is no such reservation" },
    detail: () => ({
      zh: "它可能已经用在书上，或者过期收回了。",
      en: "An item may bear the number already, or the reservation ended.",
    }),
  },
  shelfPlaceMissing: {
    status: 400,
    title: { zh: "没有说从书架的哪里看起", en: "Where on the shelf to begin is missing" },
    detail: () => ({
      zh: "请在 around 里写索书号，或在 before、after 里写上一次回答给出的位置。",
      en: "Give a call number in around, or in before or after a place that an answer gave.",
    }),
  },
  classNotFound: {
    status: 404,
    title: { zh: "没有这个类", en: "There is no such class" },
    detail: ({ notation }: { notation: string }) => ({
      zh: `分类表里没有 ${notation}。`,
      en: `The table of classes has no ${notation}.`,
    }),
  },
  classTableFaulty: {
    status: 422,
    title: { zh: "分类表有错", en: "The table of classes has faults" },
    detail: ({ count }: { count: number }) => ({
      zh: `有 ${count} 处错误，都按行列出；一行也没有装入。改好再试。`,
      en: `It has ${count} faults, listed by line; nothing was loaded. Mend them and try again.`,
    }),
  },
  classTableEmpty: {
    status: 422,
    title: { zh: "分类表是空的", en: "The table of classes is empty" },
    detail: () => ({
      zh: "每行写一个类：类号、类名，用逗号或制表符隔开。",
      en: "Write a class on each line: its number and its name, parted by a comma or a tab.",
    }),
  },
  exportTooLarge: {
    status: 422,
    title: { zh: "检索结果太多，不能这样导出", en: "The search finds too much to be exported so" },
    detail: ({ total, most }: { total: number; most: number }) => ({
      zh: `检索到 ${total} 种，一次最多导出 ${most} 种。请缩小检索范围，或导出全部书目。`,
      en: `It finds ${total} titles, and ${most} at most go out at once. Narrow the search, or export the whole catalogue.`,
    }),
  },
  itemProfileNotFound: {
    status: 404,
    title: { zh: "没有这个单册方案", en: "There is no such item profile" },
    detail: ({ code }: { code: string }) => ({
      zh: `没有代码为 ${code} 的单册方案。`,
      en: `There is no item profile with the code ${code}.`,
    }),
  },
  itemProfileShipped: {
    status: 409,
    title: { zh: "系统自带的方案不能改", en: "Profiles that are shipped cannot be changed" },
    detail: ({ code }: { code: string }) => ({
      zh: `请用另一个代码保存 ${code} 的副本。`,
      en: `Save a copy of ${code} under another code.`,
    }),
  },
  volumeTwice: {
    status: 409,
    title: { zh: "已有同名的卷册", en: "There is such a volume already" },
    detail: ({ enumeration }: { enumeration: string }) => ({
      zh: `这条书目已有“${enumeration}”。请换一个卷次。`,
      en: `The record has a volume “${enumeration}”. Name it otherwise.`,
    }),
  },
  hasItems: {
    status: 409,
    title: { zh: "还有单册属于它", en: "Items belong to it" },
    detail: () => ({ zh: "请先把单册移走，再删除。", en: "Move the items first, then remove it." }),
  },
  holdingsChanged: {
    status: 409,
    title: { zh: "这条馆藏说明已被修改或删除", en: "These holdings were changed or removed meanwhile" },
    detail: () => ({ zh: "请看过新的内容再保存。", en: "Look at them as they are now, and save again." }),
  },
  partChangeNotFound: {
    status: 404,
    title: { zh: "没有这次改动", en: "There is no such change" },
    detail: ({ id }: { id: string }) => ({
      zh: `卷册和馆藏说明没有编号为 ${id} 的改动。`,
      en: `Volumes and holdings have no change with the number ${id}.`,
    }),
  },
  authorTableFaulty: {
    status: 422,
    title: { zh: "著者号码表有错", en: "The table of author numbers has faults" },
    detail: ({ count }: { count: number }) => ({
      zh: `有 ${count} 行读不懂或重复，都已列出；一行也没有装入。每行写：姓名、逗号或制表符、号码。`,
      en: `${count} lines cannot be read or stand twice; they are listed, and nothing was loaded. Write on each line a name, a comma or tab, and its number.`,
    }),
  },
});
