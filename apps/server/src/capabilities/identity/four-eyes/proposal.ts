import type { Bilingual } from "../../../kernel/i18n/language.ts";

/**
 * What takes two people. Each of these would let one person give themselves everything, sign in as anybody, or hide what was done.
 */
export const graveActs = {
  "assign-roles": {
    zh: "给人一个带有重大权限的角色",
    en: "Give somebody a role that carries a grave permission",
  },
  "define-role": {
    zh: "让一个角色带有重大权限",
    en: "Make a role carry a grave permission",
  },
  "set-account-state": {
    zh: "启用一个带有重大权限的账号",
    en: "Let an account that carries grave permissions be used again",
  },
  "reset-account": {
    zh: "重设一个带有重大权限的账号的登录方式",
    en: "Take ways in from an account that carries grave permissions",
  },
  "set-way": {
    zh: "启用或修改一个统一身份认证",
    en: "Turn on or change a campus sign-in",
  },
  "open-token": {
    zh: "启用一个带有重大权限的 API 令牌或客户端",
    en: "Let a token or client with grave permissions be used",
  },
  "set-scopes": {
    zh: "给一个客户端加上重大权限",
    en: "Give a client grave permissions",
  },
  "shorten-audit": {
    zh: "缩短审计保存期限",
    en: "Keep the audit for a shorter time",
  },
} as const satisfies Record<string, Bilingual>;

export type GraveAct = keyof typeof graveActs;

export interface Proposal {
  readonly id: string;
  readonly act: GraveAct;
  readonly subject: { readonly kind: string; readonly id: string };
  /** What is to be done, as the act's operation takes it. */
  readonly content: unknown;
  /** What it needs beside that and nobody may read: encrypted. */
  readonly secret?: Buffer;
  readonly reason: string;
  readonly proposedBy: { readonly id: string; readonly displayName: string };
  readonly proposedAt: Date;
  readonly expiresAt: Date;
}

/** A proposal that nobody decided is void after a week: what it was about has changed by then. */
export const proposalDays = 7;
