import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createAccount, signIn } from "../../capabilities/identity/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { type TestApp, testApp, testPassword } from "../../testing/test-app.ts";

const hasZbar = existsSync("/usr/bin/zbarimg");
if (!hasZbar) console.warn("SKIPPED: no zbarimg to read a QR code with (Debian: zbar-tools)");

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

let made = 0;

interface Reader {
  readonly name: string;
  readonly headers: { readonly cookie: string };
}

async function cookieFor(signInName: string, device = "Chrome · Windows"): Promise<{ cookie: string }> {
  const { db } = library.kernel;
  const signedIn = await signIn(db, library.clock, {
    signInName,
    password: testPassword,
    address: "192.0.2.7",
    device,
  });
  if (!("token" in signedIn)) throw new Error("not signed in");
  return { cookie: `wenyuan_session=${signedIn.token}` };
}

async function aReader(): Promise<Reader> {
  const name = `security${++made}`;
  const account = { signInName: name, displayName: "Lin Yue", password: testPassword, roles: ["reader"] };
  await transact(library.kernel.db, (tx) => createAccount(tx, account));
  return { name, headers: await cookieFor(name) };
}

function show({ headers }: Reader, language = "en") {
  return library.request({ url: `/${language}/security`, headers });
}

function submit({ headers }: Reader, form: Record<string, string>) {
  return library.request({
    method: "POST",
    url: "/en/security",
    headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(form).toString(),
  });
}

async function isSignedIn(headers: Record<string, string>): Promise<boolean> {
  return (await library.request({ url: "/api/v1/session", headers })).json().signedIn;
}

describe("the security page", () => {
  it("shows devices, history and ways in, in both languages", async () => {
    const reader = await aReader();
    expect((await show(reader)).body).toContain("Chrome · Windows");
    expect((await show(reader, "zh")).body).toMatch(/通行密钥[\s\S]*登录着的设备[\s\S]*登录记录/);
  });

  it("asks who signed in some time ago to sign in again, and leads back", async () => {
    const reader = await aReader();
    library.clock.move(16 * 60_000);
    expect((await show(reader)).headers.location).toBe("/en/sign-in?returnTo=%2Fen%2Fsecurity");
    const form = await library.request({ url: "/en/sign-in?returnTo=%2Fen%2Fsecurity", headers: reader.headers });
    expect([form.statusCode, form.body.includes("Confirm that it is you")]).toEqual([200, true]);
  });

  it("shows a failed try in the history", async () => {
    const reader = await aReader();
    await signIn(library.kernel.db, library.clock, {
      signInName: reader.name,
      password: "guess",
      address: "192.0.2.8",
    });
    expect((await show(reader)).body).toContain("<strong>Refused</strong>");
  });
});

describe("changing the password", () => {
  it("needs the present one, signs out everywhere else, and stays signed in here", async () => {
    const reader = await aReader();
    const elsewhere = await cookieFor(reader.name);
    const wanted = "violet barge of march";
    const refused = await submit(reader, { act: "change-password", current: "wrong", wanted });
    expect([refused.statusCode, await isSignedIn(elsewhere)]).toEqual([401, true]);
    const changed = await submit(reader, { act: "change-password", current: testPassword, wanted });
    expect([changed.statusCode, changed.headers.location]).toEqual([303, "/en/security?done=1"]);
    expect([await isSignedIn(reader.headers), await isSignedIn(elsewhere)]).toEqual([true, false]);
  });

  it("refuses a weak one beside its field", async () => {
    const answer = await submit(await aReader(), { act: "change-password", current: testPassword, wanted: "short" });
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('id="wanted-why"')]);
  });
});

const rowOf = (body: string) =>
  /name="act" value="end-session"\/><input type="hidden" name="id" value="(\d+)"/.exec(body)?.[1] ?? "";

