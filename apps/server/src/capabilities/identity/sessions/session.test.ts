import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp, testPassword } from "../../../testing/test-app.ts";
import { createAccount } from "../accounts/create-account.ts";
import { sprayPasswords } from "./testing/spray-passwords.ts";

const minute = 60_000;
const hour = 60 * minute;

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

let made = 0;

/** A new account's sign-in name. */
async function anAccount(): Promise<string> {
  const signInName = `reader${++made}`;
  const created = await transact(library.kernel.db, (tx) =>
    createAccount(tx, { signInName, displayName: "Lin Yue", password: testPassword, roles: ["reader"] }),
  );
  expect(created).toHaveProperty("id");
  return signInName;
}

interface Attempt {
  readonly name: string;
  readonly password?: string;
  /** Each test has addresses of its own, so that none is slowed down by another. */
  readonly from?: string;
}

function signIn({ name, password = testPassword, from = `198.51.100.${++made % 250}` }: Attempt) {
  return library.request({
    method: "POST",
    url: "/api/v1/session",
    remoteAddress: from,
    payload: { signInName: name, password },
  });
}

async function cookieOf(name: string): Promise<{ cookie: string }> {
  const { cookies } = await signIn({ name });
  const session = cookies.find((cookie) => cookie.name.endsWith("wenyuan_session"));
  return { cookie: `${session?.name}=${session?.value}` };
}

async function isSignedIn(headers: Record<string, string>): Promise<boolean> {
  return (await library.request({ url: "/api/v1/session", headers })).json().signedIn;
}

async function codesOf(attempts: readonly Attempt[]): Promise<unknown[]> {
  const codes = [];
  for (const attempt of attempts) {
    const answer = await signIn(attempt);
    codes.push(answer.json().code ?? answer.statusCode);
  }
  return codes;
}

const wrong = "identity.wrong-credentials";
const wait = "identity.wait-before-retry";

describe("signing in", () => {
  it("with the right password says who it is and what they may do", async () => {
    const headers = await cookieOf(await anAccount());
    const session = (await library.request({ url: "/api/v1/session", headers })).json();
    expect(session).toEqual({ signedIn: true, displayName: "Lin Yue", roles: ["reader"], permissions: [] });
  });

  it("takes the name in capitals and in full width", async () => {
    const name = await anAccount();
    const fullWidth = name.replace(/[a-z0-9]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));
    expect(await codesOf([{ name: name.toUpperCase() }, { name: fullWidth }])).toEqual([200, 200]);
  });

  it("with a wrong password, or as somebody unknown, is refused in the same words and sets no cookie", async () => {
    const [known, unknown] = [
      await signIn({ name: await anAccount(), password: "wrong" }),
      await signIn({ name: "nobody" }),
    ];
    expect([known.statusCode, known.json().code, known.cookies]).toEqual([401, wrong, []]);
    expect({ ...unknown.json(), requestId: "" }).toEqual({ ...known.json(), requestId: "" });
  });

  it("with a character that no text may hold is refused as any wrong name", async () => {
    expect((await signIn({ name: "lin\u0000yue" })).statusCode).toBe(401);
  });

  it("gives a session that only its cookie opens", async () => {
    const { cookie } = await cookieOf(await anAccount());
    const { rows } = await inside(library.kernel.db).client.query<{ token_hash: Buffer }>(
      "select token_hash from identity.session",
    );
    const kept = rows.map(({ token_hash: hash }) => hash.toString("base64url"));
    for (const hash of kept) expect(await isSignedIn({ cookie: `wenyuan_session=${hash}` })).toBe(false);
    expect(await isSignedIn({ cookie })).toBe(true);
  });
});

describe("guessing", () => {
  it("under one name is slowed down from the sixth attempt on, from wherever it comes, also when the guess is right", async () => {
    const name = await anAccount();
    const guesses = Array.from({ length: 5 }, () => ({ name, password: "guess" }));
    expect(await codesOf([...guesses, { name }])).toEqual([...guesses.map(() => wrong), wait]);
  });

  it("ends when the wait is over and the password is right", async () => {
    const name = await anAccount();
    await codesOf(Array.from({ length: 5 }, () => ({ name, password: "guess" })));
    library.clock.move(4_001);
    expect(await codesOf([{ name }, { name, password: "guess" }, { name }])).toEqual([200, wrong, 200]);
  });

  it("is not faster for being done all at once", async () => {
    const name = await anAccount();
    const guesses = await Promise.all(Array.from({ length: 20 }, () => signIn({ name, password: "guess" })));
    const looked = guesses.filter((guess) => guess.json().code === wrong);
    expect(looked).toHaveLength(5);
  });

  it("from one address is slowed down whatever the names, later than under one name: a campus shares addresses", async () => {
    const from = "203.0.113.9";
    const guesses = Array.from({ length: 50 }, (_, n) => ({ name: `guessed${n}`, from }));
    const codes = await codesOf([...guesses, { name: await anAccount(), from }]);
    expect(codes).toEqual([...guesses.map(() => wrong), wait]);
    expect(await codesOf([{ name: await anAccount(), from: "203.0.113.10" }])).toEqual([200]);
  }, 60_000);

  it("is not what many people do who sign in rightly from one address", async () => {
    const from = "203.0.113.20";
    const names = await Promise.all(Array.from({ length: 8 }, anAccount));
    const answers = await Promise.all(names.flatMap((name) => [signIn({ name, from }), signIn({ name, from })]));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
  });

  it("leaves neither names nor addresses in plain", async () => {
    await signIn({ name: "plain-name", from: "203.0.113.30" });
    const { rows } = await inside(library.kernel.db).client.query(
      "select *, encode(key_hash, 'escape') from identity.sign_in_failure",
    );
    expect(JSON.stringify(rows)).not.toMatch(/plain-name|203\.0\.113/);
  });
});

