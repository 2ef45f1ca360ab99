import { administrator, type FakeApi, problem } from "./fake-api.ts";

interface Marc {
  readonly leader: string;
  readonly fields: readonly Record<string, unknown>[];
}

const data = (tag: string, indicators: string, ...subfields: readonly Record<string, string>[]) => ({
  [tag]: { ind1: indicators[0], ind2: indicators[1], subfields },
});

const marc: Marc = {
  leader: "01234nam0 2200289   450 ",
  fields: [
    { "001": "012003" },
    { "005": "20260905010000.0" },
    data("010", "  ", { a: "978-7-80601-978-9" }, { d: "CNY29.80" }),
    data("100", "  ", { a: "20080901d2008    em y0chiy50      ea" }),
    data("101", "0 ", { a: "chi" }),
    data("102", "  ", { a: "CN" }),
    data("105", "  ", { a: "y   z   000yy" }),
    data("200", "1 ", { a: "红楼梦" }, { e: "脂评汇校本" }, { f: "曹雪芹，高鹗著" }),
    data("210", "  ", { a: "沈阳" }, { c: "万卷出版公司" }, { d: "2008" }),
    data("215", "  ", { a: "3册" }, { d: "24cm" }),
    data("606", "0 ", { a: "章回小说" }),
    data("690", "  ", { a: "I242.4" }, { v: "5" }),
    data("701", " 0", { a: "曹雪芹" }, { "4": "著" }),
    data("801", " 0", { a: "CN" }, { b: "LIB" }, { c: "20080901" }),
  ],
};

export const record = {
  id: "1",
  profile: "cnmarc",
  source: "local",
  sourceKey: "W000000001",
  version: 3,
  createdAt: "2026-09-01T01:00:00Z",
  changedAt: "2026-09-05T01:00:00Z",
  changedBy: "account:12",
  act: "saved",
  suppressed: false,
  workId: "5",
  workByHand: false,
  title: "红楼梦",
  marc,
};

/** The record with one of its fields replaced. */
export function withField(tag: string, content: unknown): typeof record {
  const fields = marc.fields.map((field) => (tag in field ? { [tag]: content } : field));
  return { ...record, marc: { ...marc, fields } };
}

export function aLongRecord(fields: number): typeof record {
  const many = Array.from({ length: fields }, (_, n) => data("606", "0 ", { a: `主题 ${n}` }));
  return { ...record, marc: { ...marc, fields: [...marc.fields.slice(0, 8), ...many] } };
}

const versions = [
  {
    id: "3",
    version: 3,
    changedAt: "2026-09-05T01:00:00Z",
    changedBy: "account:12",
    act: "saved",
    changes: [
      {
        kind: "changed",
        tag: "200",
        position: 7,
        before: data("200", "1 ", { a: "红楼梦" }, { f: "曹雪芹著" }),
        after: data("200", "1 ", { a: "红楼梦" }, { f: "曹雪芹，高鹗著" }),
      },
      { kind: "added", tag: "606", position: 10, after: data("606", "0 ", { a: "章回小说" }) },
    ],
  },
  { id: "2", version: 2, changedAt: "2026-09-04T01:00:00Z", changedBy: "import:7", act: "saved", changes: [] },
  { id: "1", version: 1, changedAt: "2026-09-01T01:00:00Z", changedBy: "import:7", act: "saved", changes: [] },
];

const items = [
  {
    id: "7",
    recordId: "1",
    barcode: "0012345",
    callNumber: "I242.4/12",
    kind: "book",
    location: "main-3",
    suppressed: false,
    version: 1,
    createdAt: "2026-09-01T01:00:00Z",
    updatedAt: "2026-09-01T01:00:00Z",
    changedBy: "account:12",
  },
];

