import { administrator, type FakeApi } from "./fake-api.ts";

const at = "2026-11-21T02:00:00Z";
const body = (given: unknown) => () => ({ body: given });
const bilingual = (zh: string, en: string) => ({ zh, en });

const may = [
  "readers.reader.read",
  "readers.reader.merge",
  "readers.reader.create",
  "readers.reader.change",
  "readers.card.issue",
  "readers.note.write",
  "readers.restriction.set",
  "readers.photo.see",
  "readers.photo.keep",
  "readers.registration.decide",
  "readers.category.set",
  "readers.feed.read",
  "readers.feed.apply",
  "readers.clearance.give",
  "readers.clearance.waive",
  "readers.privacy.set",
  "readers.privacy.decide",
];

const study = { department: "文学院", programme: "汉语言文学", entryYear: 2023 };
const card = { id: "1", kind: "barcode", code: "T0000001", status: "lost" };

const found = {
  id: "7",
  displayName: "林知夏",
  otherNames: ["LIN ZHIXIA"],
  category: "undergraduate",
  status: "active",
  cards: ["2023010001"],
  ...study,
};

const file = {
  today: "2026-11-22",
  reader: {
    id: "7",
    displayName: "林知夏",
    names: [
      { kind: "usual", text: "林知夏" },
      { kind: "passport", text: "LIN ZHIXIA" },
    ],
    category: "undergraduate",
    status: "active",
    version: 1,
    expiresOn: "2027-07-31",
    email: "lin@yunze.example",
    ...study,
  },
  cards: [card, { id: "2", kind: "barcode", code: "T0000002", status: "active" }],
  restrictions: [{ id: "1", kind: "suspension", reason: "三次逾期", startsOn: "2026-11-01", endsOn: "2026-12-01" }],
  notes: [{ id: "1", text: "书放在总服务台", urgent: true }],
  guardians: [{ id: "1", relation: "母亲", name: "合成母" }],
  proxies: [{ readerId: "8", displayName: "周行", startsOn: "2026-11-01", endsOn: "2026-12-31" }],
  courses: [],
  history: [
    {
      id: "2",
      at,
      kind: "extension",
      by: "account:1",
      before: { expiresOn: null },
      after: { expiresOn: "2027-07-31" },
    },
    { id: "1", at, kind: "created", by: "account:1" },
  ],
};

const evidence = [
  { kind: "name", points: 35, words: bilingual("姓名相同", "same name") },
  { kind: "birth", points: -20, words: bilingual("出生日期不同", "other date of birth") },
];

const sides = [
  { id: "7", names: ["林知夏"], category: "undergraduate", status: "active", account: true, cards: [card], ...study },
  { id: "8", names: ["林知夏"], category: "master", status: "active", account: false, cards: [], ...study },
].map((side, n) => ({ ...side, open: n === 0 ? [bilingual("还有 1 册书没还", "1 book is on loan")] : [] }));

const brief = ({ id }: { readonly id: string }) => ({
  id,
  displayName: "林知夏",
  category: "undergraduate",
  status: "active",
  cards: ["2023010001"],
  ...study,
});

const clearances = [
  { readerId: "7", displayName: "林知夏", cleared: true, open: [], code: "ABCDEFGHJKLM" },
  { readerId: "8", displayName: "周行", cleared: false, open: [] },
  {
    readerId: "9",
    displayName: "欧阳静",
    cleared: false,
    open: [{ what: bilingual("欠款 ¥0.60，请先付清", "¥0.60 is owed"), waivable: { amount: 60, currency: "CNY" } }],
  },
];

const feed = {
  id: "1",
  source: "students",
  fileName: "students.csv",
  complete: true,
  state: "previewed",
  counts: { new: 1, changed: 1, unchanged: 0, refused: 1, missing: 1 },
  createdBy: "account:1",
  createdAt: at,
};

const rows = [
  {
    line: 2,
    outcome: "refused",
    name: "合成甲",
    faults: [{ column: "学号", why: bilingual("这一格不能空。", "This cell may not be empty.") }],
  },
  {
    line: 3,
    outcome: "changed",
    kind: "transfer",
    faults: [],
    readerId: "7",
    name: "林知夏",
    number: "2023010001",
    before: { programme: "历史学" },
    after: { programme: "汉语言文学" },
  },
];

const directory = {
  id: "1",
  source: "campus",
  url: "ldaps://ldap.yunze.example",
  startTls: false,
  bindDn: "",
  base: "ou=people",
  filter: "(objectClass=person)",
  mapping: { number: "uid" },
  complete: false,
  nightly: true,
  hasPassword: true,
  lastRunAt: at,
  lastFault: "unreachable",
};

const presets = ["strict", "balanced", "traditional"].map((code) => ({
  code,
  name: bilingual("方案", `Preset ${code}`),
  meaning: bilingual("读者不主动同意，就什么都不留。", "Nothing is kept unless the reader asks."),
  daysAfterLeaving: 365,
}));

/** A picture of one grey dot. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

/** Readers, duplicates, clearance, feeds and privacy, for pictures of their pages. */
export function fakeReaders(api: FakeApi): void {
  const answers: Record<string, unknown> = {
    "GET /api/v1/currency": { currency: "CNY" },
    "GET /api/v1/session": { ...administrator, permissions: [...administrator.permissions, ...may] },
    "GET /api/v1/reader-categories": {
      items: [
        { code: "undergraduate", name: bilingual("本科生", "Undergraduate"), registration: "none" },
        {
          code: "public",
          name: bilingual("校友、社会读者", "Alumni or public"),
          registration: "approval",
          deposit: { minor: 10_000, currency: "CNY" },
        },
      ],
    },
    "GET /api/v1/reader-registrations": {
      items: [
        {
          id: "1",
          name: "林知夏",
          email: "lin@yunze.example",
          category: "public",
          about: "2012 届 文学院",
          confirmedAt: at,
          alike: [{ readerId: "7", displayName: "林知夏", points: 80 }],
        },
      ],
    },
    "POST /api/v1/reader-searches": { items: [found, { ...found, id: "8" }], near: true },
    "GET /api/v1/readers/7": file,
    "GET /api/v1/readers/7/photo": {
      agreed: true,
      photo: { kind: "image/png", width: 1, height: 1, takenAt: at, content: dot },
    },
    "GET /api/v1/reader-look-alikes": {
      items: [{ id: "1", points: 60, sure: true, evidence, readers: sides.map(brief) }],
    },
    "GET /api/v1/reader-merges": {
      items: [
        {
          id: "1",
          winner: brief({ id: "7" }),
          loser: brief({ id: "8" }),
          mergedAt: at,
          mergedBy: "赵敏",
          why: "同一人",
        },
      ],
    },
    "GET /api/v1/readers/7/comparisons/8": { points: 15, sure: false, evidence, sides },
    "GET /api/v1/clearance-classes": { items: [{ category: "undergraduate", readers: 3, cleared: 1, ...study }] },
    "GET /api/v1/clearances": { items: clearances },
    "GET /api/v1/readers/7/clearance": clearances[2],
    "GET /api/v1/reader-feeds": { items: [feed] },
    "GET /api/v1/reader-feeds/1": { feed, rows, more: false },
    "GET /api/v1/reader-directories": { items: [directory] },
    "GET /api/v1/privacy-preset": { preset: "balanced", presets },
    "GET /api/v1/privacy-requests": {
      items: [{ id: "1", readerId: "7", kind: "erasure", text: "毕业了", madeAt: at }],
    },
  };
  for (const [route, given] of Object.entries(answers)) api.on(route, body(given));
}
