import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { saveEmail } from "../capabilities/identity/accounts/account.store.ts";
import { createAccount } from "../capabilities/identity/accounts/create-account.ts";
import { on } from "../capabilities/identity/tables.ts";
import { describeLibrary } from "../capabilities/portal/index.ts";
import { transact } from "../kernel/db/transact.ts";
import { runJobs } from "../kernel/jobs/run-jobs.ts";
import type { KeptMail } from "../kernel/mail/mail.ts";
import { type TestApp, testApp } from "./test-app.ts";

let library: TestApp;
let stop: () => Promise<void>;
beforeAll(async () => {
  library = await testApp();
  const { db, log } = library.kernel;
  const profile = { name: { zh: "演示馆", en: "Demo Library" }, demonstration: true };
  await transact(db, (tx) => describeLibrary(tx, profile));
  const runner = await runJobs(db, library.app.jobs, log);
  stop = () => runner.stop();
});
afterAll(() => stop());

let made = 0;

/** Somebody whose address is confirmed. */
async function somebody(): Promise<{ id: string; email: string }> {
  const email = `person${++made}@mail.test`;
  const id = await transact(library.kernel.db, async (tx) => {
    const account = { signInName: `mail${made}`, displayName: "Lin Yue", roles: ["reader"] };
    const created = await createAccount(tx, account);
    if (!("id" in created)) throw new Error(created.code);
    await saveEmail(tx, created.id, email);
    return created.id;
  });
  return { id, email };
}

type Cookies = Record<string, string>;

function send(method: "GET" | "POST", url: string, { form, cookies = {} }: { form?: Cookies; cookies?: Cookies } = {}) {
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
  return library.request({
    method,
    url,
    headers: { cookie, ...(form ? { "content-type": "application/x-www-form-urlencoded" } : {}) },
    ...(form ? { payload: new URLSearchParams(form).toString() } : {}),
  });
}

async function ask(mail: string, more: Cookies = {}) {
  const answer = await send("POST", "/en/sign-in/mail", { form: { mail, ...more } });
  return { answer, cookies: Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value])) };
}

async function letterTo(email: string): Promise<KeptMail & { key: string; code: string }> {
  return await vi.waitFor(async () => {
    const found = (await library.kernel.mailer.listKept({ limit: 50 })).find(({ to }) => to === email);
    if (!found) throw new Error("no letter yet");
    const key = /[?&]key=([\w-]+)/.exec(found.text)?.[1] ?? "";
    return { ...found, key, code: /\b(\d{8})\b/.exec(found.text)?.[1] ?? "" };
  });
}

const enter = (cookies: Cookies, form: Cookies) => send("POST", "/en/sign-in/mail/code", { form, cookies });
const isIn = (answer: { cookies: { name: string }[] }) => answer.cookies.some(({ name }) => name === "wenyuan_session");

describe("a sign-in link by mail", () => {
  it("signs in, without script, in the browser that asked, to where it was going", async () => {
    const { email } = await somebody();
    const { answer, cookies } = await ask(email, { returnTo: "/en/hours" });
    expect(answer.headers.location).toBe("/en/sign-in/mail/code");
    const letter = await letterTo(email);
    expect([letter.subject, letter.text]).toEqual([
      "Sign in to Demo Library",
      expect.stringContaining("http://library.test/en/sign-in/mail/code?key="),
    ]);
    const opened = await send("GET", `/en/sign-in/mail/code?key=${letter.key}`, { cookies });
    expect(opened.body).toContain(`value="${letter.key}"`);
    const signedIn = await enter(cookies, { key: letter.key });
    expect([signedIn.headers.location, isIn(signedIn)]).toEqual(["/en/hours", true]);
  });

  it("opens nothing by being fetched: mail scanners follow links", async () => {
    const { email } = await somebody();
    const { cookies } = await ask(email);
    const { key } = await letterTo(email);
    expect(isIn(await send("GET", `/en/sign-in/mail/code?key=${key}`, { cookies }))).toBe(false);
    expect(isIn(await enter(cookies, { key }))).toBe(true);
  });

  it("opens nothing in another browser, and says what to do", async () => {
    const { email } = await somebody();
    await ask(email);
    const { key, code } = await letterTo(email);
    expect((await send("GET", `/en/sign-in/mail/code?key=${key}`)).body).toContain("go back to the browser");
    const other = await ask((await somebody()).email);
    const tries = [await enter({}, { key }), await enter(other.cookies, { key }), await enter(other.cookies, { code })];
    expect(tries.map(isIn)).toEqual([false, false, false]);
  });

  it("works once, and for a quarter of an hour", async () => {
    const { email } = await somebody();
    const { cookies } = await ask(email);
    const { key } = await letterTo(email);
    expect([isIn(await enter(cookies, { key })), isIn(await enter(cookies, { key }))]).toEqual([true, false]);
    const late = await somebody();
    const asked = await ask(late.email);
    const letter = await letterTo(late.email);
    library.clock.move(15 * 60_000 + 1);
    expect((await enter(asked.cookies, { key: letter.key })).statusCode).toBe(410);
  });

  it("can be its code instead, typed with spaces; guesses are slowed down and none helps another browser", async () => {
    const { email } = await somebody();
    const { cookies } = await ask(email);
    const { code } = await letterTo(email);
    const wrong = code === "00000000" ? "11111111" : "00000000";
    expect((await enter(cookies, { code: wrong })).statusCode).toBe(401);
    expect(isIn(await enter(cookies, { code: `${code.slice(0, 4)} ${code.slice(4)}` }))).toBe(true);
    const second = await somebody();
    const asked = await ask(second.email);
    const right = (await letterTo(second.email)).code;
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await enter(asked.cookies, { code: "12" })).statusCode);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await enter(asked.cookies, { code: right })).statusCode).toBe(429);
  });

  it("asks for the app's code afterwards where codes are in use", async () => {
    const { id, email } = await somebody();
    const { db } = library.kernel;
    await transact(db, (tx) =>
      on(tx)
        .insertInto("totp")
        .values({ account_id: id, secret: Buffer.alloc(40), confirmed_at: library.clock.now() })
        .execute(),
    );
    const { cookies } = await ask(email);
    const answer = await enter(cookies, { key: (await letterTo(email)).key });
    expect([isIn(answer), answer.body.includes("/sign-in/code")]).toEqual([false, true]);
  });

  it("is not sent to an account that is disabled meanwhile", async () => {
    const { id, email } = await somebody();
    const { cookies } = await ask(email);
    const { key } = await letterTo(email);
    await transact(library.kernel.db, (tx) =>
      on(tx).updateTable("account").set({ disabled_at: library.clock.now() }).where("id", "=", id).execute(),
    );
    expect(isIn(await enter(cookies, { key }))).toBe(false);
  });
});