const holdings = {
  statement: { zh: "馆藏 上；缺 下", en: "上; missing: 下" },
  missing: ["下"],
  volumes: [
    { id: "1", recordId: "1", enumeration: "上", title: "金陵十二钗", copies: 1 },
    { id: "2", recordId: "1", enumeration: "下", isbn: "9787806019788", copies: 0 },
  ],
  holdings: [
    { id: "1", recordId: "1", location: "main-3", statement: "上册，线装", callNumber: "I242.4/12", version: 1 },
  ],
  stated: [
    {
      institution: "YZU",
      location: "MAIN",
      statements: ["v.1-v.3"],
      patterns: [{ zh: "月刊", en: "monthly" }],
    },
  ],
};

const partChanges = [
  {
    id: "2",
    kind: "holdings",
    partId: "1",
    act: "changed",
    changedAt: "2026-09-05T01:00:00Z",
    changedBy: "account:12",
    changes: [
      { fact: "statement", before: "上册", after: "上册，线装" },
      { fact: "location", before: "stacks", after: "main-3" },
    ],
  },
  {
    id: "1",
    kind: "volume",
    partId: "2",
    act: "made",
    changedAt: "2026-09-04T01:00:00Z",
    changedBy: "account:12",
    changes: [
      { fact: "enumeration", after: "下" },
      { fact: "isbn", after: "9787806019788" },
    ],
  },
];

const places = {
  branches: [],
  locations: [
    { code: "main-3", branch: "main", name: { zh: "主馆三楼", en: "Main, 3rd floor" }, closed: false, position: 1 },
    { code: "reserve", branch: "main", name: { zh: "教参阅览室", en: "Course reserves" }, closed: false, position: 2 },
  ],
  kinds: [{ code: "book", name: { zh: "普通图书", en: "Book" }, position: 1 }],
};

const none = { waiting: 0, changed: 0, unchanged: 0, refused: 0, undone: 0, kept: 0 };
const batch = {
  id: "4",
  target: "records",
  operations: [{ do: "replace-text", tag: "210", find: { text: "沈阳" }, by: "沈阳市" }],
  state: "previewed",
  preview: { selected: 2, changed: 1, unchanged: 1, refused: 0, missing: 0 },
  outcomes: { ...none, waiting: 2 },
  createdAt: "2026-09-05T01:00:00Z",
  createdBy: "account:12",
  samples: [
    {
      id: "1",
      name: "红楼梦",
      changes: [
        {
          kind: "changed",
          tag: "210",
          position: 8,
          before: data("210", "  ", { a: "沈阳" }),
          after: data("210", "  ", { a: "沈阳市" }),
        },
      ],
    },
  ],
};

const cataloguer = {
  ...administrator,
  permissions: [
    ...administrator.permissions,
    "catalogue.record.edit",
    "catalogue.record.delete",
    "catalogue.item.read",
    "catalogue.holdings.edit",
    "catalogue.work.edit",
    "catalogue.item.edit",
    "catalogue.batch.run",
    "catalogue.authority.read",
    "catalogue.authority.edit",
    "catalogue.call-number.reserve",
    "identity.actor.read",
  ],
};

