import { definePermissions } from "../../kernel/auth/permission.ts";

export const identityPermissions = definePermissions("identity", {
  "account.read": { meaning: { zh: "查看账号", en: "See accounts" }, roles: [] },
  "account.create": { meaning: { zh: "新建账号、分配角色", en: "Create accounts and give roles" }, roles: [] },
  "token.read": { meaning: { zh: "查看 API 令牌", en: "See API tokens" }, roles: [] },
  "token.create": { meaning: { zh: "新建 API 令牌", en: "Create API tokens" }, roles: [] },
  "token.revoke": { meaning: { zh: "作废 API 令牌", en: "Revoke API tokens" }, roles: [] },
  "audit.read": { meaning: { zh: "查看操作审计", en: "See the audit of what staff did" }, roles: [] },
  "audit.verify": {
    meaning: { zh: "校验审计记录是否被改动", en: "Verify that the audit was not tampered with" },
    roles: [],
  },
  "audit.keep": { meaning: { zh: "修改审计保存期限", en: "Change how long the audit is kept" }, roles: [] },
});
