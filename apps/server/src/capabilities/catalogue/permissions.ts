import { definePermissions } from "../../kernel/auth/permission.ts";

export const cataloguePermissions = definePermissions("catalogue", {
  "record.read-marc": {
    meaning: { zh: "查看完整的 MARC", en: "See the whole MARC record" },
    roles: ["cataloguer", "circulation"],
  },
});
