import { definePermissions } from "../../kernel/auth/permission.ts";

export const circulationPermissions = definePermissions("circulation", {
  "loan.lend": {
    meaning: { zh: "借出、归还和续借", en: "Check out, check in and renew" },
    roles: ["circulation", "device"],
  },
  "loan.read": {
    meaning: { zh: "查看读者在借的书", en: "See what a reader has on loan" },
    roles: ["circulation", "device"],
  },
  "overdue.read": {
    meaning: {
      zh: "查看和导出过期、称已还、催还清单",
      en: "See and take along what is overdue, said to be returned, or recalled",
    },
    roles: ["circulation"],
  },
  "finding.override": {
    meaning: { zh: "说明理由后放行（超限、欠款等）", en: "Pass findings such as limits and debts, with a reason" },
    roles: ["circulation"],
  },
  "reader.without-card": {
    meaning: { zh: "核实身份后不凭证办理", en: "Serve a reader without a card, once identified" },
    roles: ["circulation"],
  },
  "item.settle": {
    meaning: {
      zh: "登记丢失、称已还、污损、送修、找不到",
      en: "Note items as lost, claimed returned, damaged or missing",
    },
    roles: ["circulation"],
  },
  "item.add-fast": {
    meaning: { zh: "给没有编目的书临时建单册", en: "Add an item that is not catalogued yet, to lend it" },
    roles: ["circulation"],
  },
  "reserve.manage": {
    meaning: { zh: "上架和下架教参", en: "Put items on course reserve and take them off" },
    roles: ["circulation"],
  },
  "offline.work": {
    meaning: { zh: "断网时借还，恢复后补传", en: "Lend and take back without the network, and send it later" },
    roles: ["circulation"],
  },
  "hold.manage": {
    meaning: { zh: "办理读者的预约", en: "Place, move and cancel readers' holds" },
    roles: ["circulation"],
  },
  "hold.move": {
    meaning: { zh: "说明理由后调整预约的先后", en: "Give a hold another place in its queue, with a reason" },
    roles: ["circulation"],
  },
  "request.manage": {
    meaning: { zh: "办理委托借书和闭架调阅", en: "Have copies brought, run pick lists" },
    roles: ["circulation"],
  },
  "service.edit": {
    meaning: { zh: "设置预约架、委托和调阅的办法", en: "Set how holds, hold shelves and bringing go" },
    roles: [],
  },
  "charge.read": {
    meaning: { zh: "查看读者的费用和收付", en: "See a reader's charges and payments" },
    roles: ["circulation"],
  },
  "charge.make": {
    meaning: { zh: "手工加收费用（补证、打印等）", en: "Charge by hand: a new card, prints" },
    roles: ["circulation"],
  },
  "payment.take": {
    meaning: { zh: "收款、收退押金、付还退款", en: "Take payments and deposits, pay back what is due" },
    roles: ["circulation"],
  },
  "charge.waive-small": {
    meaning: {
      zh: "小额减免（每人每天不超过限额）",
      en: "Let readers off small amounts, up to the limit for a reader and day",
    },
    roles: ["circulation"],
  },
  "charge.waive": {
    meaning: { zh: "减免、撤销费用，不限金额", en: "Let readers off any amount, cancel charges" },
    roles: [],
    requires: "recent sign-in",
  },
  "charge.write-off": {
    meaning: { zh: "核销收不回的欠款", en: "Write off what is not to be had" },
    roles: [],
    requires: "recent sign-in",
  },
  "charge.refund": {
    meaning: { zh: "退还已付的费用，冲销错账", en: "Refund what was paid, reverse mistaken entries" },
    roles: ["circulation"],
    requires: "recent sign-in",
  },
  "loss.settle": {
    meaning: { zh: "办理遗失、赔书、污损赔偿", en: "Settle lost, replaced and damaged items" },
    roles: ["circulation"],
  },
  "till.work": {
    meaning: { zh: "开收银台、日结", en: "Open a till and close it at the day's end" },
    roles: ["circulation"],
  },
  "till.manage": {
    meaning: { zh: "设置收银台和减免限额", en: "Set up tills and the limit of small waivers" },
    roles: [],
    requires: "recent sign-in",
  },
  "policy.read": {
    meaning: { zh: "查看、推演和解释借阅规则", en: "See, try and explain the lending rules" },
    roles: ["circulation"],
  },
  "policy.edit": {
    meaning: { zh: "修改借阅规则，复核别人的修改", en: "Change the lending rules, and accept others’ changes" },
    roles: [],
  },
  "calendar.read": {
    meaning: { zh: "查看开放日历和校历", en: "See the calendars of buildings, desks, staff and teaching" },
    roles: ["circulation"],
  },
  "calendar.edit": {
    meaning: { zh: "修改开放日历和校历", en: "Change the calendars" },
    roles: [],
  },
  "closing.declare": {
    meaning: { zh: "宣布临时闭馆，顺延应还日期", en: "Close unexpectedly and move due dates" },
    roles: ["circulation"],
  },
  "inventory.take": {
    meaning: { zh: "清点书架，登记找不到的书", en: "Take inventories, note what is missing" },
    roles: ["circulation"],
  },
  "figure.read": {
    meaning: { zh: "查看和导出流通统计", en: "See and export the figures of lending" },
    roles: ["circulation"],
  },
});
