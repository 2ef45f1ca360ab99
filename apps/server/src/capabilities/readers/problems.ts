import { defineProblems } from "@wenyuan/problem";

export const readersProblems = defineProblems("readers", {
  readerNotFound: {
    status: 404,
    title: { zh: "没有这位读者", en: "There is no such reader" },
    detail: () => ({
      zh: "可能已经并入另一条记录，或者已按规定删除。请用姓名、证号或卡号重新查找。",
      en: "The record may have been merged into another, or erased as the rules require. Please search again by name, number or card.",
    }),
  },
  unknownPlace: {
    status: 400,
    title: { zh: "翻页的位置不对", en: "This place in the list is not known" },
    detail: () => ({
      zh: "after 请原样使用上一页给出的 next。",
      en: "Please send as after what the page before gave as next, unchanged.",
    }),
  },
  changedMeanwhile: {
    status: 409,
    title: { zh: "别人刚改过这位读者", en: "Somebody has changed this reader meanwhile" },
    detail: () => ({
      zh: "请重新打开读者页，看过新的内容再改。",
      en: "Please open the reader again and make your change on top of what is there now.",
    }),
  },
  lifeDetails: {
    status: 422,
    title: { zh: "这项变动的内容不全或不对", en: "The change does not say what it needs" },
    detail: ({ kind, missing, odd }: { kind: string; missing: string; odd: string }) => ({
      zh: [
        missing === "" ? "" : `${kind} 至少要写其中一项：${missing}。`,
        odd === "" ? "" : `${kind} 不能写：${odd}；请去掉，或换一种变动。`,
      ].join(""),
      en: [
        missing === "" ? "" : `${kind} needs at least one of: ${missing}. `,
        odd === "" ? "" : `${kind} says nothing of: ${odd}; leave it out, or choose another change.`,
      ].join(""),
    }),
  },
  notLonger: {
    status: 422,
    title: { zh: "没有延长", en: "That is no extension" },
    detail: ({ until, expiresOn }: { until: string; expiresOn: string }) => ({
      zh: `现在有效期到 ${until}，${expiresOn} 并不更晚。要提前结束，请改资料里的有效期。`,
      en: `The card is valid until ${until} already, and ${expiresOn} is no later. To end it sooner, change the day in the particulars.`,
    }),
  },
  guardianUnknown: {
    status: 422,
    title: { zh: "没有这位监护人", en: "There is no such guardian" },
    detail: () => ({
      zh: "请写监护人的姓名，或选另一位读者；不能是读者本人。",
      en: "Give the guardian’s name, or another reader; it cannot be the reader.",
    }),
  },
  photoNotAgreed: {
    status: 409,
    title: { zh: "读者没有同意保存照片", en: "The reader has not agreed to a photo" },
    detail: () => ({
      zh: "请读者在“我的资料和隐私”里同意“照片”一项；不同意也照常借书。",
      en: "Ask the reader to agree to “Photo” under “My data and privacy”; without it lending goes on as usual.",
    }),
  },
  photoUnusable: {
    status: 422,
    title: { zh: "这不是能用的照片", en: "This is no photo that can be used" },
    detail: ({ kilobytes }: { kilobytes: number }) => ({
      zh: `请用完整的 JPEG 或 PNG，边长 60 到 2000 像素，不超过 ${kilobytes} KB。`,
      en: `Please give a whole JPEG or PNG of 60 to 2,000 pixels a side and at most ${kilobytes} KB.`,
    }),
  },
  photoNotFound: {
    status: 404,
    title: { zh: "没有照片", en: "There is no photo" },
    detail: () => ({ zh: "可能已经删除。", en: "It may have been deleted already." }),
  },
  registrationFaults: {
    status: 422,
    title: { zh: "有几项填得不对", en: "Some of it cannot be taken" },
    detail: ({ fields }: { fields: readonly string[] }) => ({
      zh: `请改这几项：${fields.join("、")}。`,
      en: `Please mend: ${fields.join(", ")}.`,
    }),
  },
  noSelfRegistration: {
    status: 409,
    title: { zh: "这类读者不能自助登记", en: "Readers of this kind cannot register alone" },
    detail: () => ({
      zh: "请带证件到总服务台办理；在校师生的证随学校名单开通。",
      en: "Please come to the main desk with a document. Students and staff are registered from the university’s lists.",
    }),
  },
  registrationFlood: {
    status: 429,
    title: { zh: "刚刚已经登记过几次", en: "There were several tries just now" },
    detail: () => ({
      zh: "请先看看邮箱（包括垃圾邮件），一小时后再试。",
      en: "Please look into the mailbox, unwanted mail too, and try again in an hour.",
    }),
  },
  registrationOver: {
    status: 404,
    title: { zh: "没有这条登记，或已过期、已办", en: "There is no such registration, or it is over" },
    detail: () => ({
      zh: "链接过期请重新登记；已经办好的，请用邮箱登录。",
      en: "If the link is too old, please register anew; if you are a reader already, sign in by mail.",
    }),
  },
  nameMissing: {
    status: 422,
    title: { zh: "没有姓名", en: "The name is missing" },
    detail: () => ({
      zh: "请至少填写一个姓名，任何文字都可以。",
      en: "Please give at least one name, in any script.",
    }),
  },
  unknownCategory: {
    status: 422,
    title: { zh: "没有这种读者类型", en: "There is no such reader category" },
    detail: ({ category, known }: { category: string; known: string }) => ({
      zh: `没有读者类型“${category}”。可用的有：${known}。`,
      en: `There is no reader category “${category}”. There are: ${known}.`,
    }),
  },
  noCardToBlock: {
    status: 409,
    title: { zh: "没有可以挂失的证", en: "There is no card to block" },
    detail: () => ({
      zh: "这位读者没有有效的借书证或校园卡；可能已经挂失。",
      en: "This reader has no active card; it may have been reported lost already.",
    }),
  },
  cardNotFound: {
    status: 404,
    title: { zh: "没有这张证", en: "There is no such card" },
    detail: () => ({
      zh: "这位读者名下没有这张证，请重新打开读者页。",
      en: "The reader has no such card. Please open the reader again.",
    }),
  },
  cardNotLost: {
    status: 409,
    title: { zh: "这张证没有挂失", en: "This card is not reported lost" },
    detail: () => ({
      zh: "只有挂失的证可以解挂；已经换过的证请用新证。",
      en: "Only a card that was reported lost can be taken back; in place of a replaced one use the new card.",
    }),
  },
  restrictionNotFound: {
    status: 404,
    title: { zh: "没有这条限制", en: "There is no such restriction" },
    detail: () => ({ zh: "可能已经解除。", en: "It may have been lifted already." }),
  },
  endsBeforeStart: {
    status: 422,
    title: { zh: "结束日期早于开始日期", en: "It would end before it begins" },
    detail: ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
      zh: `从 ${startsOn} 开始，不能到 ${endsOn} 结束。请改其中一个日期。`,
      en: `It begins on ${startsOn} and cannot end on ${endsOn}. Please change one of the two.`,
    }),
  },
  noteNotFound: {
    status: 404,
    title: { zh: "没有这条备注", en: "There is no such note" },
    detail: () => ({ zh: "可能已经删除。", en: "It may have been deleted already." }),
  },
  proxyNotFound: {
    status: 404,
    title: { zh: "没有这位代办人", en: "There is no such proxy" },
    detail: () => ({
      zh: "请先确认两位读者都在，而且不是同一个人。",
      en: "Please check that both readers exist and are two people.",
    }),
  },
  columnsMissing: {
    status: 422,
    title: { zh: "表里缺少必需的列", en: "The table lacks columns that are needed" },
    detail: ({ missing, found }: { missing: string; found: string }) => ({
      zh: `缺少：${missing}。表头里有：${found || "（空）"}。请在第一行写上这些列名。`,
      en: `Missing: ${missing}. The first row has: ${found || "(nothing)"}. Please give these headings in the first row.`,
    }),
  },
  emptyFeed: {
    status: 422,
    title: { zh: "表里没有人", en: "There is nobody in the table" },
    detail: () => ({
      zh: "第一行是列名，从第二行起每行一人。Excel 文件只读第一张工作表。",
      en: "The first row holds the headings, each row below it a person. Of an Excel file the first sheet is read.",
    }),
  },
  unreadableWorkbook: {
    status: 422,
    title: { zh: "读不懂这个 Excel 文件", en: "This Excel file cannot be read" },
    detail: () => ({
      zh: "请存成没有密码的 .xlsx，或者 UTF-8、GBK 的 .csv，再上传。",
      en: "Please save it as .xlsx without a password, or as .csv in UTF-8 or GBK, and upload it again.",
    }),
  },
  feedNotFound: {
    status: 404,
    title: { zh: "没有这次导入", en: "There is no such feed" },
    detail: () => ({ zh: "请从导入列表里打开。", en: "Please open it from the list of feeds." }),
  },
  feedDone: {
    status: 409,
    title: { zh: "这次导入已经处理过", en: "This feed is done already" },
    detail: () => ({
      zh: "已经生效或撤销的导入不能再处理，请重新上传名单。",
      en: "A feed that was applied or undone cannot be used again; please upload the list anew.",
    }),
  },
  feedNotApplied: {
    status: 409,
    title: { zh: "这次导入没有生效，无可撤销", en: "This feed was not applied: there is nothing to undo" },
    detail: () => ({ zh: "只有已经生效的导入可以撤销。", en: "Only a feed that was applied can be undone." }),
  },
  tooManyMissing: {
    status: 409,
    title: { zh: "名单里缺的人太多", en: "Too many people are missing from the list" },
    detail: ({ missing, all }: { missing: number; all: number }) => ({
      zh: `${all} 人中有 ${missing} 人不在名单里，生效后都会按离校处理。名单如果不全，请不要勾选“完整名单”；确实都已离校，请确认后再执行。`,
      en: `Of ${all} people ${missing} are not in the list and would be marked as having left. If the list is not complete, do not mark it so; if they have gone, confirm it and apply again.`,
    }),
  },
  mustStay: {
    status: 409,
    title: { zh: "还不能删除", en: "Not everything can be erased yet" },
    detail: (kept: { zh: string; en: string }) => ({
      zh: `${kept.zh}。办完之后再申请。`,
      en: `${kept.en}. Once that is settled, please ask again.`,
    }),
  },
  requestNotFound: {
    status: 404,
    title: { zh: "没有这条申请", en: "There is no such request" },
    detail: () => ({ zh: "可能已经处理。", en: "It may have been answered already." }),
  },
  notCleared: {
    status: 409,
    title: { zh: "没有办结的离校手续", en: "There is no clearance to take back" },
    detail: () => ({
      zh: "这位读者没有有效的离校证明。",
      en: "This reader has no certificate of clearance that stands.",
    }),
  },
  accountTaken: {
    status: 409,
    title: { zh: "这个账号是别人的", en: "This account is another reader's" },
    detail: () => ({
      zh: "一个账号只属于一位读者。如果两条记录是同一人，请先合并。",
      en: "An account belongs to one reader. If both records are one person, merge them first.",
    }),
  },
  accountNotFound: {
    status: 404,
    title: { zh: "没有这个账号", en: "There is no such account" },
    detail: () => ({ zh: "请在账号列表里核对。", en: "Please look it up in the list of accounts." }),
  },
  unusableCode: {
    status: 422,
    title: { zh: "卡号不能用", en: "This card number cannot be used" },
    detail: ({ code, kind }: { code: string; kind: string }) =>
      kind === "nfc"
        ? {
            zh: `“${code}”不是芯片卡号：请写 8 或 14 位十六进制数，或读卡器给出的 8 到 10 位（或 15 到 17 位）十进制数。`,
            en: `“${code}” is no chip number: write 8 or 14 hexadecimal digits, or the 8 to 10 (or 15 to 17) decimal digits that a desk reader gives.`,
          }
        : {
            zh: `“${code}”不能作卡号：1 到 64 个字母、数字或 . _ / + -。`,
            en: `“${code}” cannot be a card number: it has 1 to 64 letters, digits or . _ / + -.`,
          },
  },
  codeTaken: {
    status: 409,
    title: { zh: "这个卡号已经有人在用", en: "This card number is in use" },
    detail: ({ code }: { code: string }) => ({
      zh: `“${code}”是另一张有效卡的号码。请核对号码；如果旧卡已经作废，先把旧卡挂失或换卡。`,
      en: `“${code}” belongs to another active card. Please check it; if that card is no longer used, report it lost or replace it first.`,
    }),
  },
  sameReader: {
    status: 422,
    title: { zh: "这是同一条记录", en: "This is one record" },
    detail: () => ({ zh: "请选两条不同的读者记录。", en: "Please choose two different records." }),
  },
  mergeNotFound: {
    status: 404,
    title: { zh: "没有这次合并", en: "There is no such merge" },
    detail: () => ({
      zh: "可能已经撤销，或者读者已按规定删除。",
      en: "It may have been undone already, or the reader was erased.",
    }),
  },
  mergedFurther: {
    status: 409,
    title: { zh: "之后又合并过", en: "The record was merged further" },
    detail: () => ({
      zh: "保留的那条后来又并入了别的记录。请先撤销后来的那次合并。",
      en: "The record that stayed became part of another one later. Please undo the later merge first.",
    }),
  },
  pairNotFound: {
    status: 404,
    title: { zh: "没有这一对", en: "There is no such pair" },
    detail: () => ({
      zh: "可能已经合并，请刷新列表。",
      en: "The two may have been merged; please load the list again.",
    }),
  },
  mayNotWaive: {
    status: 403,
    title: { zh: "您不能减免欠费", en: "You may not let debts go" },
    detail: () => ({
      zh: "需要“离校时批量减免小额欠费”权限。不减免也可以照常办理，欠费的读者会留在名单里。",
      en: "It needs the permission “Let small debts of leavers go in bulk”. Without letting debts go you can clear as usual; who owes stays on the list.",
    }),
  },
  waiverNeedsReason: {
    status: 422,
    title: { zh: "请写减免的理由", en: "Please give the reason" },
    detail: () => ({
      zh: "减免欠费要写明理由，会记入审计和账目。",
      en: "Letting debts go needs a reason, which is kept in the audit and in the books.",
    }),
  },
  directoryNotFound: {
    status: 404,
    title: { zh: "没有设置这个目录", en: "There is no such directory" },
    detail: () => ({ zh: "请先设置它的地址和字段对应。", en: "Please set up its address and mapping first." }),
  },
  directoryUnreachable: {
    status: 502,
    title: { zh: "连不上学校的目录服务", en: "The campus directory cannot be read" },
    detail: () => ({
      zh: "地址、查询账号、密码或查询范围不对，或者对方没有开。没有改动任何读者。",
      en: "Its address, the account it is searched with, the password or the base is wrong, or it is down. No reader was changed.",
    }),
  },
  directoryNeeds: {
    status: 422,
    title: { zh: "字段对应不全", en: "The mapping lacks something" },
    detail: ({ fields }: { fields: string }) => ({
      zh: `请说明哪个属性是：${fields}。学号、姓名、读者类型必需。`,
      en: `Please say which attribute holds: ${fields}. Number, name and category are needed.`,
    }),
  },
});
