import { countInWords, type LocalText } from "@wenyuan/calendar";
import { moneyInWords } from "@wenyuan/ledger";
import type { BlockTerms } from "../../terms/block-terms.ts";
import type { HoldTerms } from "../../terms/hold-terms.ts";
import type { LimitTerms } from "../../terms/limit-terms.ts";
import type { NoticeTerms } from "../../terms/notice-terms.ts";
import { joined } from "./period-words.ts";

/** 最多20册 */
export function limitsInWords(terms: LimitTerms): LocalText {
  const perType = Object.entries(terms.perType ?? {});
  return joined([
    terms.all === null
      ? { zh: "外借不限册数", en: "no limit" }
      : { zh: `最多借${terms.all}册`, en: `at most ${terms.all} items` },
    terms.onSite !== null && { zh: `馆内阅览${terms.onSite}册`, en: `${terms.onSite} on the spot` },
    terms.onSiteCountsInAll && { zh: "馆内阅览计入总数", en: "use on the spot counts" },
    perType.length > 0 && {
      zh: perType.map(([type, max]) => `${type} ${max}册`).join("、"),
      en: perType.map(([type, max]) => `${max} of ${type}`).join(", "),
    },
  ]);
}

/** 欠款满¥10.00停借，有1册过期停借 */
export function blocksInWords(terms: BlockTerms, currency: string): LocalText {
  if (terms.debt === null && terms.overdueItems === null) return { zh: "不停借", en: "nothing blocks" };
  const debt = terms.debt === null ? "" : moneyInWords({ minor: terms.debt, currency });
  return joined([
    terms.debt !== null && { zh: `欠款满${debt}停借`, en: `a debt of ${debt} blocks` },
    terms.overdueItems !== null && {
      zh: `有${terms.overdueItems}册过期停借`,
      en: `${terms.overdueItems} overdue block${terms.overdueItems === 1 ? "s" : ""}`,
    },
  ]);
}

/** 全部借出时可预约，最多3个，留7天 */
export function holdInWords(terms: HoldTerms): LocalText {
  if (terms.allowed === "never") return { zh: "不能预约", en: "no holds" };
  const unit = terms.keepCounts === "open-days" ? { zh: "个开放日", en: " open days" } : { zh: "天", en: " days" };
  return joined([
    terms.allowed === "always"
      ? { zh: "随时可预约", en: "may be held at any time" }
      : { zh: "没有可借复本时可预约", en: "held when no copy is free" },
    terms.max === null
      ? { zh: "个数不限", en: "any number" }
      : { zh: `最多${terms.max}个`, en: `at most ${terms.max}` },
    { zh: `到书后留${terms.keepDays}${unit.zh}`, en: `kept ${terms.keepDays}${unit.en}` },
    terms.noShowsPerTerm !== undefined && {
      zh: `一学期${terms.noShowsPerTerm}次没来取，本学期不能再预约`,
      en: `${terms.noShowsPerTerm} not fetched in a term end the right for it`,
    },
    terms.refusedInDebt && { zh: "欠款时不能预约", en: "not when in debt" },
  ]);
}

/** 到期前3、1天提醒，过期后1、7、14、30天催还 */
export function noticesInWords(terms: NoticeTerms, currency: string): LocalText {
  const { beforeDue, overdue, reminders = [], onOpenDays } = terms;
  if (beforeDue.length + overdue.length + reminders.length === 0) return { zh: "不发通知", en: "no notices" };
  return joined([
    beforeDue.length > 0 && {
      zh: `到期前${beforeDue.join("、")}天提醒`,
      en: `${daysOf(beforeDue)} before`,
    },
    overdue.length > 0 && { zh: `过期后${overdue.join("、")}天催还`, en: `${daysOf(overdue)} after` },
    reminders.length > 0 && {
      zh: `收费催还：${reminders.map(({ afterDays, fee }) => `过期${afterDays}天${moneyInWords({ minor: fee, currency })}`).join("、")}`,
      en: `charged reminders: ${reminders.map(({ afterDays, fee }) => `${moneyInWords({ minor: fee, currency })} after ${countInWords(afterDays, "day", "en")}`).join(", ")}`,
    },
    onOpenDays && { zh: "只在开放日发", en: "on open days only" },
  ]);
}

function daysOf(days: readonly number[]): string {
  return `${days.join(", ")} day${days.length === 1 && days[0] === 1 ? "" : "s"}`;
}
