import { definePermissions } from "../../kernel/auth/permission.ts";

export const readersPermissions = definePermissions("readers", {
  "reader.read": { meaning: { zh: "查找和查看读者", en: "Find and see readers" }, roles: ["circulation"] },
  "reader.create": { meaning: { zh: "新建读者", en: "Create readers" }, roles: ["circulation"] },
  "reader.change": { meaning: { zh: "修改读者资料", en: "Change what is kept of readers" }, roles: ["circulation"] },
  "reader.merge": {
    meaning: { zh: "合并重复的读者、撤销合并", en: "Merge records of one person, and undo it" },
    roles: ["circulation"],
  },
  "card.issue": {
    meaning: { zh: "发证、换证、挂失、解挂", en: "Issue, replace and block cards" },
    roles: ["circulation"],
  },
  "card.check": { meaning: { zh: "核验证件和动态码", en: "Check cards and codes" }, roles: ["circulation", "device"] },
  "restriction.set": { meaning: { zh: "设置和解除限制", en: "Set and lift restrictions" }, roles: ["circulation"] },
  "feed.read": { meaning: { zh: "查看读者导入报告", en: "See what feeds of readers did" }, roles: ["circulation"] },
  "feed.apply": { meaning: { zh: "批量导入读者、撤销导入", en: "Load readers in bulk, and undo it" }, roles: [] },
  "reader.erase": { meaning: { zh: "删除读者资料", en: "Erase readers" }, roles: [] },
  "privacy.set": { meaning: { zh: "选择隐私方案", en: "Choose the privacy preset" }, roles: [] },
  "privacy.decide": {
    meaning: { zh: "处理更正和删除申请", en: "Answer requests to mend or erase" },
    roles: ["circulation"],
  },
  "clearance.give": { meaning: { zh: "办理离校手续", en: "Give leaving clearance" }, roles: ["circulation"] },
  "clearance.waive": {
    meaning: { zh: "离校时批量减免小额欠费", en: "Let small debts of leavers go in bulk" },
    roles: [],
    requires: "recent sign-in",
  },
  "registration.decide": {
    meaning: { zh: "审核自助登记的读者", en: "Decide on people who register as readers" },
    roles: ["circulation"],
  },
  "category.set": {
    meaning: { zh: "设置读者类型、自助登记和押金", en: "Set kinds of readers, their registration and deposit" },
    roles: [],
  },
  "photo.see": { meaning: { zh: "看读者照片", en: "See photos of readers" }, roles: ["circulation"] },
  "photo.keep": {
    meaning: { zh: "保存和删除读者照片", en: "Keep and delete photos of readers" },
    roles: ["circulation"],
  },
  "note.write": { meaning: { zh: "写读者备注", en: "Write notes on readers" }, roles: ["circulation"] },
});
