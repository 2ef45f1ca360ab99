import { definePermissions } from "../../kernel/auth/permission.ts";

export const discoveryPermissions = definePermissions("discovery", {
  "synonym.edit": {
    meaning: { zh: "查看和修改检索用的同义词", en: "See and change the synonyms that the search uses" },
    roles: ["cataloguer"],
  },
  "query-log.read": {
    meaning: {
      zh: "查看检索词统计和无结果的检索（不含检索者）",
      en: "See what is searched for and what finds nothing, without who searched",
    },
    roles: ["cataloguer"],
  },
});
