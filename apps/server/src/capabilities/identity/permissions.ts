import { definePermissions } from "../../kernel/auth/permission.ts";

export const identityPermissions = definePermissions("identity", {
  "account.read": { meaning: { zh: "查看账号", en: "See accounts" }, roles: [] },
  "account.create": { meaning: { zh: "新建账号、分配角色", en: "Create accounts and give roles" }, roles: [] },
  "token.read": { meaning: { zh: "查看 API 令牌", en: "See API tokens" }, roles: [] },
  "token.create": { meaning: { zh: "新建 API 令牌", en: "Create API tokens" }, roles: [] },
  "token.revoke": { meaning: { zh: "作废 API 令牌", en: "Revoke API tokens" }, roles: [] },
});
