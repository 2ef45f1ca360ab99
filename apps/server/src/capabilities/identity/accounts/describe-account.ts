import type { Database } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { readWaysIn, type WaysIn } from "../account-security.ts";
import { signInHistoryDays } from "../retention/list-identity-rules.ts";
import { countLentRoles } from "../roles/delegation.store.ts";
import { knownRoles, nameOfRole } from "../roles/role.catalogue.ts";
import { type HeldRole, listHeldRoles, listOwnRoles } from "../roles/role.store.ts";
import { type AccountState, findAccountState } from "./account.store.ts";
import {
  type AccountFact,
  bySigningIn,
  dotted,
  theLibrary,
  untilRemoved,
  wayInWords,
  whileAccount,
  you,
} from "./account-fact.ts";

export interface Describing {
  readonly now: Date;
  /** The library's day of a moment: `2026-11-22`. */
  day(at: Date): string;
}

/** The room's name for people. */
export const accountRoomName: Bilingual = { zh: "账号和登录", en: "Account and sign-in" };

/** Everything that is held of an account's owner: names, ways in, devices, sign-ins, roles. Empty when there is no such account. */
export async function describeAccount(db: Database, id: string, describing: Describing): Promise<AccountFact[]> {
  const account = await findAccountState(db, id);
  if (!account) return [];
  const { now } = describing;
  const ways = await readWaysIn(db, id, { now, events: mostEvents });
  const [held, own] = [await listHeldRoles(db, id, now), await listOwnRoles(db)];
  const names = knownRoles(own);
  const lent = await countLentRoles(db, id, now);
  return [
    ...ownRow(account, describing),
    ...waysIn(ways, describing),
    ...devices(ways, describing),
    ...held.map((role) => roleFact(role, nameOfRole(role.role, names), describing)),
    ...lentRoles(lent),
  ];
}

/** More than anybody has in half a year; the page of facts leaves nothing out. */
const mostEvents = 10_000;

function factUntil(until: Bilingual) {
  return (what: Bilingual, value: AccountFact["value"], whence: Bilingual = you): AccountFact => ({
    what,
    value,
    whence,
    until,
  });
}

function ownRow(account: AccountState, { day }: Describing): AccountFact[] {
  const { signInName, displayName, email, hasPassword, createdAt, disabledAt } = account;
  const fact = factUntil(whileAccount);
  return [
    fact({ zh: "登录名", en: "Sign-in name" }, signInName, theLibrary),
    fact({ zh: "显示的名字", en: "Name shown" }, displayName, theLibrary),
    fact({ zh: "开户日期", en: "Account since" }, day(createdAt), theLibrary),
    ...(email === undefined ? [] : [fact({ zh: "登录邮箱", en: "E-mail for signing in" }, email, you)]),
    ...(hasPassword ? [fact({ zh: "密码", en: "Password" }, passwordKept, you)] : []),
    ...(disabledAt ? [fact({ zh: "停用日期", en: "Disabled on" }, day(disabledAt), theLibrary)] : []),
  ];
}

const passwordKept: Bilingual = {
  zh: "不保存密码，只留一个不能还原的校验值",
  en: "Not kept itself: only a check value that cannot be turned back",
};

function waysIn({ passkeys, codes, recoveryCodes, identities }: WaysIn, { day }: Describing): AccountFact[] {
  const fact = factUntil(untilRemoved);
  return [
    ...passkeys.map(({ name, createdAt, usedAt }) =>
      fact({ zh: "通行密钥", en: "Passkey" }, dotted(name, added(day(createdAt)), usedAt ? used(day(usedAt)) : "")),
    ),
    ...(codes ? [fact({ zh: "验证器密钥", en: "Key of your authenticator app" }, sealed)] : []),
    ...(recoveryCodes > 0 ? [fact({ zh: "恢复码", en: "Recovery codes" }, left(recoveryCodes))] : []),
    ...identities.map(({ name, subject, linkedAt, usedAt }) =>
      fact(
        { zh: "关联的校园身份", en: "Linked campus identity" },
        dotted(name, subject, added(day(linkedAt)), usedAt ? used(day(usedAt)) : ""),
        name,
      ),
    ),
  ];
}

const sealed: Bilingual = { zh: "加密保存", en: "Kept encrypted" };
const added = (day: string): Bilingual => ({ zh: `${day} 添加`, en: `added ${day}` });
const used = (day: string): Bilingual => ({ zh: `上次使用 ${day}`, en: `last used ${day}` });
const left = (count: number): Bilingual => ({
  zh: `还剩 ${count} 个，只留不能还原的校验值`,
  en: `${count} left, kept only as check values that cannot be turned back`,
});

function devices({ sessions, history }: WaysIn, { day }: Describing): AccountFact[] {
  const sharedWords = { zh: "公用电脑", en: "shared computer" };
  const kept = { zh: `${signInHistoryDays} 天`, en: `${signInHistoryDays} days` };
  return [
    ...sessions.map(({ device, way, shared, createdAt, expiresAt }) => ({
      what: { zh: "登录着的设备", en: "Device where you are signed in" },
      value: dotted(device || unknown, wayInWords(way), shared ? sharedWords : "", day(createdAt)),
      whence: bySigningIn,
      until: { zh: `${day(expiresAt)}，或到您退出`, en: `${day(expiresAt)}, or until you sign out` },
    })),
    ...history.map(({ at, way, device, succeeded }) => ({
      what: succeeded ? { zh: "登录", en: "Sign-in" } : { zh: "登录被拒", en: "Refused sign-in" },
      value: dotted(day(at), wayInWords(way), device || unknown),
      whence: bySigningIn,
      until: kept,
    })),
  ];
}

const unknown: Bilingual = { zh: "未知设备", en: "unknown device" };

function roleFact({ branch = "", until, from }: HeldRole, name: Bilingual, { day }: Describing): AccountFact {
  return {
    what: { zh: "角色", en: "Role" },
    value: dotted(name, branch),
    whence: from === undefined ? theLibrary : { zh: from, en: from },
    until: until ? { zh: day(until), en: day(until) } : { zh: "收回为止", en: "Until it is taken back" },
  };
}

function lentRoles(count: number): AccountFact[] {
  if (count === 0) return [];
  const until = { zh: "各自到期为止", en: "Until each of them ends" };
  return [{ what: { zh: "您委托出去的角色", en: "Roles you lent" }, value: String(count), whence: you, until }];
}
