import { definePermissions } from "../../kernel/auth/permission.ts";

export const readersPermissions = definePermissions("readers", {
  "reader.read": { meaning: { zh: "查找和查看读者", en: "Find and see readers" }, roles: ["circulation"] },
});