/** The catalogue's part of the API, with one record that remembers what is saved. */
export function fakeCatalogue(api: FakeApi): void {
  let now: typeof record = record;
  const body = () => ({ body: now });
  const act = (change: Partial<typeof record>) => {
    now = { ...now, ...change, version: now.version + 1 };
    return now;
  };
  api.on("GET /api/v1/session", () => ({ body: cataloguer }));
  api.on("GET /api/v1/actor-names", () => ({ body: { names: { "account:12": "钱芳" } } }));
  api.on("GET /api/v1/records/1", body);
  api.on("PUT /api/v1/records/1", ({ body: sent }) => {
    const { marc: saved, version } = sent as { marc: Marc; version: number };
    if (version !== now.version) return problem(409, "catalogue.record-changed", "别人刚改过这条记录");
    return { body: { record: act({ marc: saved }), warnings: [] } };
  });
  api.on("POST /api/v1/records", ({ body: sent }) => ({
    status: 201,
    body: { record: act({ marc: (sent as { marc: Marc }).marc, version: 0 }), warnings: [] },
  }));
  api.on("POST /api/v1/records/1/undo", () => ({ body: { record: act({}), warnings: [] } }));
  api.on("POST /api/v1/records/1/suppress", ({ body: sent }) => ({ body: act(sent as { suppressed: boolean }) }));
  api.on("DELETE /api/v1/records/1", () => ({ body: { ...act({}), deletedAt: "2026-11-21T04:00:00Z" } }));
  api.on("POST /api/v1/records/1/restore", body);
  api.on("GET /api/v1/records/1/versions", () => ({ body: { items: versions } }));
  api.on("GET /api/v1/records/1/cover", () => ({ body: { limits: coverLimits } }));
  api.on("GET /api/v1/records/1/items", () => ({ body: { items } }));
  api.on("GET /api/v1/records/1/holdings", () => ({ body: holdings }));
  api.on("GET /api/v1/records/1/part-changes", () => ({ body: { items: partChanges } }));
  api.on("POST /api/v1/part-changes/2/undo", () => ({ body: partChanges[0] }));
  api.on("GET /api/v1/places", () => ({ body: places }));
  api.on("GET /api/v1/works/5/records", () => ({ body: { items: [] } }));
  api.on("POST /api/v1/pinyin", ({ body: sent }) => ({
    body: { readings: [...(sent as { text: string }).text].map(readingOf) },
  }));
  api.on("POST /api/v1/call-numbers/reservations", ({ body: sent }) => {
    const { class: classNumber } = sent as { class: string };
    return { status: 201, body: { ...reservation, class: classNumber, callNumber: `${classNumber}/12` } };
  });
  fakeBatches(api);
  fakeAuthorities(api);
  api.on("GET /api/v1/records/2", () => ({ body: otherRecord }));
  api.on("POST /api/v1/records/1/merge", ({ body: sent }) => ({
    body: { record: act({ marc: (sent as { marc: Marc }).marc }), warnings: [] },
  }));
  api.on("POST /api/v1/records/2/unmerge", () => ({
    body: { winner: record, loser: otherRecord, contentKept: false, itemsLeft: [] },
  }));
  api.on("GET /api/v1/duplicates", () => ({ body: { items: [pair] } }));
  api.on("POST /api/v1/duplicates/dismiss", () => ({ body: { dismissed: true } }));
  api.on("POST /api/v1/duplicates/recall", () => ({ body: { dismissed: false } }));
}

const coverLimits = { bytes: 5 << 20, smallest: 120, largest: 4000, credit: 200 };

const otherRecord = {
  ...record,
  id: "2",
  version: 1,
  sourceKey: "W000000002",
  marc: {
    ...marc,
    fields: [
      { "001": "B2" },
      data("200", "1 ", { a: "红楼梦" }, { f: "曹雪芹著" }),
      data("210", "  ", { a: "沈阳" }, { c: "万卷出版公司" }, { d: "2008" }),
      data("330", "  ", { a: "章回小说。" }),
    ],
  },
};

const pair = {
  id: "1200",
  points: 1200,
  reasons: [{ code: "isbn", text: "ISBN 相同", value: "9787806019788" }],
  records: [
    { id: "1", version: 3, profile: "cnmarc", title: "红楼梦", authors: ["曹雪芹"], date: "2008", isbns: [] },
    { id: "2", version: 1, profile: "cnmarc", title: "红楼梦", authors: ["曹雪芹"], date: "2008", isbns: [] },
  ],
};

const authorityVersions = [
  {
    id: "2",
    version: 2,
    changedAt: "2026-09-05T01:00:00Z",
    changedBy: "account:12",
    act: "saved",
    changes: [
      {
        kind: "changed",
        tag: "200",
        position: 1,
        before: data("200", " 0", { a: "曹霑" }),
        after: data("200", " 0", { a: "曹雪芹" }),
      },
    ],
  },
  { id: "1", version: 1, changedAt: "2026-09-01T01:00:00Z", changedBy: "system", act: "saved", changes: [] },
];

