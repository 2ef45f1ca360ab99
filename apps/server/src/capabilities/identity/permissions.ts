import { definePermissions } from "../../kernel/auth/permission.ts";

/** A permission is grave when who has it could give themselves everything, sign in as anybody, or hide what was done. */
export const identityPermissions = definePermissions("identity", {
  "account.read": { meaning: { zh: "查看账号", en: "See accounts" }, roles: [] },
  "account.create": {
    meaning: { zh: "新建账号、分配角色", en: "Create accounts and give roles" },
    roles: [],
    grave: true,
  },
  "account.change": {
    meaning: {
      zh: "停用账号、重设密码、结束别人的登录",
      en: "Disable accounts, reset passwords, end others' sessions",
    },
    roles: [],
    grave: true,
    requires: "recent sign-in",
  },
  "role.read": { meaning: { zh: "查看角色和权限", en: "See roles and permissions" }, roles: [] },
  "role.define": { meaning: { zh: "用权限组成角色", en: "Make roles of permissions" }, roles: [], grave: true },
  "role.assign": { meaning: { zh: "给账号分配角色", en: "Give roles to accounts" }, roles: [], grave: true },
  "role.delegate": {
    meaning: { zh: "把自己的角色临时委托给同事", en: "Lend one's own role to a colleague for a time" },
    roles: ["cataloguer", "circulation"],
  },
  "proposal.decide": {
    meaning: { zh: "复核需要两人同意的操作", en: "Decide on what takes two people" },
    roles: [],
    grave: true,
    requires: "recent sign-in",
  },
  "sign-in-way.read": { meaning: { zh: "查看统一身份认证设置", en: "See the ways to sign in" }, roles: [] },
  "sign-in-way.set": {
    meaning: { zh: "设置统一身份认证", en: "Set up the ways to sign in" },
    roles: [],
    grave: true,
    requires: "recent sign-in",
  },
  "outbox.read": {
    meaning: {
      zh: "查看没有发出的信（没有设邮件服务器时）",
      en: "Read letters that were not sent out, where no mail server is set",
    },
    roles: [],
    grave: true,
    requires: "recent sign-in",
  },
  "token.read": { meaning: { zh: "查看 API 令牌", en: "See API tokens" }, roles: [] },
  "token.create": { meaning: { zh: "新建 API 令牌", en: "Create API tokens" }, roles: [], grave: true },
  "token.revoke": { meaning: { zh: "作废 API 令牌", en: "Revoke API tokens" }, roles: [] },
  "webhook.read": {
    meaning: { zh: "查看推送到外部系统的地址和结果", en: "See webhooks and how they went" },
    roles: [],
  },
  "webhook.set": {
    meaning: { zh: "设置推送到外部系统的地址", en: "Set up webhooks to other systems" },
    roles: [],
    grave: true,
    requires: "recent sign-in",
  },
  "actor.read": {
    meaning: { zh: "看到改动是哪位同事做的", en: "See which colleague made a change" },
    roles: ["cataloguer", "circulation"],
  },
  "audit.read": { meaning: { zh: "查看操作审计", en: "See the audit of what staff did" }, roles: [] },
  "audit.verify": {
    meaning: { zh: "校验审计记录是否被改动", en: "Verify that the audit was not tampered with" },
    roles: [],
  },
  "audit.keep": {
    meaning: { zh: "修改审计保存期限", en: "Change how long the audit is kept" },
    roles: [],
    grave: true,
    requires: "recent sign-in",
  },
});
