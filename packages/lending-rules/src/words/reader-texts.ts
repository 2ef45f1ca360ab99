import { money, moneyInWords } from "@wenyuan/ledger";
import type { FindingTexts } from "./finding-texts.ts";
import { counted, day } from "./telling.ts";

type ReaderCode =
  | "card-lost"
  | "card-replaced"
  | "reader-left"
  | "reader-not-yet-active"
  | "reader-expired"
  | "reader-expires-soon"
  | "reader-restricted"
  | "suspended"
  | "debt-blocks"
  | "debt-exists"
  | "overdue-blocks"
  | "limit-all"
  | "limit-type"
  | "limit-on-site"
  | "proxy-is-self"
  | "too-young";

export const READER_TEXTS: FindingTexts<ReaderCode> = {
  "card-lost": () => ({
    say: { zh: "这张证已挂失", en: "This card is reported lost" },
    way: { zh: "是本人就解除挂失，或补办新证", en: "If this is its owner, lift the report or issue a new card" },
  }),
  "card-replaced": () => ({
    say: { zh: "这是旧证，已换新证", en: "This card has been replaced by a newer one" },
    way: { zh: "请用新证", en: "Use the new card" },
  }),
  "reader-left": () => ({
    say: { zh: "已办离校，不能再借", en: "Borrowing has ended: this reader has left" },
    way: {
      zh: "入馆、阅览和电子资源不受影响，另有规定的除外",
      en: "Entry, reading here and e-resources go on unless stated otherwise",
    },
  }),
  "reader-not-yet-active": ({ activeFrom }, telling) => {
    const from = day(activeFrom, telling);
    return { say: { zh: `借阅权限从${from.zh}开始`, en: `Borrowing begins on ${from.en}` } };
  },
  "reader-expired": ({ expiredOn }, telling) => {
    const on = day(expiredOn, telling);
    return {
      say: { zh: `证已在${on.zh}到期`, en: `The card expired on ${on.en}` },
      way: { zh: "在籍的读者可在总服务台延期", en: "Readers still enrolled can have it prolonged at the main desk" },
    };
  },
  "reader-expires-soon": ({ expiresOn }, telling) => {
    const on = day(expiresOn, telling);
    return { say: { zh: `证将在${on.zh}到期`, en: `The card expires on ${on.en}` } };
  },
  "reader-restricted": ({ reason }) => ({
    say: { zh: `借阅受限：${reason}`, en: `Borrowing is restricted: ${reason}` },
  }),
  suspended: ({ until }, telling) => {
    const last = day(until, telling);
    return {
      say: { zh: `停借到${last.zh}`, en: `Borrowing is suspended until ${last.en}` },
      way: { zh: "之后自动恢复，其间可在馆内阅览", en: "It resumes by itself; reading here is open meanwhile" },
    };
  },
  "debt-blocks": ({ owed, limit, currency }) => {
    const [sum, most] = [moneyInWords(money(owed, currency)), moneyInWords(money(limit, currency))];
    return {
      say: { zh: `欠款${sum}，满${most}不能借`, en: `${sum} is owed; from ${most} on nothing is lent` },
      way: { zh: "付清或付到限额以下即可借", en: "Paying it, or below the limit, opens borrowing at once" },
    };
  },
  "debt-exists": ({ owed, currency }) => {
    const sum = moneyInWords(money(owed, currency));
    return { say: { zh: `有欠款${sum}`, en: `${sum} is owed` } };
  },
  "overdue-blocks": ({ overdue }) => ({
    say: { zh: `有${overdue}册过期没还，不能借新书`, en: `${counted(overdue, "book")} overdue: nothing new is lent` },
    way: { zh: "还回即可借", en: "Returning it opens borrowing at once" },
  }),
  "limit-all": ({ count, max }) => ({
    say: {
      zh: `已满${max}册，这是第${count + 1}册`,
      en: `The limit of ${max} is reached: this would be number ${count + 1}`,
    },
  }),
  "limit-type": ({ count, max }) => ({
    say: {
      zh: `这一类已借${count}册，最多${max}册`,
      en: `${count} of this kind on loan, ${max} at most`,
    },
  }),
  "limit-on-site": ({ count, max }) => ({
    say: { zh: `馆内阅览已有${count}册，最多${max}册`, en: `${count} in use on the spot, ${max} at most` },
  }),
  "proxy-is-self": () => ({
    say: { zh: "代借人不能就是读者本人", en: "A proxy has to be someone else than the reader" },
  }),
  "too-young": ({ age, from }) => ({
    say: { zh: `读者${age}岁，这本书满${from}岁可借`, en: `The reader is ${age}; this is lent from ${from} on` },
  }),
};