/** What a browser has once its owner signed in with the password. */
async function aDeviceOf(name: string): Promise<string> {
  const { cookies } = await signIn({ name });
  return (
    cookies.map((cookie) => `${cookie.name}=${cookie.value}`).find((cookie) => cookie.startsWith("wenyuan_known=")) ??
    ""
  );
}

describe("guessing elsewhere", () => {
  const from = "203.0.113.40";

  const signInOn = (device: string, name: string, password = testPassword, remoteAddress = from) =>
    library.request({
      method: "POST",
      url: "/api/v1/session",
      remoteAddress,
      headers: { cookie: device },
      payload: { signInName: name, password },
    });

  it("at one name does not lock its owner out on a device that they used before", async () => {
    const name = await anAccount();
    const device = await aDeviceOf(name);
    await codesOf(Array.from({ length: 6 }, () => ({ name, password: "guess" })));
    expect(await codesOf([{ name }])).toEqual([wait]);
    expect((await signInOn(device, name)).statusCode).toBe(200);
  });

  it("at a hundred names at once from the desk's own address does not keep the desk from signing in", async () => {
    const name = await anAccount();
    const device = await aDeviceOf(name);
    const spraying = Promise.all(
      Array.from({ length: 100 }, (_, n) => signIn({ name: `sprayed${n}`, password: "Spring2026!", from })),
    );
    const desk = await Promise.all([signInOn(device, name), signInOn(device, name), signInOn(device, name)]);
    const sprayed = await spraying;
    expect(desk.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(sprayed.every(({ statusCode }) => statusCode === 401 || statusCode === 429)).toBe(true);
    expect((await signIn({ name: await anAccount(), from })).statusCode).toBe(429);
    expect((await signInOn(device, name)).statusCode).toBe(200);
  }, 60_000);

  it("a hundred times a second from a thousand addresses lets the desk sign in every time, and others when it is over", async () => {
    const name = await anAccount();
    const device = await aDeviceOf(name);
    const { guesses, desk } = await sprayPasswords({
      seconds: 8,
      perSecond: 100,
      send: async ({ signInName, password, address }) =>
        (await signIn({ name: signInName, password, from: address })).statusCode,
      signInAtDesk: async () => (await signInOn(device, name)).statusCode,
    });
    expect(Object.keys(desk)).toEqual(["200"]);
    // Some were looked at and wrong; where a machine has not the cores for all, the rest had no turn.
    expect(guesses[401]).toBeGreaterThan(0);
    expect((guesses[401] ?? 0) + (guesses[429] ?? 0)).toBe(800);
    expect((await signIn({ name: await anAccount(), from: "203.0.113.200" })).statusCode).toBe(200);
  }, 120_000);

  it("is not made easier by a device of one's own, nor by one that is forged", async () => {
    const [mine, theirs] = [await anAccount(), await anAccount()];
    const device = await aDeviceOf(mine);
    const forged = `wenyuan_known=${Buffer.from(theirs).toString("base64url")}`;
    for (const cookie of [device, forged]) {
      const victim = cookie === device ? theirs : await anAccount();
      const codes = [];
      for (let guess = 0; guess < 6; guess++)
        codes.push((await signInOn(cookie, victim, "guess", `198.51.100.${++made % 250}`)).statusCode);
      expect(codes).toEqual([401, 401, 401, 401, 401, 429]);
    }
  });

  it("is slowed down on a known device too", async () => {
    const name = await anAccount();
    const device = await aDeviceOf(name);
    const codes = [];
    for (let guess = 0; guess < 6; guess++) codes.push((await signInOn(device, name, "guess")).statusCode);
    expect(codes).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it("learns nothing from a known device's cookie: it holds no name in plain", async () => {
    const name = await anAccount();
    const value = (await aDeviceOf(name)).split("=")[1] ?? "";
    expect(Buffer.from(value, "base64url").toString("latin1")).not.toContain(name);
  });
});

describe("a session", () => {
  it("ends after twelve hours without use", async () => {
    const headers = await cookieOf(await anAccount());
    library.clock.move(12 * hour - 1000);
    const unused = await cookieOf(await anAccount());
    library.clock.move(12 * hour + 1000);
    expect([await isSignedIn(headers), await isSignedIn(unused)]).toEqual([false, false]);
  });

  it("lasts as long as it is used", async () => {
    const headers = await cookieOf(await anAccount());
    for (let day = 0; day < 4; day++) {
      library.clock.move(11 * hour);
      expect(await isSignedIn(headers)).toBe(true);
    }
  });

  it("is over at once when its owner signs out, here and nowhere else", async () => {
    const name = await anAccount();
    const [here, elsewhere] = [await cookieOf(name), await cookieOf(name)];
    const out = await library.request({ method: "DELETE", url: "/api/v1/session", headers: here });
    expect(out.cookies[0]).toMatchObject({ name: "wenyuan_session", value: "", path: "/" });
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([false, true]);
  });

  it("of a disabled account is refused at once, and so is signing in", async () => {
    const name = await anAccount();
    const headers = await cookieOf(name);
    await inside(library.kernel.db).client.query(
      "update identity.account set disabled_at = now() where sign_in_key = $1",
      [name],
    );
    expect([await isSignedIn(headers), ...(await codesOf([{ name }]))]).toEqual([false, wrong]);
  });

  it("follows its account's roles from one request to the next", async () => {
    const name = await anAccount();
    const headers = await cookieOf(name);
    await inside(library.kernel.db).client.query(
      "insert into identity.account_role select id, 'administrator' from identity.account where sign_in_key = $1",
      [name],
    );
    const { permissions } = (await library.request({ url: "/api/v1/session", headers })).json();
    expect(permissions).toContain("identity.account.create");
  });
});

describe("the cookie", () => {
  it("is for this site's requests only and hidden from scripts", async () => {
    const { cookies } = await signIn({ name: await anAccount() });
    const cookie = cookies.find((one) => one.name === "wenyuan_session");
    expect(cookie).toMatchObject({ name: "wenyuan_session", path: "/", httpOnly: true, sameSite: "Lax" });
    expect(cookie).not.toHaveProperty("secure");
    expect(cookie).not.toHaveProperty("domain");
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
  });
});

describe("the cookie with an https address", () => {
  const origin = "https://lib.example.edu";
  let secure: TestApp;
  beforeAll(async () => {
    secure = await testApp({ WENYUAN_PUBLIC_URL: origin });
    const account = { signInName: "linyue", displayName: "Lin Yue", password: testPassword, roles: [] };
    await transact(secure.kernel.db, (tx) => createAccount(tx, account));
  });

  const ask = (method: "POST" | "DELETE" | "GET", more = {}) =>
    secure.request({
      method,
      url: "/api/v1/session",
      ...more,
      headers: { origin, ...("headers" in more ? (more.headers as object) : {}) },
    });

  it("travels encrypted only and belongs to this host alone", async () => {
    const { cookies } = await ask("POST", { payload: { signInName: "linyue", password: testPassword } });
    const session = cookies.find((one) => one.name === "__Host-wenyuan_session");
    for (const cookie of cookies) {
      expect(cookie).toMatchObject({
        name: expect.stringMatching(/^__Host-/),
        path: "/",
        secure: true,
        httpOnly: true,
      });
    }
    const headers = { cookie: `__Host-wenyuan_session=${session?.value}` };
    expect((await ask("GET", { headers })).json().signedIn).toBe(true);
    const plain = { cookie: `wenyuan_session=${session?.value}` };
    expect((await ask("GET", { headers: plain })).json().signedIn).toBe(false);
  });

  it("is taken back in a way that browsers accept: they ignore a `__Host-` cookie that is not Secure", async () => {
    const [cookie] = (await ask("DELETE")).cookies;
    expect(cookie).toMatchObject({ name: "__Host-wenyuan_session", value: "", path: "/", secure: true });
  });
});

/** Signs in by the form. @returns where it leads */
async function backTo(returnTo: string): Promise<unknown> {
  const form = new URLSearchParams({ name: await anAccount(), password: testPassword, returnTo });
  const answer = await library.request({
    method: "POST",
    url: "/en/sign-in",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: form.toString(),
  });
  return answer.headers.location;
}

describe("the way back after signing in", () => {
  it("is the page that asked for it", async () => {
    expect(await backTo("/en/search?q=tea&sort=year")).toBe("/en/search?q=tea&sort=year");
  });

  it.each([
    "https://elsewhere.test/",
    "//elsewhere.test",
    "/\\elsewhere.test",
    "\\\\elsewhere.test",
    "/\t/elsewhere.test",
    "/en\r\nset-cookie: a=b",
    "javascript:alert(1)",
    " /en",
    "",
  ])("never leaves the site: %j", async (returnTo) => {
    expect(await backTo(returnTo)).toBe("/en/account");
  });

  it("never leaves the site for somebody who is signed in already", async () => {
    const headers = await cookieOf(await anAccount());
    const answer = await library.request({ url: "/en/sign-in?returnTo=%2F%2Felsewhere.test", headers });
    expect(answer.headers.location).toBe("/en/account");
  });
});

describe("the form", () => {
  it("from another site signs nobody in", async () => {
    const form = new URLSearchParams({ name: await anAccount(), password: testPassword });
    const answer = await library.request({
      method: "POST",
      url: "/en/sign-in",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://elsewhere.test" },
      payload: form.toString(),
    });
    expect([answer.statusCode, answer.cookies]).toEqual([403, []]);
  });
});
