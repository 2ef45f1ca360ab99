import type { Messages } from "../../lib/i18n/messages.ts";

/** What acts are about, by the kind of the subject as the audit keeps it. */
const kindMessages = {
  account: { zh: "账号", en: "Account" },
  audit: { zh: "审计", en: "Audit" },
  calendars: { zh: "开放日历", en: "Calendars" },
  charge: { zh: "费用", en: "Charge" },
  hold: { zh: "预约", en: "Hold" },
  inventory: { zh: "清点", en: "Inventory" },
  item: { zh: "馆藏", en: "Item" },
  "lending-policies": { zh: "借阅规则", en: "Lending rules" },
  loan: { zh: "借阅", en: "Loan" },
  "offline-act": { zh: "离线操作", en: "Offline act" },
  reader: { zh: "读者", en: "Reader" },
  "reader-directory": { zh: "学校目录", en: "Campus directory" },
  "reader-feed": { zh: "读者导入", en: "Reader feed" },
  record: { zh: "书目", en: "Record" },
  role: { zh: "角色", en: "Role" },
  "service-terms": { zh: "服务条款", en: "Service terms" },
  "sign-in-way": { zh: "登录方式", en: "Sign-in way" },
  "till-session": { zh: "收银班次", en: "Till session" },
  token: { zh: "令牌", en: "Token" },
  webhook: { zh: "推送地址", en: "Webhook" },
} satisfies Messages;

const kinds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = kindMessages;

/** The word for a kind of subject; one without a word keeps its code. */
export function subjectKind(kind: string, language: "zh" | "en"): string {
  return kinds[kind]?.[language] ?? kind;
}
