import { administrator, type FakeApi } from "./fake-api.ts";

const at = "2026-11-21T02:00:00Z";
const body = (given: unknown) => () => ({ body: given });
const bilingual = (zh: string, en: string) => ({ zh, en });

const may = [
  "identity.account.change",
  "identity.role.read",
  "identity.role.delegate",
  "identity.role.assign",
  "identity.audit.read",
  "identity.audit.verify",
  "identity.webhook.read",
  "identity.sign-in-way.read",
  "identity.sign-in-way.set",
  "identity.token.read",
  "identity.token.create",
  "identity.token.revoke",
  "identity.webhook.set",
  "identity.outbox.read",
];

const account = {
  id: "2",
  signInName: "lin.zhixia",
  displayName: "林知夏",
  disabled: false,
  grave: false,
  own: false,
  createdAt: at,
  assignments: [{ role: "circulation", branch: "main", until: "2026-12-31T15:59:59Z" }],
  ways: { password: true, passkeys: 1, codes: true, email: true, links: [bilingual("统一身份认证", "Campus sign-in")] },
  sessions: [{ device: "Chrome · Windows", way: "password", shared: true, seenAt: at }],
};

const delegations = [
  {
    id: "31",
    role: "circulation",
    roleName: bilingual("流通馆员", "Circulation librarian"),
    branch: "main",
    until: "2026-12-05T15:59:59Z",
    from: { id: "1", displayName: "赵敏" },
    to: { id: "2", displayName: "林知夏" },
    reason: "赴京开会两周",
    counts: true,
  },
  {
    id: "32",
    role: "cataloguer",
    roleName: bilingual("采编馆员", "Cataloguer"),
    until: "2026-11-30T15:59:59Z",
    from: { id: "3", displayName: "Annelise Bergström-Whitcombe" },
    to: { id: "1", displayName: "赵敏" },
    reason: "parental leave",
    counts: false,
  },
];

const delegable = [
  {
    role: "circulation",
    roleName: bilingual("流通馆员", "Circulation librarian"),
    branch: "main",
    allows: [bilingual("借出", "Lend")],
  },
  { role: "cataloguer", roleName: bilingual("采编馆员", "Cataloguer"), until: "2027-01-31T15:59:59Z", allows: [] },
];

const roles = [
  {
    code: "circulation",
    name: bilingual("流通馆员", "Circulation librarian"),
    builtIn: true,
    grave: false,
    permissions: [],
    holders: 1,
  },
];

const permissions = [
  { code: "circulation.loan.check-out", room: "circulation", meaning: bilingual("借出", "Lend"), grave: false },
];

const entries = [
  {
    id: "9",
    at,
    actor: { kind: "account", id: "1", name: "赵敏" },
    action: "circulation.loan.check-out",
    subject: { kind: "account", id: "2" },
    before: { disabled: true, until: null },
    after: { disabled: false, until: at },
    reason: "回馆工作",
    blanked: false,
  },
  {
    id: "8",
    at,
    actor: { kind: "system", id: "console" },
    action: "x.y.z",
    subject: { kind: "account" },
    blanked: true,
  },
];

/** Accounts, audit, webhooks and letters, for pictures of their pages. */
export function fakeIdentity(api: FakeApi): void {
  api.on("GET /api/v1/session", body({ ...administrator, permissions: [...administrator.permissions, ...may] }));
  api.on("GET /api/v1/accounts/2", body({ ...account, delegations }));
  api.on("GET /api/v1/delegations", body({ own: "1", items: delegations }));
  api.on("GET /api/v1/delegable-roles", body({ items: delegable }));
  api.on("GET /api/v1/colleagues", body({ items: [{ id: "2", displayName: "林知夏" }] }));
  api.on("GET /api/v1/accounts/2/explanation", body(explanation));
  api.on("GET /api/v1/roles", body({ items: roles }));
  api.on("GET /api/v1/permissions", body({ items: permissions }));
  api.on("GET /api/v1/proposals", body({ items: [] }));
  api.on(
    "GET /api/v1/places",
    body({ branches: [{ code: "main", name: bilingual("总馆", "Main") }], locations: [], kinds: [] }),
  );
  api.on("GET /api/v1/audit", body({ items: entries }));
  api.on("GET /api/v1/retention-report", body({ days: 30, rules: retention }));
  api.on("GET /api/v1/tokens", body({ items: tokens }));
  api.on("GET /api/v1/clients", body({ items: clients }));
  api.on("GET /api/v1/scopes", body({ items: scopes }));
  api.on("GET /api/v1/sign-in-ways", body({ items: ways }));
  api.on("GET /api/v1/service-keys", body({ items: serviceKeys }));
  api.on("GET /api/v1/webhooks", body({ items: webhooks }));
  api.on(
    "GET /api/v1/webhook-topics",
    body({ topics: [{ code: "a.b", meaning: bilingual("有人离校", "Somebody leaves") }] }),
  );
  api.on("GET /api/v1/webhook-deliveries", body({ items: deliveries }));
  api.on("GET /api/v1/mail-outbox", body({ items: letters }));
}

