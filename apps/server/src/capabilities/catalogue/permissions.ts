import { definePermissions } from "../../kernel/auth/permission.ts";

export const cataloguePermissions = definePermissions("catalogue", {
  "record.read-marc": {
    meaning: { zh: "查看完整的 MARC", en: "See the whole MARC record" },
    roles: ["cataloguer", "circulation"],
  },
  "record.edit": {
    meaning: { zh: "新建、修改、隐藏书目记录", en: "Create, change and suppress records" },
    roles: ["cataloguer"],
  },
  "record.delete": {
    meaning: { zh: "删除、恢复、合并书目记录", en: "Delete, restore and merge records" },
    roles: ["cataloguer"],
  },
  "work.edit": {
    meaning: { zh: "把版本归为一部作品或分开", en: "Join editions to works and part them" },
    roles: ["cataloguer"],
  },
  "authority.read": {
    meaning: { zh: "查看规范记录和标目", en: "See authorities and headings" },
    roles: ["cataloguer", "circulation"],
  },
  "authority.edit": {
    meaning: { zh: "编辑、合并规范记录，连接标目", en: "Edit and merge authorities, link headings" },
    roles: ["cataloguer"],
  },
  "change.read": {
    meaning: { zh: "读取目录的变更", en: "Read what changes in the catalogue" },
    roles: ["cataloguer", "device"],
  },
  "item.read": {
    meaning: { zh: "查看单册、卷册和馆藏", en: "See items, volumes and holdings" },
    roles: ["cataloguer", "circulation"],
  },
  "item.edit": {
    meaning: { zh: "新增、修改、移动单册", en: "Add, change and move items" },
    roles: ["cataloguer"],
  },
  "item.withdraw": {
    meaning: { zh: "注销单册、撤销注销", en: "Withdraw items and take withdrawals back" },
    roles: ["cataloguer"],
  },
  "holdings.edit": {
    meaning: { zh: "编辑卷册和馆藏说明", en: "Edit volumes and holdings statements" },
    roles: ["cataloguer"],
  },
  "place.manage": {
    meaning: { zh: "管理分馆、馆藏地和流通类型", en: "Manage branches, locations and item kinds" },
    roles: ["cataloguer"],
  },
  "call-number.reserve": {
    meaning: { zh: "取种次号", en: "Reserve book numbers" },
    roles: ["cataloguer"],
  },
  "call-number.manage": {
    meaning: { zh: "设定索书号规则", en: "State how call numbers are written" },
    roles: ["cataloguer"],
  },
  "class.load": {
    meaning: { zh: "装入分类表和著者号码表", en: "Load tables of classes and author numbers" },
    roles: ["cataloguer"],
  },
  "import.read": {
    meaning: { zh: "查看导入和导入报告", en: "See imports and their reports" },
    roles: ["cataloguer"],
  },
  "import.run": {
    meaning: { zh: "导入书目和单册，设定来源", en: "Import records and items, set up sources" },
    roles: ["cataloguer"],
  },
  "import.revert": {
    meaning: { zh: "整批撤销导入", en: "Take whole imports back" },
    roles: ["cataloguer"],
  },
  "export.run": {
    meaning: { zh: "导出书目、规范和单册", en: "Export records and items" },
    roles: ["cataloguer"],
  },
  "batch.run": {
    meaning: { zh: "批量修改书目和单册，撤销批量修改", en: "Change many records or items at once, and undo that" },
    roles: ["cataloguer"],
  },
});
