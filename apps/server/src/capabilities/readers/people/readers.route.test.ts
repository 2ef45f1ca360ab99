import { beforeAll, describe, expect, it } from "vitest";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";

let library: TestApp;
let desk: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  desk = await library.signedInAs("circulation");
});

async function send(method: "GET" | "POST" | "PATCH" | "DELETE", url: string, payload?: object) {
  const answer = await library.request({
    method,
    url,
    headers: { ...desk, "idempotency-key": randomToken() },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() };
}

/** A synthetic reader. */
async function create(reader: object = {}): Promise<string> {
  const { status, body } = await send("POST", "/api/v1/readers", {
    names: [{ kind: "usual", text: "合成甲" }],
    category: "undergraduate",
    ...reader,
  });
  expect(status).toBe(201);
  return body.id;
}

describe("a reader's file", () => {
  it("answers a desk's questions at a glance", async () => {
    const id = await create({
      names: [{ kind: "usual", text: "曾合成" }],
      department: "文学院",
      expiresOn: "2027-06-30",
      cards: [{ kind: "campus-number", code: "0099001" }],
    });
    await send("POST", `/api/v1/readers/${id}/restrictions`, {
      kind: "block",
      reason: "图书污损",
      endsOn: "2026-12-01",
    });
    await send("POST", `/api/v1/readers/${id}/notes`, { text: "听力不便，请写字交流", urgent: true });
    const { body } = await send("GET", `/api/v1/readers/${id}`);
    expect(body).toMatchObject({
      reader: { displayName: "曾合成", department: "文学院", expiresOn: "2027-06-30" },
      cards: [{ code: "0099001", status: "active" }],
      restrictions: [{ kind: "block", reason: "图书污损", startsOn: "2026-11-21", endsOn: "2026-12-01" }],
      notes: [{ text: "听力不便，请写字交流", urgent: true }],
      history: [{ kind: "created" }],
    });
  });

  it("being opened is written into the audit", async () => {
    const id = await create();
    await send("GET", `/api/v1/readers/${id}`);
    const admin = await library.tokenFor("administrator");
    const audit = await library.request({
      url: `/api/v1/audit?subjectKind=reader&subjectId=${id}&limit=5`,
      headers: admin,
    });
    expect(audit.json().items.map(({ action }: { action: string }) => action)).toEqual([
      "readers.reader.read",
      "readers.reader.create",
    ]);
  });

  it("is nobody's to see who is no staff", async () => {
    const id = await create();
    const reader = await library.signedInAs("reader");
    const answer = await library.request({ url: `/api/v1/readers/${id}`, headers: reader });
    expect(answer.statusCode).toBe(403);
  });
});

describe("changing a reader", () => {
  it("keeps what stood there before, who changed it and why", async () => {
    const id = await create({ department: "物理学院" });
    const changed = await send("PATCH", `/api/v1/readers/${id}`, {
      version: 1,
      why: "转专业",
      department: "数学学院",
      names: [{ kind: "usual", text: "合成乙" }],
    });
    expect(changed).toEqual({ status: 200, body: { changed: true } });
    const { body } = await send("GET", `/api/v1/readers/${id}`);
    expect(body.history[0]).toMatchObject({
      kind: "changed",
      why: "转专业",
      before: { department: "物理学院", names: ["usual:合成甲"] },
      after: { department: "数学学院", names: ["usual:合成乙"] },
    });
    const found = await send("POST", "/api/v1/reader-searches", { text: "合成乙" });
    expect(found.body.items.map((one: { id: string }) => one.id)).toContain(id);
  });

  it("is refused when somebody else was first", async () => {
    const id = await create();
    await send("PATCH", `/api/v1/readers/${id}`, { version: 1, phone: "13800000000" });
    const late = await send("PATCH", `/api/v1/readers/${id}`, { version: 1, phone: null });
    expect([late.status, late.body.code]).toEqual([409, "readers.changed-meanwhile"]);
  });

  it("changes nothing, and makes no history, when all is so already", async () => {
    const id = await create({ phone: "13800000001" });
    const same = await send("PATCH", `/api/v1/readers/${id}`, { version: 1, phone: "13800000001" });
    expect(same.body).toEqual({ changed: false });
    expect((await send("GET", `/api/v1/readers/${id}`)).body.history).toHaveLength(1);
  });
});

describe("a search over HTTP", () => {
  it("goes on from a page to the next, and refuses a place that it did not give", async () => {
    for (let at = 0; at < 3; at += 1) await create({ names: [{ kind: "usual", text: `司马合成${at}` }] });
    const first = await send("POST", "/api/v1/reader-searches", { text: "smhc", limit: 2 });
    const second = await send("POST", "/api/v1/reader-searches", { text: "smhc", limit: 2, after: first.body.next });
    expect([first.body.items.length, second.body.items.length]).toEqual([2, 1]);
    const odd = await send("POST", "/api/v1/reader-searches", { text: "smhc", after: "bm90IGEgcGxhY2U" });
    expect([odd.status, odd.body.code]).toEqual([400, "readers.unknown-place"]);
  });

  it("leaves no name or number in the log", async () => {
    await send("POST", "/api/v1/reader-searches", { text: "司马合成" });
    expect(library.logged()).not.toMatch(/司马|%E5%8F%B8/);
  });
});

describe("an account", () => {
  it("is one reader's, and has to be there", async () => {
    const accounts = await library.request({
      url: "/api/v1/accounts?limit=1",
      headers: await library.tokenFor("administrator"),
    });
    const accountId = accounts.json().items[0].id;
    const [one, other] = [await create(), await create()];
    const link = (id: string, account: string | null) =>
      library.request({
        method: "PUT",
        url: `/api/v1/readers/${id}/account`,
        headers: desk,
        payload: { accountId: account },
      });
    expect((await link(one, accountId)).statusCode).toBe(200);
    expect((await link(other, accountId)).json().code).toBe("readers.account-taken");
    expect((await link(other, "99999999")).json().code).toBe("readers.account-not-found");
    expect((await link(one, null)).statusCode).toBe(200);
    expect((await link(other, accountId)).statusCode).toBe(200);
  });
});

describe("a guardian", () => {
  it("answers for a reader until taken away: another reader by the record's name, or somebody by name", async () => {
    const [id, mother] = [await create(), await create({ names: [{ kind: "usual", text: "合成母" }] })];
    await send("POST", `/api/v1/readers/${id}/guardians`, { relation: "母亲", guardianId: mother });
    await send("POST", `/api/v1/readers/${id}/guardians`, { relation: "父亲", name: "合成父", phone: "13800000002" });
    const { guardians } = (await send("GET", `/api/v1/readers/${id}`)).body;
    expect(guardians).toMatchObject([
      { relation: "母亲", name: "合成母", guardianId: mother },
      { relation: "父亲", name: "合成父", phone: "13800000002" },
    ]);
    await send("DELETE", `/api/v1/reader-guardians/${guardians[0].id}`);
    expect((await send("GET", `/api/v1/readers/${id}`)).body.guardians).toMatchObject([{ relation: "父亲" }]);
  });

  it.each([{ relation: "母亲" }, { relation: "本人", guardianId: "self" }])("is not %o", async (guardian) => {
    const id = await create();
    const body = { ...guardian, ...("guardianId" in guardian ? { guardianId: id } : {}) };
    const refused = await send("POST", `/api/v1/readers/${id}/guardians`, body);
    expect([refused.status, refused.body.code]).toEqual([422, "readers.guardian-unknown"]);
  });
});
