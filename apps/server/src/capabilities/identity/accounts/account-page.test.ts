import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp, testPassword } from "../../../testing/test-app.ts";
import { openSession } from "../sessions/open-session.ts";
import { on } from "../tables.ts";
import { saveEmail } from "./account.store.ts";
import { createAccount } from "./create-account.ts";

let library: TestApp;
let admin: Record<string, string>;
let second: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  [admin, second] = [await library.signedInAs("administrator"), await library.signedInAs("administrator")];
});

let made = 0;

/** Somebody of staff or a reader, signed in. */
async function somebody(...roles: string[]) {
  const { db } = library.kernel;
  const signInName = `colleague${++made}`;
  return await transact(db, async (tx) => {
    const created = await createAccount(tx, { signInName, displayName: `Su ${made}`, roles });
    if (!("id" in created)) throw new Error(created.code);
    const token = await openSession(tx, { accountId: created.id, way: "password", now: library.clock.now() });
    return { id: created.id, signInName, headers: { cookie: `wenyuan_session=${token}` } };
  });
}

type Headers = Record<string, string>;
const get = (url: string, headers: Headers = admin) => library.request({ url, headers });
const send = (method: "POST" | "PUT" | "DELETE", url: string, payload?: object, headers: Headers = admin) =>
  library.request({ method, url, headers, ...(payload ? { payload } : {}) });
const isIn = async (headers: Headers): Promise<boolean> => (await get("/api/v1/session", headers)).json().signedIn;
const disable = (id: string, disabled: boolean, headers: Headers = admin) =>
  send("PUT", `/api/v1/accounts/${id}/state`, { disabled, reason: "left the library" }, headers);

const withWays = async (...roles: string[]) => {
  const one = await somebody(...roles);
  await transact(library.kernel.db, async (tx) => {
    const confirmed = { account_id: one.id, secret: Buffer.alloc(40), confirmed_at: library.clock.now() };
    await on(tx).insertInto("totp").values(confirmed).execute();
    await saveEmail(tx, one.id, `${one.signInName}@mail.test`);
  });
  return one;
};
const waysOf = async (id: string) => (await get(`/api/v1/accounts/${id}`)).json().ways;
const why = async (id: string, permission: string) =>
  (await get(`/api/v1/accounts/${id}/explanation?permission=${permission}`)).json();

const reset = (id: string, payload: object) =>
  send("POST", `/api/v1/accounts/${id}/resets`, { reason: "lost their phone", ...payload });
const idsOf = async (query: string) =>
  (await get(`/api/v1/accounts?limit=200&${query}`)).json().items.map((one: { id: string }) => one.id);

describe("looking for an account", () => {
  it("finds it by the beginning of its name, by part of the shown name, by role, and whether it is staff", async () => {
    const { id, signInName } = await somebody("cataloguer");
    const reader = await somebody("reader");
    expect(await idsOf(`q=${signInName.toUpperCase()}`)).toEqual([id]);
    expect(await idsOf(`q=${encodeURIComponent(`u ${made - 1}`)}`)).toContain(id);
    expect(await idsOf("role=cataloguer")).toContain(id);
    expect([await idsOf("who=staff"), await idsOf("who=readers")]).toEqual([
      expect.not.arrayContaining([reader.id]),
      expect.not.arrayContaining([id]),
    ]);
    expect(await idsOf("q=%25")).toEqual([]);
  });
});

describe("an account's page", () => {
  it("says how it can be entered and where it is signed in, and not by which address", async () => {
    const { id } = await somebody("circulation");
    await transact(library.kernel.db, (tx) => saveEmail(tx, id, "su@mail.test"));
    const page = await get(`/api/v1/accounts/${id}`);
    expect(page.json()).toMatchObject({
      disabled: false,
      grave: false,
      own: false,
      assignments: [{ role: "circulation" }],
      ways: { password: false, passkeys: 0, codes: false, email: true, links: [] },
      sessions: [{ way: "password" }],
    });
    expect(page.body).not.toContain("su@mail.test");
    expect((await get("/api/v1/accounts/999999")).statusCode).toBe(404);
  });
});