describe("devices", () => {
  it("are ended one by one, or all but this one", async () => {
    const reader = await aReader();
    const [second, third] = [await cookieFor(reader.name, "Safari · iOS"), await cookieFor(reader.name)];
    await submit(reader, { act: "end-session", id: rowOf((await show(reader)).body) });
    expect([await isSignedIn(second), await isSignedIn(third)].filter(Boolean)).toHaveLength(1);
    await submit(reader, { act: "end-others" });
    expect([await isSignedIn(second), await isSignedIn(third), await isSignedIn(reader.headers)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("of somebody else are not theirs to end", async () => {
    const [owner, stranger] = [await aReader(), await aReader()];
    const other = await cookieFor(owner.name, "Edge · Windows");
    await submit(stranger, { act: "end-session", id: rowOf((await show(owner)).body) });
    expect(await isSignedIn(other)).toBe(true);
  });
});

describe("codes", () => {
  it("are set up without script: the key, a wrong code, and nothing is in use before a right one", async () => {
    const reader = await aReader();
    const begun = await submit(reader, { act: "begin-codes" });
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(begun.body)?.[1] ?? "";
    expect(begun.body).toContain("otpauth://totp/");
    const wrong = await submit(reader, { act: "confirm-codes", secret, uri: "otpauth://totp/x", code: "000000" });
    expect([wrong.statusCode, wrong.body.includes(secret)]).toEqual([401, true]);
    expect(await isSignedIn(await cookieFor(reader.name))).toBe(true);
  });
});

describe.skipIf(!hasZbar)("the key of the app", () => {
  it("is shown as a QR code that another program reads: the same key, for this name", async () => {
    const begun = await submit(await aReader(), { act: "begin-codes" });
    const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(begun.body)?.[1] ?? "";
    const svg = /<svg class="qr"[^]*?<\/svg>/.exec(begun.body)?.[0] ?? "";
    const read = readQrCode(svg);
    expect(new URL(read).protocol).toBe("otpauth:");
    expect(new URL(read).searchParams.get("secret")).toBe(secret);
    expect(decodeURIComponent(read)).toContain("Lin Yue");
  });
});

/** What Debian's zbarimg reads in a drawn code: its modules as a picture of bytes (portable graymap), eight dots each. */
function readQrCode(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const dots = Buffer.alloc(size * size * 64, 255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < 8; row++)
      dots.fill(
        0,
        (Number(y) * 8 + row) * size * 8 + Number(x) * 8,
        (Number(y) * 8 + row) * size * 8 + Number(x) * 8 + 8,
      );
  const picture = Buffer.concat([Buffer.from(`P5 ${size * 8} ${size * 8} 255\n`), dots]);
  return execFileSync("/usr/bin/zbarimg", ["--quiet", "--raw", "-"], {
    input: picture,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  }).trim();
}

describe("signing out", () => {
  it("takes what the browser kept with it", async () => {
    const { headers } = await aReader();
    const answer = await library.request({ method: "POST", url: "/en/sign-out", headers });
    expect(answer.headers["clear-site-data"]).toBe('"cache", "storage"');
  });

  it("on a shared computer happens by itself after ten minutes without use", async () => {
    const { name } = await aReader();
    const form = new URLSearchParams({ name, password: testPassword, shared: "yes" });
    const answer = await library.request({
      method: "POST",
      url: "/en/sign-in",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: form.toString(),
    });
    // Nothing of its reader stays known on a shared computer.
    expect(answer.cookies.map((cookie) => cookie.name)).toEqual(["wenyuan_session"]);
    const headers = { cookie: `wenyuan_session=${answer.cookies[0]?.value}` };
    library.clock.move(9 * 60_000);
    expect(await isSignedIn(headers)).toBe(true);
    library.clock.move(9 * 60_000);
    expect(await isSignedIn(headers)).toBe(true);
    library.clock.move(10 * 60_000 + 1);
    expect(await isSignedIn(headers)).toBe(false);
  });
});
