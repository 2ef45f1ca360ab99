import type { IncomingMessage, ServerResponse } from "node:http";

/** What a fake route answers: a status and a body, or `lost` to hang up. */
export type FakeAnswer = { readonly status?: number; readonly body: unknown } | "lost";
export type FakeRoute = (asked: {
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: IncomingMessage["headers"];
}) => FakeAnswer;

export interface FakeApi {
  /** `GET /api/v1/accounts` → what it answers from now on. */
  on(route: string, answer: FakeRoute): void;
  /** What was asked, newest last, as `POST /api/v1/accounts`. */
  readonly asked: { readonly route: string; readonly body: unknown; readonly headers: IncomingMessage["headers"] }[];
  reset(): void;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export const administrator = {
  signedIn: true,
  displayName: "赵敏",
  roles: ["administrator"],
  permissions: [
    "catalogue.record.read-marc",
    "identity.account.create",
    "identity.account.read",
    "identity.token.create",
    "identity.token.read",
    "identity.token.revoke",
  ],
};

export const nobody = { signedIn: false, roles: [], permissions: [] };

export function problem(status: number, code: string, detail: string, more: object = {}): FakeAnswer {
  return {
    status,
    body: { type: `/problems/${code.replace(".", "/")}`, title: detail, detail, status, code, ...more },
  };
}

/** Answers the component tests; the real server has its own journeys. */
export function createFakeApi(): FakeApi {
  const routes = new Map<string, FakeRoute>();
  const asked: FakeApi["asked"] = [];
  const api: FakeApi = {
    asked,
    on: (route, answer) => void routes.set(route, answer),
    reset() {
      routes.clear();
      asked.length = 0;
      api.on("GET /api/v1/session", () => ({ body: administrator }));
      api.on("GET /readyz", () => ({ body: { ready: true, parts: { database: true, search: true, jobs: true } } }));
      api.on("GET /healthz", () => ({ body: { alive: true } }));
      api.on("GET /api/v1/library", () => ({ body: library }));
      api.on("GET /api/v1/opening-hours", () => ({ body: openingHours }));
      api.on("GET /api/v1/accounts", () => ({ body: { items: accounts } }));
      api.on("GET /api/v1/tokens", () => ({ body: { items: tokens } }));
      api.on("GET /api/v1/search", ({ query }) => ({ body: searchAnswer(query) }));
      api.on("GET /api/v1/records/1/marc", () => ({ body: marcRecord }));
    },
    async answer(request, response) {
      const url = new URL(request.url ?? "/", "http://localhost");
      const route = `${request.method} ${url.pathname}`;
      const body = await bodyOf(request);
      asked.push({ route, body, headers: request.headers });
      const given =
        routes.get(route)?.({ query: url.searchParams, body, headers: request.headers }) ??
        problem(404, "http.not-found", route);
      if (given === "lost") {
        request.socket.destroy();
        return;
      }
      const { status = 200 } = given;
      const type = status >= 400 ? "application/problem+json" : "application/json";
      response.writeHead(status, { "content-type": type }).end(JSON.stringify(given.body));
    },
  };
  api.reset();
  return api;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

/** Open at every hour, so that no test depends on when it runs. */
const always = [["00:00", "24:00"]];
const openingHours = {
  official: [],
  hours: {
    kind: "building",
    id: "main",
    zone: "Asia/Shanghai",
    name: { zh: "总馆", en: "Main library" },
    weeks: [{ hours: { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always } }],
  },
};

const library = { name: { zh: "云泽大学图书馆", en: "Yunze University Library" } };

const accounts = [
  { id: "1", signInName: "zhaomin", displayName: "赵敏", roles: ["administrator"], createdAt: "2026-09-01T01:00:00Z" },
  {
    id: "2",
    signInName: "lin.zhixia",
    displayName: "林知夏",
    roles: ["circulation", "cataloguer"],
    createdAt: "2026-09-02T02:30:00Z",
  },
  { id: "3", signInName: "2025210386", displayName: "欧阳静", roles: [], createdAt: "2026-09-03T06:07:00Z" },
];

const tokens = [
  { id: "1", name: "主馆一层 3 号自助机", role: "device", createdAt: "2026-09-01T01:00:00Z" },
  { id: "2", name: "Night import from the union catalogue", role: "cataloguer", createdAt: "2026-09-02T02:30:00Z" },
];

const hits = [
  {
    id: "1",
    title: "红楼梦",
    subtitle: "脂评汇校本",
    titleRomanized: "Hong lou meng",
    authors: [{ text: "曹雪芹" }, { text: "高鹗" }],
    kind: "book",
    publisher: "万卷出版公司",
    date: "2008",
    language: "chi",
    clc: "I242.4",
    isbns: ["9787806019788"],
  },
  {
    id: "2",
    title: "红楼梦的两个世界",
    authors: [{ text: "余英时" }],
    kind: "book",
    publisher: "上海社会科学院出版社",
    date: "2002",
    language: "chi",
    clc: "I207.411",
    isbns: ["7806187006"],
  },
  {
    id: "3",
    title: "Rereading the stone",
    subtitle: "desire and the making of fiction in Dream of the red chamber",
    authors: [{ text: "Yu, Anthony C." }],
    kind: "book",
    publisher: "Princeton University Press",
    date: "1997",
    language: "eng",
    isbns: [],
  },
];

function searchAnswer(query: URLSearchParams): object {
  const text = query.get("q") ?? "";
  const found = text.includes("没有") ? [] : hits;
  const facets = [
    { name: "kind", values: [{ value: "book", label: "book", count: 3 }] },
    {
      name: "language",
      values: [
        { value: "chi", label: "chi", count: 2 },
        { value: "eng", label: "eng", count: 1 },
      ],
    },
  ];
  return {
    total: found.length,
    tookMs: 2.4,
    hits: found.slice(0, Number(query.get("limit"))),
    facets: found.length > 0 ? facets : [],
  };
}

const marcRecord = {
  id: "1",
  version: 2,
  updatedAt: "2026-09-01T01:00:00Z",
  profile: "cnmarc",
  marc: {
    leader: "01234nam0 2200289   450 ",
    fields: [
      { "001": "012003" },
      {
        "200": {
          ind1: "1",
          ind2: " ",
          subfields: [{ a: "红楼梦" }, { "9": "hong lou meng" }, { e: "脂评汇校本" }, { f: "曹雪芹，高鹗著" }],
        },
      },
      { "690": { ind1: " ", ind2: " ", subfields: [{ a: "I242.4" }, { v: "4" }] } },
    ],
  },
};
