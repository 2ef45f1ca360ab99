import type { IconName } from "@wenyuan/ui";
import type { appMessages } from "./messages.ts";

/** A page of the app that one can go to. */
export interface Place {
  readonly to:
    | "/"
    | "/desk"
    | "/till"
    | "/inventory"
    | "/holds"
    | "/overdue"
    | "/requests"
    | "/catalogue"
    | "/places"
    | "/call-numbers"
    | "/imports"
    | "/authorities"
    | "/duplicates"
    | "/batch-changes"
    | "/search-report"
    | "/synonyms"
    | "/lending-rules"
    | "/calendars"
    | "/figures"
    | "/readers"
    | "/reader-feeds"
    | "/registrations"
    | "/reader-duplicates"
    | "/clearance"
    | "/privacy"
    | "/accounts"
    | "/roles"
    | "/delegations"
    | "/sign-in-ways"
    | "/audit"
    | "/tokens"
    | "/webhooks"
    | "/outbox"
    | "/gallery";
  readonly text: keyof Pick<
    typeof appMessages,
    | "home"
    | "desk"
    | "till"
    | "inventory"
    | "holds"
    | "overdue"
    | "requests"
    | "catalogue"
    | "shelving"
    | "callNumbers"
    | "imports"
    | "authorities"
    | "duplicates"
    | "batchChanges"
    | "searchReport"
    | "synonyms"
    | "lendingRules"
    | "calendars"
    | "figures"
    | "readerFiles"
    | "readerFeeds"
    | "registrations"
    | "readerDuplicates"
    | "clearance"
    | "privacy"
    | "accounts"
    | "roles"
    | "delegations"
    | "signInWays"
    | "audit"
    | "tokens"
    | "webhooks"
    | "outbox"
    | "gallery"
  >;
  readonly icon: IconName;
  readonly keys: string;
  /** Further words for the command bar: the other language and pinyin. */
  readonly words: string;
  /** What one has to be allowed to see it. */
  readonly permission?: string;
  /** Not in the rail: for those who build the app. */
  readonly hidden?: true;
}