const authority = {
  id: "7",
  profile: "cnmarc",
  source: "local",
  sourceKey: "A0001",
  kind: "person",
  heading: "曹雪芹，约1715-约1763",
  version: 2,
  changedAt: "2026-09-05T01:00:00Z",
  changedBy: "account:12",
  marc: {
    leader: "00000nx  a2200000   45  ",
    fields: [
      { "001": "A0001" },
      data("100", "  ", { a: "20080901achiy50      ea" }),
      data("200", " 0", { a: "曹雪芹" }, { f: "约1715-约1763" }),
      data("400", " 0", { a: "曹霑" }),
    ],
  },
};

function fakeAuthorities(api: FakeApi): void {
  api.on("GET /api/v1/authorities/7/versions", () => ({ body: { items: authorityVersions } }));
  api.on("POST /api/v1/authorities/7/undo", () => ({
    status: 409,
    body: { code: "catalogue.authority-to-confirm", status: 409, title: "会改写书目", records: 3 },
  }));
  const forms = [
    { role: "preferred", kind: "person", text: "曹雪芹，约1715-约1763" },
    { role: "variant", kind: "person", text: "曹霑" },
  ];
  const headings = [
    { text: "曹雪芹，约1715-约1763", records: 12, authorityId: "7", role: "preferred", see: [] },
    { text: "曹霑", records: 0, authorityId: "7", role: "variant", see: ["曹雪芹，约1715-约1763"] },
    { text: "曹雪芹，1715-1763", records: 3, authorityId: "8", role: "preferred", see: [] },
    { text: "曹植", records: 3, see: [] },
  ];
  api.on("GET /api/v1/headings", () => ({ body: { items: headings, next: "x" } }));
  api.on("POST /api/v1/authorities", () => ({ status: 201, body: { authority, warnings: [], recordsToUpdate: 0 } }));
  api.on("GET /api/v1/authorities/7", () => ({ body: { authority, forms, records: 12 } }));
  const twin = { ...authority, id: "8", heading: "曹雪芹，1715-1763", version: 1 };
  api.on("GET /api/v1/authorities/8", () => ({ body: { authority: twin, forms: [], records: 3 } }));
  api.on("POST /api/v1/authorities/7/merge", () => ({ body: { authority, warnings: [], recordsToUpdate: 3 } }));
  api.on("POST /api/v1/authorities/8/unmerge", () => ({
    body: { authority: twin, warnings: [], recordsToUpdate: 3 },
  }));
  for (const of of ["versions", "records"]) api.on(`GET /api/v1/authorities/8/${of}`, () => ({ body: { items: [] } }));
  api.on("GET /api/v1/authorities/7/records", () => ({ body: { items: [{ id: "1", title: "红楼梦", version: 3 }] } }));
}

const reservation = {
  id: "9",
  series: "clc",
  number: 12,
  reservedBy: "account:12",
  reservedAt: "2026-11-21T04:00:00Z",
  reservedUntil: "2026-12-21T04:00:00Z",
};

function readingOf(character: string) {
  const known: Record<string, string[]> = { 曹: ["cao2"], 雪: ["xue3"], 芹: ["qin2"], 乐: ["le4", "yue4"] };
  return { character, syllables: known[character] ?? ["a1"] };
}

function fakeBatches(api: FakeApi): void {
  let state = "previewed";
  const counts: Record<string, object> = {
    previewed: { ...none, waiting: 2 },
    running: { ...none, waiting: 1, changed: 1 },
    done: { ...none, changed: 1, unchanged: 1 },
    undone: { ...none, undone: 1, unchanged: 1 },
  };
  const body = () => ({ body: { ...batch, state, outcomes: counts[state] } });
  api.on("GET /api/v1/batch-changes", () => ({ body: { items: [batch] } }));
  api.on("POST /api/v1/batch-changes", () => ({ status: 201, ...body() }));
  api.on("GET /api/v1/batch-changes/4", () => {
    if (state === "running") state = "done";
    return body();
  });
  api.on("POST /api/v1/batch-changes/4/start", () => {
    state = "running";
    return body();
  });
  api.on("POST /api/v1/batch-changes/4/undo", () => {
    state = "undone";
    return body();
  });
}