describe("disabling an account", () => {
  it("signs it out at once, is audited with its reason, and is taken back", async () => {
    const { id, headers } = await somebody("circulation");
    expect((await disable(id, true)).json()).toEqual({ state: "done" });
    expect([await isIn(headers), (await get(`/api/v1/accounts/${id}`)).json().disabled]).toEqual([false, true]);
    const audit = await get(`/api/v1/audit?subjectKind=account&subjectId=${id}&action=identity.account.change`);
    expect(audit.json().items[0]).toMatchObject({
      reason: "left the library",
      after: { disabled: true, sessionsEnded: 1 },
    });
    await disable(id, false);
    expect((await get(`/api/v1/accounts/${id}`)).json().disabled).toBe(false);
  });

  it("of an administrator works at once, and letting them in again takes two people", async () => {
    const { id } = await somebody("administrator");
    expect((await disable(id, true)).json()).toEqual({ state: "done" });
    const asked = (await disable(id, false)).json();
    expect([asked.state, (await get(`/api/v1/accounts/${id}`)).json().disabled]).toEqual(["waiting", true]);
    const decision = `/api/v1/proposals/${asked.proposal}/decision`;
    expect((await send("POST", decision, { approved: true }, second)).statusCode).toBe(200);
    expect((await get(`/api/v1/accounts/${id}`)).json().disabled).toBe(false);
  });

  it("is not done to oneself, nor by who may not, nor by a program", async () => {
    const own = (await get("/api/v1/accounts?role=administrator")).json().items[0].id;
    expect((await disable(own, true)).json()).toMatchObject({ code: "identity.own-account" });
    const { id, headers } = await somebody("circulation");
    expect((await disable(id, true, headers)).statusCode).toBe(403);
  });

  it("asks who signed in some time ago to prove again who they are", async () => {
    const { id } = await somebody("circulation");
    library.clock.move(16 * 60_000);
    expect((await disable(id, true)).statusCode).toBe(401);
    [admin, second] = [await library.signedInAs("administrator"), await library.signedInAs("administrator")];
  });
});

describe("resetting an account", () => {
  it("takes the chosen ways in and ends every session", async () => {
    const { id, headers } = await withWays("circulation");
    expect((await reset(id, { ways: ["codes"] })).json()).toEqual({ state: "done" });
    expect([await waysOf(id), await isIn(headers)]).toMatchObject([{ codes: false, email: true }, false]);
  });

  it("gives a first password, held to the rules, which is in no audit", async () => {
    const { id, signInName } = await somebody("circulation");
    expect((await reset(id, { password: "short" })).statusCode).toBe(422);
    expect((await reset(id, { password: testPassword })).json()).toEqual({ state: "done" });
    const payload = { signInName, password: testPassword };
    expect((await library.request({ method: "POST", url: "/api/v1/session", payload })).json().signedIn).toBe(true);
    expect((await get(`/api/v1/audit?subjectKind=account&subjectId=${id}`)).body).not.toContain(testPassword);
  });

  it("of an administrator takes two people, and never gives a password that somebody else knows", async () => {
    const { id } = await withWays("administrator");
    expect((await reset(id, { password: testPassword })).json()).toMatchObject({ code: "identity.reset-on-console" });
    const asked = (await reset(id, { ways: ["codes", "email"] })).json();
    expect([asked.state, (await waysOf(id)).codes]).toEqual(["waiting", true]);
    await send("POST", `/api/v1/proposals/${asked.proposal}/decision`, { approved: true }, second);
    expect(await waysOf(id)).toMatchObject({ codes: false, email: false });
  });

  it("of nothing is refused", async () => {
    const { id } = await somebody("circulation");
    expect((await reset(id, { ways: [] })).json()).toMatchObject({ code: "identity.nothing-to-reset" });
  });
});

describe("signing somebody out", () => {
  it("ends all their sessions", async () => {
    const { id, headers } = await somebody("reader");
    expect((await send("DELETE", `/api/v1/accounts/${id}/sessions`)).json()).toEqual({ ended: 1 });
    expect(await isIn(headers)).toBe(false);
  });
});

describe("why somebody may do something", () => {
  it("names the role, where and until when", async () => {
    const { id } = await somebody();
    const until = new Date(library.clock.now().getTime() + 86_400_000).toISOString();
    const assignments = [{ role: "cataloguer", branch: "main", until }];
    await send("PUT", `/api/v1/accounts/${id}/roles`, { assignments, reason: "helps out" });
    expect(await why(id, "catalogue.record.edit")).toMatchObject({
      allowed: true,
      because: [{ role: "cataloguer", branch: "main", until, counts: true }],
    });
  });

  it("says of a delegated role that it no longer counts when its giver lost it", async () => {
    const giver = await somebody("cataloguer");
    const taker = await somebody("circulation");
    const until = new Date(library.clock.now().getTime() + 86_400_000).toISOString();
    const wish = { to: taker.id, role: "cataloguer", until, reason: "holidays" };
    expect((await send("POST", "/api/v1/delegations", wish, giver.headers)).statusCode).toBe(201);
    expect(await why(taker.id, "catalogue.record.edit")).toMatchObject({
      allowed: true,
      because: [{ counts: true }],
    });
    await disable(giver.id, true);
    expect(await why(taker.id, "catalogue.record.edit")).toMatchObject({
      allowed: false,
      because: [{ role: "cataloguer", counts: false }],
    });
  });

  it("says which roles would allow what they may not", async () => {
    const { id } = await somebody("reader");
    const { allowed, wouldAllow } = await why(id, "catalogue.record.edit");
    expect([allowed, wouldAllow.map((role: { code: string }) => role.code)]).toEqual([
      false,
      expect.arrayContaining(["administrator", "cataloguer"]),
    ]);
    expect((await get(`/api/v1/accounts/${id}/explanation?permission=no.such.thing`)).statusCode).toBe(404);
  });
});