export const places: readonly Place[] = [
  { to: "/", text: "home", icon: "home", keys: "g h", words: "home today jintian jt shouye 首页" },
  {
    to: "/desk",
    text: "desk",
    icon: "scan",
    keys: "g d",
    words: "desk circulation jiehuan jh jiechu guihuan 借出 归还 流通 check out check in",
    permission: "circulation.loan.lend",
  },
  {
    to: "/holds",
    text: "holds",
    icon: "shelf",
    keys: "g x",
    words: "holds hold shelf pull list yuyue yy yuyuejia zhaoshu 预约 预约架 找书单",
    permission: "circulation.hold.manage",
  },
  {
    to: "/overdue",
    text: "overdue",
    icon: "clock",
    keys: "g 7",
    words: "overdue recalls claimed letters guoqi gq cuihuan ch weihuan 过期 催还 称已还 催还单",
    permission: "circulation.overdue.read",
  },
  {
    to: "/requests",
    text: "requests",
    icon: "box",
    keys: "g q",
    words: "requests pick list weituo wt diaoyue dy 委托借书 闭架调阅 取书单",
    permission: "circulation.request.manage",
  },
  {
    to: "/inventory",
    text: "inventory",
    icon: "check",
    keys: "g 9",
    words: "inventory stocktaking qingdian qd pandian pd shunjia 清点 盘点 顺架 错架",
    permission: "circulation.inventory.take",
  },
  {
    to: "/till",
    text: "till",
    icon: "card",
    keys: "g j",
    words: "till cash money close shouyin sy rijie rj qian 收银 日结 收款 备用金",
    permission: "circulation.till.work",
  },
  {
    to: "/catalogue",
    text: "catalogue",
    icon: "search",
    keys: "g c",
    words: "catalogue search guancang gc jiansuo js 找书",
  },
  {
    to: "/places",
    text: "shelving",
    icon: "pin",
    keys: "g p",
    words: "places locations branches guancangdi gcd fenguan fg 分馆 流通类型",
    permission: "catalogue.place.manage",
  },
  {
    to: "/call-numbers",
    text: "callNumbers",
    icon: "order",
    keys: "g u",
    words: "call numbers grammar classes suoshuhao ssh zhongcihao zch fenlei fl 种次号 分类表",
    permission: "catalogue.call-number.manage",
  },
  {
    to: "/authorities",
    text: "authorities",
    icon: "quote",
    keys: "g n",
    words: "authorities headings guifan gf biaomu 规范 标目 人名 主题",
    permission: "catalogue.authority.read",
  },
  {
    to: "/duplicates",
    text: "duplicates",
    icon: "copy",
    keys: "g e",
    words: "duplicates chachong cc chongfu 查重 重复",
    permission: "catalogue.record.delete",
  },
  {
    to: "/batch-changes",
    text: "batchChanges",
    icon: "list",
    keys: "g b",
    words: "batch change piliang plxg 批量修改",
    permission: "catalogue.batch.run",
  },
  {
    to: "/imports",
    text: "imports",
    icon: "delivery",
    keys: "g i",
    words: "import export daoru dr daochu dc 导入 导出 套录",
    permission: "catalogue.import.read",
  },
  {
    to: "/search-report",
    text: "searchReport",
    icon: "list",
    keys: "g z",
    words: "search report explain jiansuobaogao jsbg lingjieguo 检索报告 零结果 找不到",
    permission: "discovery.query-log.read",
  },
  {
    to: "/synonyms",
    text: "synonyms",
    icon: "quote",
    keys: "g w",
    words: "synonyms tongyici tyc 同义词",
    permission: "discovery.synonym.edit",
  },
  {
    to: "/lending-rules",
    text: "lendingRules",
    icon: "filter",
    keys: "g k",
    words: "lending rules policies jieyue guize jygz 借期 限额 过期费",
    permission: "circulation.policy.read",
  },
  {
    to: "/calendars",
    text: "calendars",
    icon: "clock",
    keys: "g v",
    words: "calendars opening hours closing rili rl kaifang shijian bisuan 闭馆 校历 调休 开放时间",
    permission: "circulation.calendar.read",
  },
  {
    to: "/figures",
    text: "figures",
    icon: "chart",
    keys: "g m",
    words: "figures statistics tongji tj liutong 统计 借阅量 事实数据",
    permission: "circulation.figure.read",
  },
  {
    to: "/readers",
    text: "readerFiles",
    icon: "person",
    keys: "g r",
    words: "readers patrons duzhe dz 学生 教师 查读者",
    permission: "readers.reader.read",
  },
  {
    to: "/reader-feeds",
    text: "readerFeeds",
    icon: "people",
    keys: "g f",
    words: "feeds lists duzhedaoru dzdr mingdan 名单 读者导入",
    permission: "readers.feed.read",
  },
  {
    to: "/registrations",
    text: "registrations",
    icon: "person",
    keys: "g 6",
    words:
      "registrations alumni public kinds categories deposit duzhedengji dzdj xiaoyou xy yajin 校友 社会读者 读者类型 押金",
    permission: "readers.registration.decide",
  },
  {
    to: "/reader-duplicates",
    text: "readerDuplicates",
    icon: "copy",
    keys: "g g",
    words: "duplicates merge people chongfu duzhe cfdz hebing hb 重复读者 合并读者 同一个人",
    permission: "readers.reader.merge",
  },
  {
    to: "/clearance",
    text: "clearance",
    icon: "check",
    keys: "g 1",
    words: "clearance leaving graduation lixiao lx biye by 离校手续 毕业 离校证明",
    permission: "readers.clearance.give",
  },
  {
    to: "/privacy",
    text: "privacy",
    icon: "key",
    keys: "g 2",
    words: "privacy consent requests yinsi ys geren xinxi 隐私方案 更正 删除 个人信息",
    permission: "readers.privacy.decide",
  },
  {
    to: "/accounts",
    text: "accounts",
    icon: "people",
    keys: "g a",
    words: "accounts people zhanghao zh 用户",
    permission: "identity.account.read",
  },
  {
    to: "/roles",
    text: "roles",
    icon: "people",
    keys: "g o",
    words: "roles permissions juese js quanxian qx 权限",
    permission: "identity.role.read",
  },
  {
    // Whoever is lent something sees it here too, so nothing is needed to come in.
    to: "/delegations",
    text: "delegations",
    icon: "people",
    keys: "g 5",
    words: "delegation delegate weituo wt gongzuo daiban 工作委托 授权 代班",
  },
  {
    to: "/sign-in-ways",
    text: "signInWays",
    icon: "key",
    keys: "g s",
    words: "campus sign-in oidc saml cas ldap carsi tongyi renzheng rz 认证",
    permission: "identity.sign-in-way.read",
  },
  {
    to: "/audit",
    text: "audit",
    icon: "list",
    keys: "g l",
    words: "audit log shenji sj rizhi 日志",
    permission: "identity.audit.read",
  },
  {
    to: "/tokens",
    text: "tokens",
    icon: "key",
    keys: "g t",
    words: "tokens devices lingpai lp 设备 接口",
    permission: "identity.token.read",
  },
  {
    to: "/webhooks",
    text: "webhooks",
    icon: "share",
    keys: "g 3",
    words: "webhooks events tuisong ts 推送 外部系统",
    permission: "identity.webhook.read",
  },
  {
    to: "/outbox",
    text: "outbox",
    icon: "out",
    keys: "g 4",
    words: "outbox mail letters fajianxiang fjx youjian 邮件 发件箱",
    permission: "identity.outbox.read",
  },
  { to: "/gallery", text: "gallery", icon: "list", keys: "g y", words: "components gallery zujian zj", hidden: true },
];

/** The places that someone with these permissions can see. */
export function placesFor(permissions: readonly string[]): readonly Place[] {
  return places.filter(({ permission }) => permission === undefined || permissions.includes(permission));
}
