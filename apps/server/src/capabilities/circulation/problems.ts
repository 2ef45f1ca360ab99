import { money, moneyInWords, type Refusal, refusalInWords, type TillClose } from "@wenyuan/ledger";
import { defineProblems } from "@wenyuan/problem";

export const circulationProblems = defineProblems("circulation", {
  readerUnknown: {
    status: 404,
    title: { zh: "没有这张证", en: "No such card" },
    detail: () => ({
      zh: "没有读者用这个号。请再扫一次；若是新证，先在读者库登记。",
      en: "No reader has this number. Scan again; register a new card with the reader first.",
    }),
  },
  itemUnknown: {
    status: 404,
    title: { zh: "没有这个条码", en: "No such barcode" },
    detail: ({ barcode }: { barcode: string }) => ({
      zh: `没有条码号为 ${barcode} 的单册。请核对条码，或先编目。`,
      en: `No item has the barcode ${barcode}. Check the number, or catalogue the item first.`,
    }),
  },
  loanUnknown: {
    status: 404,
    title: { zh: "没有这笔借阅", en: "No such loan" },
    detail: () => ({
      zh: "没有这笔在借记录，可能已经归还。",
      en: "There is no such open loan; it may have been returned.",
    }),
  },
  checkOutRefused: {
    status: 409,
    title: { zh: "不能借出", en: "It cannot be lent" },
    detail: ({ first }: { first: { zh: string; en: string } }) => first,
  },
  renewalRefused: {
    status: 409,
    title: { zh: "不能续借", en: "It cannot be renewed" },
    detail: ({ first }: { first: { zh: string; en: string } }) => first,
  },
  holdRefused: {
    status: 409,
    title: { zh: "不能预约", en: "It cannot be held" },
    detail: ({ first }: { first: { zh: string; en: string } }) => first,
  },
  holdTwice: {
    status: 409,
    title: { zh: "已经预约过", en: "It is held already" },
    detail: () => ({ zh: "这位读者已在排队等它。", en: "This reader is in its queue already." }),
  },
  holdUnknown: {
    status: 404,
    title: { zh: "没有这个预约", en: "No such hold" },
    detail: () => ({ zh: "没有这个预约，可能已经结束。", en: "There is no such hold; it may be over." }),
  },
  overrideNotPermitted: {
    status: 403,
    title: { zh: "没有放行的权限", en: "You may not pass this" },
    detail: ({ codes }: { codes: string }) => ({
      zh: `放行 ${codes} 需要“说明理由后放行”的权限，请找值班负责人。`,
      en: `Passing ${codes} needs the permission to override; ask whoever is in charge.`,
    }),
  },
  overrideWithoutReason: {
    status: 422,
    title: { zh: "没写放行的理由", en: "A reason is missing" },
    detail: () => ({
      zh: "放行要写明理由，它会记入审计。",
      en: "Say why this is passed; the reason is kept in the audit.",
    }),
  },
  cardNeeded: {
    status: 403,
    title: { zh: "要出示读者证", en: "A card is needed" },
    detail: () => ({
      zh: "没有“不凭证办理”的权限。请读者出示证件，或请值班负责人核实身份后办理。",
      en: "You may not serve a reader without a card. Ask for the card, or for whoever is in charge to identify the reader.",
    }),
  },
  proxyUnknown: {
    status: 409,
    title: { zh: "没有登记代借", en: "Not registered to fetch for this reader" },
    detail: () => ({
      zh: "代借人没有登记为这位读者的代借人，或已过期。先在读者页登记。",
      en: "Whoever fetches it is not registered as this reader’s proxy, or no longer. Register it on the reader’s page first.",
    }),
  },
  undoTooLate: {
    status: 409,
    title: { zh: "来不及撤销了", en: "It can no longer be taken back" },
    detail: () => ({
      zh: "只能由办理的人在一分钟内撤销，而且这册书没有再办过别的。请用还书或重新借出来更正。",
      en: "Only whoever did it can take it back, within a minute, and while nothing else was done. Check the item in or out instead.",
    }),
  },
  undoPaid: {
    status: 409,
    title: { zh: "费用已经动过", en: "The charge has been paid or waived" },
    detail: () => ({
      zh: "这次还书的费用已经缴过或减免过，不能撤销。请先在读者的账目里更正。",
      en: "Something of this return’s charge has been paid or waived. Mend it in the reader’s account first.",
    }),
  },
  loanCannot: {
    status: 409,
    title: { zh: "这笔借阅不能这样办", en: "This cannot be done with the loan" },
    detail: ({ why }: { why: { zh: string; en: string } }) => why,
  },
  placeUnknown: {
    status: 422,
    title: { zh: "没有这个馆藏地", en: "No such location" },
    detail: ({ code }: { code: string }) => ({
      zh: `没有代码为 ${code} 的馆藏地或流通类型。请从列表里选。`,
      en: `There is no location or kind with the code ${code}. Choose one of the list.`,
    }),
  },
  barcodeTaken: {
    status: 409,
    title: { zh: "条码已有", en: "The barcode is taken" },
    detail: ({ barcode }: { barcode: string }) => ({
      zh: `条码 ${barcode} 已是另一册书的。请核对，或换一个条码。`,
      en: `Another item has the barcode ${barcode}. Check it, or use another.`,
    }),
  },
  conflictUnknown: {
    status: 404,
    title: { zh: "没有这条冲突", en: "No such conflict" },
    detail: () => ({
      zh: "没有这条待处理的离线记录，可能别人已经处理。",
      en: "There is no such offline act to settle; somebody may have settled it.",
    }),
  },
  holdDates: {
    status: 422,
    title: { zh: "日期不对", en: "These dates cannot be" },
    detail: () => ({
      zh: "截止日期不能早于开始日期，也不能是过去的日子。请改一下日期。",
      en: "The last day cannot be before the first, and neither can lie in the past. Change the dates.",
    }),
  },
  holdHasCopy: {
    status: 409,
    title: { zh: "书已经留好了", en: "A copy is set aside already" },
    detail: () => ({
      zh: "这个预约已有一册留着或在路上，不再排队。可以改取书点，或取消。",
      en: "A copy is ready or on its way, so it no longer waits. Change where it is fetched, or cancel it.",
    }),
  },
  pickupUnknown: {
    status: 422,
    title: { zh: "没有这个取书点", en: "No such branch" },
    detail: () => ({ zh: "请从列表里选一个取书点。", en: "Choose a branch of the list." }),
  },
  notOnPullList: {
    status: 409,
    title: { zh: "它不在找书单上了", en: "It is no longer on the list" },
    detail: () => ({
      zh: "这一册已经有人找到、被借走，或读者取消了。刷新一下找书单。",
      en: "Somebody found or borrowed it, or the reader cancelled. Refresh the list.",
    }),
  },
  recallNotNeeded: {
    status: 409,
    title: { zh: "没有可催还的", en: "Nothing to call back" },
    detail: () => ({
      zh: "在借的都快到期、已经催过，或规则保证的借期还没到，催还不会更早。",
      en: "What is out is due soon, was called back already, or is guaranteed to its reader: a recall would bring nothing forward.",
    }),
  },
  requestRefused: {
    status: 409,
    title: { zh: "不能送书", en: "It cannot be brought" },
    detail: ({ first }: { first: { zh: string; en: string } }) => first,
  },
  requestUnknown: {
    status: 404,
    title: { zh: "没有这个委托", en: "No such request" },
    detail: () => ({ zh: "没有这个委托，可能已经结束。", en: "There is no such request; it may be over." }),
  },
  movedMeanwhile: {
    status: 409,
    title: { zh: "这册书刚被别处办过", en: "Somebody else just handled this item" },
    detail: () => ({ zh: "请再扫一次。", en: "Scan it again." }),
  },
  chargeUnknown: {
    status: 404,
    title: { zh: "没有这笔费用", en: "No such charge" },
    detail: () => ({
      zh: "这位读者没有这笔费用，或已经结清。",
      en: "This reader has no such charge, or it is settled.",
    }),
  },
  moneyRefused: {
    status: 409,
    title: { zh: "这笔钱不能这样收付", en: "This money cannot be moved so" },
    detail: ({ refusal }: { refusal: Refusal }) => refusalInWords(refusal),
  },
  ownMoney: {
    status: 403,
    title: { zh: "不能办自己的费用", en: "Not one's own money" },
    detail: () => ({
      zh: "减免、核销和退款请同事来办。",
      en: "Ask a colleague to let you off, or to refund you.",
    }),
  },
  waiverAboveLimit: {
    status: 403,
    title: { zh: "超过小额减免的限额", en: "Above the limit of small waivers" },
    detail: ({ limit, currency }: { limit: number; currency: string }) => {
      const most = moneyInWords(money(limit, currency));
      return {
        zh: `每位读者每天最多减免${most}。更多的请有“不限金额减免”权限的人办。`,
        en: `At most ${most} for a reader in a day. More needs somebody who may let off any amount.`,
      };
    },
  },
  priceUnknown: {
    status: 422,
    title: { zh: "没有定价", en: "No price is known" },
    detail: () => ({
      zh: "这册书没有登记价格，规则也没有给出定额。请填上应赔的金额。",
      en: "No price is on file and the policy states none. Say what it costs.",
    }),
  },
  levelUnknown: {
    status: 422,
    title: { zh: "没有这个污损等级", en: "No such level of damage" },
    detail: ({ level }: { level: string }) => ({
      zh: `规则里没有“${level}”这一级。`,
      en: `The policy knows no level ${level}.`,
    }),
  },
  notInKind: {
    status: 409,
    title: { zh: "规则不收赔书", en: "No replacement in kind" },
    detail: () => ({
      zh: "借出时的规则不允许以同版书抵偿，请按价赔偿。",
      en: "The policy of this loan takes no other copy instead of the price.",
    }),
  },
  paidAlready: {
    status: 409,
    title: { zh: "赔款已经付过", en: "The price was paid" },
    detail: () => ({
      zh: "已经按价付了赔款。要改为赔书，先退还赔款。",
      en: "The price was paid. Refund it first if a copy is brought instead.",
    }),
  },
  entryUnknown: {
    status: 404,
    title: { zh: "没有这笔账", en: "No such entry" },
    detail: () => ({ zh: "账上没有这一笔。", en: "The books have no such entry." }),
  },
  tillUnknown: {
    status: 404,
    title: { zh: "没有这个收银台", en: "No such till" },
    detail: () => ({ zh: "请先设置收银台。", en: "Set the till up first." }),
  },
  tillClosed: {
    status: 409,
    title: { zh: "收银台没有开", en: "The till is closed" },
    detail: () => ({
      zh: "请先开收银台：清点备用金，再收款。日结之后不能再改。",
      en: "Open the till first: count its float, then take money. A close is final.",
    }),
  },
  tillOpenAlready: {
    status: 409,
    title: { zh: "收银台已经开着", en: "The till is open already" },
    detail: () => ({ zh: "先办日结，再开新的一班。", en: "Close the session that is open first." }),
  },
  differenceWithoutReason: {
    status: 422,
    title: { zh: "账实不符，要写原因", en: "A difference needs a reason" },
    detail: ({ closes }: { closes: { readonly cash: TillClose; readonly card: TillClose } }) => {
      const cash = moneyInWords(closes.cash.difference);
      const card = moneyInWords(closes.card.difference);
      return {
        zh: `现金差${cash}，刷卡差${card}。请再点一遍；确实不符就写明原因。`,
        en: `Cash differs by ${cash}, card by ${card}. Count again; if it stays so, say why.`,
      };
    },
  },
  paymentUnknown: {
    status: 404,
    title: { zh: "没有这笔支付", en: "No such payment" },
    detail: () => ({ zh: "没有这笔支付，或它不是您的。", en: "There is no such payment, or it is not yours." }),
  },
  paymentForged: {
    status: 401,
    title: { zh: "签名不对", en: "The signature is wrong" },
    detail: () => ({
      zh: "支付通知的签名没有通过验证。",
      en: "The notice of a payment did not prove where it comes from.",
    }),
  },
  paymentUnavailable: {
    status: 503,
    title: { zh: "现在不能网上支付", en: "Online payment is not available" },
    detail: () => ({
      zh: "支付平台没有回应，没有扣款。请稍后再试，或到服务台付。",
      en: "The payment service does not answer; nothing was charged. Try again later, or pay at a desk.",
    }),
  },
  nothingToPay: {
    status: 409,
    title: { zh: "没有要付的", en: "Nothing to pay" },
    detail: () => ({ zh: "您没有欠费。", en: "You owe nothing." }),
  },
  policiesFaulty: {
    status: 422,
    title: { zh: "规则有错", en: "The policies have faults" },
    detail: ({ count }: { count: number }) => ({
      zh: `规则里有 ${count} 处错误，都列在 faults 里：在哪里、错在哪里、怎么改。什么也没有保存。`,
      en: `The policies have ${count} faults, all listed in “faults”: where, what, and how to mend it. Nothing was saved.`,
    }),
  },
  rulesMoved: {
    status: 409,
    title: { zh: "规则刚被别人改过", en: "Somebody else changed the rules" },
    detail: () => ({
      zh: "这次修改是在旧的一版上做的。请重新打开，看过新的一版再改。",
      en: "This change was made on a former version. Open the rules again and look at the new one before you change it.",
    }),
  },
  rulesUnchanged: {
    status: 422,
    title: { zh: "没有改动", en: "Nothing is changed" },
    detail: () => ({
      zh: "和现行的一版完全一样，没有保存。",
      en: "It is the same as the version in force; nothing was saved.",
    }),
  },
  versionUnknown: {
    status: 404,
    title: { zh: "没有这一版", en: "No such version" },
    detail: ({ version }: { version: number }) => ({
      zh: `没有第 ${version} 版。`,
      en: `There is no version ${version}.`,
    }),
  },
  proposalUnknown: {
    status: 404,
    title: { zh: "没有等待复核的这项修改", en: "No such proposal" },
    detail: () => ({
      zh: "没有这项等待复核的修改，可能已经有人处理。",
      en: "No such change waits for a decision; somebody may have decided on it.",
    }),
  },
  ownProposal: {
    status: 403,
    title: { zh: "不能复核自己的修改", en: "Your own change" },
    detail: () => ({
      zh: "这项修改是您提出的，要由另一位有权限的同事复核。",
      en: "You proposed this change; a colleague with the permission has to accept it.",
    }),
  },
  calendarsFaulty: {
    status: 422,
    title: { zh: "日历有错", en: "The calendars have faults" },
    detail: ({ count }: { count: number }) => ({
      zh: `日历里有 ${count} 处错误，都列在 faults 里：在哪里、错在哪里、怎么改。什么也没有保存。`,
      en: `The calendars have ${count} faults, all listed in “faults”: where, what, and how to mend it. Nothing was saved.`,
    }),
  },
  moveUnknown: {
    status: 404,
    title: { zh: "没有这次顺延", en: "No such move" },
    detail: () => ({ zh: "没有这次应还日期的顺延。", en: "There is no such move of due dates." }),
  },
  moveNotDone: {
    status: 409,
    title: { zh: "现在不能撤销", en: "It cannot be undone now" },
    detail: () => ({
      zh: "顺延还在进行，或者已经撤销过。请稍候再看。",
      en: "The move is still under way, or has been undone already. Look again in a moment.",
    }),
  },
  heldForBoth: {
    status: 409,
    title: { zh: "两条记录都有同一种书的预约书或委托书", en: "A copy of one title is set aside for both records" },
    detail: () => ({
      zh: "同一种书已为两条记录各留了一册（或都在取书途中）。请先取消其中一条的预约或委托，再合并。",
      en: "A copy of one title has been set aside or is being fetched for each of the two. Please cancel one of the two first, then merge.",
    }),
  },
  moneyMoved: {
    status: 409,
    title: { zh: "合并之后已退过款", en: "Money has been given back since" },
    detail: () => ({
      zh: "合并后退过的押金或款项来自两条记录，分不开了。请先在“费用与收款”里冲正那次退款，再撤销合并。",
      en: "A deposit or payment of both records was given back after the merge and cannot be told apart. Please reverse that refund under charges and payments first, then undo the merge.",
    }),
  },
});
