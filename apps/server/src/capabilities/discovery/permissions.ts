import { definePermissions } from "../../kernel/auth/permission.ts";

export const discoveryPermissions = definePermissions("discovery", {
  "synonym.edit": {
    meaning: { zh: "查看和修改检索用的同义词", en: "See and change the synonyms that the search uses" },
    roles: ["cataloguer"],
  },
});