const explanation = {
  allowed: false,
  because: [{ role: "circulation", branch: "main", until: at, from: "赵敏", counts: false }],
  wouldAllow: [{ code: "administrator", name: bilingual("系统管理员", "Administrator") }],
};

const webhooks = [{ id: "1", url: "https://campus.test/hooks/library", topics: ["a.b"], createdAt: at, enabled: true }];

const deliveries = [
  { id: "2", webhookId: "1", topic: "a.b", madeAt: at, tries: 10, state: "dead", lastStatus: 500 },
  { id: "1", webhookId: "1", topic: "a.b", madeAt: at, tries: 1, state: "delivered", lastStatus: 204 },
];

const letters = [
  {
    id: "1",
    at,
    to: "lin@example.edu",
    subject: "登录图书馆",
    text: `您好：\n\nhttps://library.test/${"k".repeat(80)}`,
  },
];

const retention = [
  {
    code: "a.b",
    what: bilingual("登录历史", "Sign-in history"),
    kept: bilingual("183 天", "183 days"),
    due: 12,
    removed: 12,
    remaining: 0,
    olderNow: 0,
    ranAt: at,
  },
  {
    code: "a.c",
    what: bilingual("登录会话", "Sessions"),
    kept: bilingual("到期即删", "until its end"),
    due: 3,
    removed: 1,
    remaining: 2,
    olderNow: 2,
  },
];

const tokens = [{ id: "1", name: "主馆一层 3 号自助机", role: "device", createdAt: at, waiting: false }];

const clients = [
  {
    id: "7",
    clientId: "client-7",
    name: "教务系统课程阅读单",
    scopes: ["catalogue.record.read-marc", "identity.audit.read"],
    perMinute: 120,
    createdAt: at,
    waiting: true,
    secrets: [{ createdAt: at }, { createdAt: at, endsAt: at }],
  },
];

const scopes = [
  { code: "catalogue.record.read-marc", meaning: bilingual("读取 MARC", "Read MARC"), grave: false },
  { code: "identity.audit.read", meaning: bilingual("查看操作审计", "See the audit of what staff did"), grave: false },
  { code: "identity.role.assign", meaning: bilingual("分配角色", "Give roles"), grave: true },
];

const ways = [
  {
    code: "carsi",
    name: bilingual("CARSI 联盟", "CARSI"),
    enabled: true,
    hasSecret: false,
    settings: {
      kind: "saml",
      entryPoint: "https://idp.campus.test/sso",
      idpIssuer: "https://idp.campus.test/entity",
      certificates: ["-----BEGIN CERTIFICATE-----"],
      nameAttribute: "number",
      trustName: false,
    },
    back: "https://library.test/sign-in/back/carsi",
    logout: "https://library.test/sign-in/logout/carsi",
    metadata: "https://library.test/sign-in/saml/carsi/metadata",
  },
];

const serviceKeys = (["signing", "next", "former"] as const).map((state, n) => ({
  id: String(n + 1),
  state,
  fingerprint: Array.from({ length: 32 }, (_, at) => (at * 7 + n).toString(16).padStart(2, "0").toUpperCase()).join(
    ":",
  ),
  certificate: "-----BEGIN CERTIFICATE-----",
  createdAt: at,
  endsAt: at,
}));
