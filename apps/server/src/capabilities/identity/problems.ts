import { defineProblems } from "@wenyuan/problem";
import type { Bilingual } from "../../kernel/i18n/language.ts";

export const identityProblems = defineProblems("identity", {
  wrongCredentials: {
    status: 401,
    title: { zh: "账号或密码不对", en: "The name or the password is wrong" },
    detail: () => ({
      zh: "请检查账号和密码，注意大小写。忘了密码请联系总服务台。",
      en: "Please check both; capital letters matter in the password. If you forgot it, ask at the main desk.",
    }),
  },
  waitBeforeRetry: {
    status: 429,
    title: { zh: "失败次数太多，请稍等再试", en: "Too many failed attempts, please wait" },
    detail: ({ seconds }: { seconds: number }) => ({
      zh: `为了保护账号，请过 ${inWords(seconds).zh}再试。`,
      en: `To protect the account, please try again in ${inWords(seconds).en}.`,
    }),
  },
  wrongCode: {
    status: 401,
    title: { zh: "验证码不对", en: "The code is wrong" },
    detail: () => ({
      zh: "请用验证器里现在显示的 6 位数字；每个只能用一次。手机不在身边，可以用恢复码。",
      en: "Use the six digits that your app shows now; each works once. Without the phone, use a recovery code.",
    }),
  },
  stepOver: {
    status: 401,
    title: { zh: "请从头登录", en: "Please sign in from the start" },
    detail: () => ({ zh: "第二步等了 5 分钟，已经过时。", en: "The second step waits for five minutes only." }),
  },
  totpAlready: {
    status: 409,
    title: { zh: "验证器的状态变了", en: "The authenticator's state has changed" },
    detail: () => ({ zh: "请刷新页面再看。", en: "Please load the page again." }),
  },
  passkeyRefused: {
    status: 401,
    title: { zh: "这个通行密钥不行", en: "This passkey was not accepted" },
    detail: () => ({
      zh: "可能等得太久，或者它不属于这里的账号。请再试一次，或换一种方式登录。",
      en: "It may have taken too long, or it belongs to no account here. Please try again, or sign in another way.",
    }),
  },
  passkeyNotFound: {
    status: 404,
    title: { zh: "没有这个通行密钥", en: "There is no such passkey" },
    detail: () => ({ zh: "它可能已经删掉了。", en: "It may have been removed." }),
  },
  lastWayIn: {
    status: 409,
    title: { zh: "这是最后一种登录方式", en: "This is the last way in" },
    detail: () => ({
      zh: "删掉就再也登录不了。请先设密码，或再加一个通行密钥。",
      en: "Without it nobody could sign in. Set a password or add another passkey first.",
    }),
  },
  linkOver: {
    status: 410,
    title: { zh: "这个链接不能用了", en: "This link no longer works" },
    detail: () => ({
      zh: "链接只能用一次，15 分钟内有效。请重新要一个。",
      en: "A link works once, within 15 minutes. Please ask for a new one.",
    }),
  },
  wrongMailCode: {
    status: 401,
    title: { zh: "验证码不对", en: "The code is wrong" },
    detail: () => ({
      zh: "请输入最近一封信里的 8 位数字。没收到信？看看垃圾邮件，或者这个邮箱还没有在“登录与安全”里确认过。",
      en: "Use the eight digits of the latest letter. No letter? Look among the junk; or the address was never confirmed under sign-in and security.",
    }),
  },
  unusableMailAddress: {
    status: 422,
    title: { zh: "邮箱地址不对", en: "This is no e-mail address" },
    detail: () => ({
      zh: "请写一个完整的地址，如 lin@example.edu。",
      en: "Write one whole address, such as lin@example.edu.",
    }),
  },
  mailAddressTaken: {
    status: 409,
    title: { zh: "这个邮箱是另一个账号的", en: "This address belongs to another account" },
    detail: () => ({
      zh: "一个邮箱只能用于一个账号。请先在那个账号里取消它，或换一个邮箱。",
      en: "An address signs in to one account only. Remove it there first, or use another.",
    }),
  },
  nextKeyThere: {
    status: 409,
    title: { zh: "已经有一把待用的密钥", en: "There is a next key already" },
    detail: () => ({
      zh: "先启用它，或者删掉它，再生成新的。",
      en: "Sign with it or take it away before another is made.",
    }),
  },
  serviceKeyNotFound: {
    status: 404,
    title: { zh: "没有这把密钥", en: "There is no such key" },
    detail: () => ({
      zh: "只有待用的密钥可以启用，正在签名的密钥不能删。请刷新后再看。",
      en: "Only the next key can begin to sign, and the one that signs cannot be taken away. Look again.",
    }),
  },
  wayNotFound: {
    status: 404,
    title: { zh: "没有这种登录方式", en: "There is no such way to sign in" },
    detail: () => ({
      zh: "它可能停用了。请换一种方式登录。",
      en: "It may be switched off. Please sign in another way.",
    }),
  },
  wayFailed: {
    status: 401,
    title: { zh: "统一身份认证没有成功", en: "The campus sign-in did not succeed" },
    detail: ({ reason }: { reason: Bilingual }) => reason,
  },
  wayUnreachable: {
    status: 503,
    title: { zh: "统一身份认证现在连不上", en: "The campus sign-in cannot be reached" },
    detail: () => ({
      zh: "请稍后再试，或用通行密钥、图书馆密码登录。",
      en: "Please try again later, or sign in with a passkey or your library password.",
    }),
  },
  unusableWay: {
    status: 422,
    title: { zh: "设置不完整", en: "The settings are not complete" },
    detail: ({ reason }: { reason: Bilingual }) => reason,
  },
  alreadyLinked: {
    status: 409,
    title: { zh: "已经关联到别的账号", en: "It is linked to another account" },
    detail: () => ({
      zh: "这个校园身份已经关联了另一个图书馆账号。请到总服务台核对。",
      en: "This campus identity belongs to another library account. Please ask at the main desk.",
    }),
  },
  nameTaken: {
    status: 409,
    title: { zh: "这个账号名已经有人用了", en: "This sign-in name is taken" },
    detail: ({ name }: { name: string }) => ({
      zh: `“${name}”已经有人用了，请换一个。`,
      en: `“${name}” is in use; please choose another.`,
    }),
  },
  unusableName: {
    status: 422,
    title: { zh: "账号名不能用", en: "This sign-in name cannot be used" },
    detail: () => ({
      zh: "账号名 2 到 64 个字符，可用字母、数字、汉字和 . _ - @，不能有空格。",
      en: "A sign-in name has 2 to 64 letters, digits or . _ - @, and no spaces.",
    }),
  },
  weakPassword: {
    status: 422,
    title: { zh: "密码不够好", en: "The password is not good enough" },
    detail: ({ reason }: { reason: Bilingual }) => reason,
  },
  unknownRole: {
    status: 422,
    title: { zh: "没有这个角色", en: "There is no such role" },
    detail: ({ role, known }: { role: string; known: string }) => ({
      zh: `没有角色 ${role}。可用的有：${known}。`,
      en: `There is no role ${role}. There are: ${known}.`,
    }),
  },
  giveLater: {
    status: 409,
    title: { zh: "这个角色要两个人同意才能给", en: "Giving this role takes two people" },
    detail: ({ role }: { role: string }) => ({
      zh: `${role} 带有重大权限。请先不带它建好账号，再到账号页分配，由另一位管理员复核。`,
      en: `${role} carries grave permissions. Create the account without it, then give it on the account's page; a second administrator decides.`,
    }),
  },
  builtInRole: {
    status: 409,
    title: { zh: "内置角色不能改", en: "A built-in role cannot be changed" },
    detail: ({ role }: { role: string }) => ({
      zh: `${role} 是内置角色，随程序升级。请另建一个角色，从它复制权限。`,
      en: `${role} is built in and follows the program. Make a role of your own and copy its permissions.`,
    }),
  },
  unknownPermission: {
    status: 422,
    title: { zh: "没有这项权限", en: "There is no such permission" },
    detail: ({ permission }: { permission: string }) => ({
      zh: `没有权限 ${permission}。`,
      en: `There is no permission ${permission}.`,
    }),
  },
  roleNotFound: {
    status: 404,
    title: { zh: "没有这个角色", en: "There is no such role" },
    detail: () => ({ zh: "它可能已经删掉了。", en: "It may have been taken away." }),
  },
  roleInUse: {
    status: 409,
    title: { zh: "还有人在用这个角色", en: "The role is in use" },
    detail: ({ holders }: { holders: number }) => ({
      zh: `还有 ${holders} 个账号或令牌有这个角色，请先给他们换掉。`,
      en: `Accounts and tokens that have it: ${holders}. Give them another first.`,
    }),
  },
  accountNotFound: {
    status: 404,
    title: { zh: "没有这个账号", en: "There is no such account" },
    detail: () => ({ zh: "它可能已经删掉了，或者编号写错了。", en: "It may be gone, or its number is wrong." }),
  },
  lastAdministrator: {
    status: 409,
    title: { zh: "这是最后一个系统管理员", en: "This is the last administrator" },
    detail: () => ({
      zh: "请先让另一个人当系统管理员，不然谁也不能再管理账号。",
      en: "Make somebody else an administrator first; otherwise nobody could manage accounts any more.",
    }),
  },
  personNeeded: {
    status: 403,
    title: { zh: "这件事要由人来做", en: "A person has to do this" },
    detail: () => ({
      zh: "这项操作要落实到人，API 令牌不能做。请登录馆员工作台操作。",
      en: "Somebody has to answer for this, so no API token may do it. Please do it in the staff app.",
    }),
  },
  proposalNotFound: {
    status: 404,
    title: { zh: "没有这项待复核的操作", en: "There is no such proposal" },
    detail: () => ({
      zh: "它可能已经有人复核，或者超过一周作废了。",
      en: "Somebody may have decided on it, or it is void after a week.",
    }),
  },
  ownProposal: {
    status: 403,
    title: { zh: "不能复核自己提出的操作", en: "Nobody decides on their own proposal" },
    detail: () => ({ zh: "请另一位有复核权限的同事来看。", en: "Please ask a colleague who may decide." }),
  },
  unusableSpan: {
    status: 422,
    title: { zh: "时长不对", en: "It cannot be open for so long" },
    detail: ({ hours }: { hours: number }) => ({
      zh: `应急账号最多开 ${hours} 小时；还需要就再开一次。`,
      en: `A break-glass account is open for ${hours} hours at most; open it again when it takes longer.`,
    }),
  },
  reasonNeeded: {
    status: 422,
    title: { zh: "请写明理由", en: "Please say why" },
    detail: () => ({ zh: "理由记入操作审计。", en: "The reason goes into the audit." }),
  },
  ownAccount: {
    status: 403,
    title: { zh: "不能对自己的账号这样做", en: "Nobody does this to their own account" },
    detail: () => ({
      zh: "请另一位管理员来做，或到“登录与安全”改自己的登录方式。",
      en: "Please ask another administrator, or change your own ways in under sign-in and security.",
    }),
  },
  resetOnConsole: {
    status: 409,
    title: { zh: "这个账号的密码不能在这里重设", en: "This account's password cannot be reset here" },
    detail: () => ({
      zh: "它带有重大权限：知道新密码的人就能以它的名义做一切。请本人用通行密钥或邮箱链接登录后自己改，或在服务器上用 wenyuan break-glass。",
      en: "It carries grave permissions: whoever knows the new password could do everything in its name. Let its owner sign in by passkey or e-mail link and change it, or use wenyuan break-glass on the server.",
    }),
  },
  nothingToReset: {
    status: 422,
    title: { zh: "没有选要重设什么", en: "Nothing was chosen" },
    detail: () => ({ zh: "请至少选一项。", en: "Choose at least one way in." }),
  },
  permissionNotFound: {
    status: 404,
    title: { zh: "没有这项权限", en: "There is no such permission" },
    detail: () => ({ zh: "请从权限列表里选。", en: "Choose one of the list of permissions." }),
  },
  notAColleague: {
    status: 422,
    title: { zh: "只能委托给馆员", en: "Only staff can be lent a role" },
    detail: () => ({
      zh: "这个账号没有馆员角色，或者已经停用。先请管理员分配角色。",
      en: "This account has no role of staff, or is disabled. An administrator gives it one first.",
    }),
  },
  unusableEnd: {
    status: 422,
    title: { zh: "委托的结束时间不对", en: "The delegation cannot end then" },
    detail: ({ days }: { days: number }) => ({
      zh: `结束时间要在今天之后，至多 ${days} 天。`,
      en: `It ends in the future, after ${days} days at most.`,
    }),
  },
  notDelegable: {
    status: 403,
    title: { zh: "这个角色不能委托", en: "This role cannot be delegated" },
    detail: ({ role }: { role: string }) => ({
      zh: `${role} 带有重大权限，要由两位管理员分配，不能委托。`,
      en: `${role} carries grave permissions: it is given by two administrators, not delegated.`,
    }),
  },
  notYours: {
    status: 403,
    title: { zh: "你自己没有这个角色", en: "You do not hold this role yourself" },
    detail: ({ role }: { role: string }) => ({
      zh: `要自己拥有 ${role}，在那个分馆、到那一天都有效；别人委托给你的不算。`,
      en: `It takes holding ${role} yourself, at that branch and until that day; what others delegated to you does not count.`,
    }),
  },
  delegationNotFound: {
    status: 404,
    title: { zh: "没有这项委托", en: "There is no such delegation" },
    detail: () => ({ zh: "它可能已经结束，或者与你无关。", en: "It may be over, or is not yours to end." }),
  },
  setUpAlready: {
    status: 409,
    title: { zh: "已经设置过了", en: "It is set up already" },
    detail: () => ({ zh: "已经有管理员了，请直接登录。", en: "There is an administrator already; please sign in." }),
  },
  wrongSetupCode: {
    status: 403,
    title: { zh: "设置码不对", en: "The set-up code is wrong" },
    detail: () => ({
      zh: "设置码写在服务器启动时的控制台里；每次启动都会换一个。",
      en: "The set-up code is printed on the server's console; it changes at every start.",
    }),
  },
  unusableWebhook: {
    status: 422,
    title: { zh: "推送地址不能用", en: "This webhook cannot be set up" },
    detail: ({ reason }: { reason: Bilingual }) => reason,
  },
  webhookNotFound: {
    status: 404,
    title: { zh: "没有这个推送地址", en: "There is no such webhook" },
    detail: () => ({ zh: "它可能已经删掉了。", en: "It may have been taken away." }),
  },
  deliveryNotFound: {
    status: 404,
    title: { zh: "没有这次失败的推送", en: "There is no such dead delivery" },
    detail: () => ({
      zh: "它可能已经送到，或超过 30 天删掉了。",
      en: "It may have been delivered, or deleted after 30 days.",
    }),
  },
  tokenNotFound: {
    status: 404,
    title: { zh: "没有这个令牌", en: "There is no such token" },
    detail: () => ({ zh: "它可能已经作废。", en: "It may have been revoked." }),
  },
});

function inWords(seconds: number): Bilingual {
  if (seconds < 90) return { zh: ` ${seconds} 秒`, en: `${seconds} seconds` };
  const minutes = Math.ceil(seconds / 60);
  return { zh: ` ${minutes} 分钟`, en: `${minutes} minutes` };
}
