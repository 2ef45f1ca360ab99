import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { RetentionRule } from "../../../kernel/retention/retention-rule.ts";
import { countBlankable } from "../audit/audit.store.ts";
import { blankOldEntries, writtenBefore } from "../audit/forget-entries.ts";
import { forgetFailuresAfterSeconds } from "../throttle/throttle.ts";
import { countRowsBefore, deleteRowsBefore, type OldRows } from "./old-row.store.ts";

const dayMs = 86_400_000;

/** As long as the law asks logs to be kept (网络安全法 art. 21 (3)), and no longer. */
export const signInHistoryDays = 183;

/** For the yearly look, too. */
const proposalKeptDays = 400;

/** How the work of retention itself is kept: a year and some, for the yearly look. */
const runDays = 400;

interface Row extends OldRows {
  readonly code: string;
  readonly what: Bilingual;
  readonly kept: Bilingual;
  readonly keptMs: number;
}

const untilEnd = { zh: "到期即删", en: "until its end" };

const rows: readonly Row[] = [
  {
    code: "identity.sign-in-history",
    table: "sign_in_event",
    column: "at",
    what: { zh: "登录历史", en: "Sign-in history" },
    kept: { zh: `${signInHistoryDays} 天`, en: `${signInHistoryDays} days` },
    keptMs: signInHistoryDays * dayMs,
  },
  {
    code: "identity.session",
    table: "session",
    column: "expires_at",
    what: { zh: "登录会话", en: "Sessions" },
    kept: untilEnd,
    keptMs: 0,
  },
  {
    code: "identity.sign-in-failure",
    table: "sign_in_failure",
    column: "last_at",
    what: { zh: "登录失败计数", en: "Counts of failed sign-ins" },
    kept: { zh: "最后一次失败后一小时", en: "An hour after the last" },
    keptMs: forgetFailuresAfterSeconds * 1000,
  },
  {
    code: "identity.ended-role",
    table: "account_role",
    column: "until",
    what: { zh: "到期的角色和委托", en: "Roles and delegations that ended" },
    kept: untilEnd,
    keptMs: 0,
  },
  {
    code: "identity.errand",
    table: "errand",
    column: "expires_at",
    what: { zh: "一次性链接、验证码和认证往返", en: "Links, codes and trips that count once" },
    kept: untilEnd,
    keptMs: 0,
  },
  {
    code: "identity.access-token",
    table: "access_token",
    column: "expires_at",
    what: { zh: "客户端访问令牌", en: "Access tokens of clients" },
    kept: untilEnd,
    keptMs: 0,
  },
  {
    code: "identity.client-secret",
    table: "client_secret",
    column: "ends_at",
    what: { zh: "换下的客户端密钥", en: "Replaced secrets of clients" },
    kept: untilEnd,
    keptMs: 0,
  },
  {
    code: "identity.proposal",
    table: "proposal",
    column: "expires_at",
    what: { zh: "双人复核的提议", en: "Proposals to a second person" },
    kept: { zh: `${proposalKeptDays} 天，审计另存`, en: `${proposalKeptDays} days; the audit has its own time` },
    keptMs: proposalKeptDays * dayMs,
  },
  {
    code: "identity.retention-day",
    table: "retention_day",
    column: "day",
    what: { zh: "本报告自己的记录", en: "The records of this report" },
    kept: { zh: `${runDays} 天`, en: `${runDays} days` },
    keptMs: runDays * dayMs,
  },
];

/** What this room keeps for a time: its rows by their age, and the payloads of the audit. */
export function listIdentityRules(): RetentionRule[] {
  return [...rows.map(ruleOf), auditRule];
}

function ruleOf({ keptMs, code, what, kept, ...old }: Row): RetentionRule {
  const before = (now: Date) => new Date(now.getTime() - keptMs);
  return {
    code,
    what,
    kept,
    countDue: (db, now) => countRowsBefore(db, old, before(now)),
    forget: (db, now) => deleteRowsBefore(db, old, before(now)),
  };
}

const auditRule: RetentionRule = {
  code: "identity.audit-payload",
  what: { zh: "操作审计里的人和内容（链条保留）", en: "People and payloads in the audit (the chain stays)" },
  kept: {
    zh: "按审计保存期限；读者注销后满六个月即清除",
    en: "As long as the audit’s policy says; of who was erased, six months",
  },
  countDue: async (db, now) => await countBlankable(db, { now, writtenBefore: await writtenBefore(db, now) }),
  forget: blankOldEntries,
};