describe("asking for a link", () => {
  it("is answered the same whether or not anybody has the address, and does the same work", async () => {
    const { email } = await somebody();
    const rows = async () => {
      const { db } = library.kernel;
      return (
        await transact(db, (tx) => on(tx).selectFrom("errand").selectAll().where("kind", "=", "mail-link").execute())
      ).length;
    };
    const work = async (mail: string) => {
      const before = await rows();
      const { answer, cookies } = await ask(mail);
      const headers = Object.keys(answer.headers).filter((name) => name !== "x-ratelimit-remaining");
      return {
        status: answer.statusCode,
        location: answer.headers.location,
        headers,
        body: answer.body,
        made: (await rows()) - before,
        cookie: Object.keys(cookies),
      };
    };
    expect(await work("stranger@mail.test")).toEqual(await work(email));
    await letterTo(email);
    expect((await library.kernel.mailer.listKept({ limit: 100 })).some(({ to }) => to === "stranger@mail.test")).toBe(
      false,
    );
  });

  it("floods nobody with letters, known or not", async () => {
    const { email } = await somebody();
    for (const mail of [email, "unknown@mail.test"]) {
      const statuses = [];
      for (let n = 0; n < 4; n++) statuses.push((await ask(mail)).answer.statusCode);
      expect(statuses).toEqual([303, 303, 303, 429]);
    }
  });

  it("refuses what is no address, beside its field", async () => {
    const { answer } = await ask("lin@example.edu, other@example.edu");
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('id="mail-why"')]);
  });

  it("never leads to another site", async () => {
    const { email } = await somebody();
    const { cookies } = await ask(email, { returnTo: "//elsewhere.test" });
    expect((await enter(cookies, { key: (await letterTo(email)).key })).headers.location).toBe("/en/account");
  });

  it("leaves neither address, link nor code in the log", async () => {
    const { email } = await somebody();
    await ask(email);
    const { key, code } = await letterTo(email);
    for (const secret of [email, key, code]) expect(library.logged()).not.toContain(secret);
  });
});

const securityForm = (headers: Record<string, string>, form: Cookies, url = "/en/security") =>
  library.request({
    method: "POST",
    url,
    headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(form).toString(),
  });

describe("an address for signing in", () => {
  it("counts once its owner came back from the letter that was sent there", async () => {
    const headers = await library.signedInAs("reader");
    const email = "owner@mail.test";
    expect((await securityForm(headers, { act: "change-email", email })).body).toContain("The letter is on its way");
    const { key } = await letterTo(email);
    const shown = await library.request({ url: "/en/security", headers });
    expect(shown.body).not.toContain(`<strong>${email}</strong>`);
    const done = await securityForm(headers, { key }, "/en/security/email");
    expect(done.headers.location).toBe("/en/security?done=1");
    expect((await library.request({ url: "/en/security", headers })).body).toContain(`<strong>${email}</strong>`);
    await securityForm(headers, { act: "remove-email" });
    expect((await library.request({ url: "/en/security", headers })).body).not.toContain(`<strong>${email}</strong>`);
  });

  it("is not confirmed for somebody else who gets hold of the link", async () => {
    const [owner, other] = [await library.signedInAs("reader"), await library.signedInAs("reader")];
    await securityForm(owner, { act: "change-email", email: "mine@mail.test" });
    const { key } = await letterTo("mine@mail.test");
    expect((await securityForm(other, { key }, "/en/security/email")).statusCode).toBe(410);
    expect((await securityForm(owner, { key }, "/en/security/email")).statusCode).toBe(303);
  });

  it("belongs to one account", async () => {
    const { email } = await somebody();
    const headers = await library.signedInAs("reader");
    await securityForm(headers, { act: "change-email", email });
    const { key } = await letterTo(email);
    expect((await securityForm(headers, { key }, "/en/security/email")).statusCode).toBe(409);
  });
});

describe("the outbox", () => {
  it("is read by who administers the library, and by nobody else", async () => {
    const { email } = await somebody();
    await ask(email);
    await letterTo(email);
    const url = "/api/v1/mail-outbox";
    const read = await library.request({ url, headers: await library.signedInAs("administrator") });
    expect(read.json().items[0]).toMatchObject({ to: email, subject: "Sign in to Demo Library" });
    expect((await library.request({ url, headers: await library.signedInAs("circulation") })).statusCode).toBe(403);
  });
});
