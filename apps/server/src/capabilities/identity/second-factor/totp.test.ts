import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { inside } from "../../../kernel/db/inside.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp, testPassword } from "../../../testing/test-app.ts";
import { createAccount } from "../accounts/create-account.ts";
import { codeAt, matchingStep } from "./hash-code.ts";
import { beginTotp, confirmTotp } from "./set-totp.ts";
import { base32, stepOf } from "./totp-code.ts";

const oathtool = "/usr/bin/oathtool";
const hasOathtool = existsSync(oathtool);
if (!hasOathtool) console.warn(`SKIPPED: no ${oathtool} to compare codes with (Debian: oathtool)`);

const rfcSecret = Buffer.from("12345678901234567890");

describe("a six-digit code", () => {
  // RFC 6238 appendix B, SHA-1; the RFC shows eight digits.
  it.each([
    [59, "94287082"],
    [1_111_111_109, "07081804"],
    [1_111_111_111, "14050471"],
    [1_234_567_890, "89005924"],
    [2_000_000_000, "69279037"],
    [20_000_000_000, "65353130"],
  ])("at second %i is that of RFC 6238", (second, code) => {
    expect(codeAt(rfcSecret, stepOf(new Date(second * 1000)), 8)).toBe(code);
  });

  it.skipIf(!hasOathtool)("is what oathtool says, for any key and time", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 20 }),
        fc.integer({ min: 0, max: 4e9 }),
        (bytes, second) => {
          const said = execFileSync(oathtool, ["--totp", "--base32", base32(bytes), "--now", `@${second}`], {
            encoding: "utf8",
          });
          expect(codeAt(Buffer.from(bytes), stepOf(new Date(second * 1000)))).toBe(said.trim());
        },
      ),
      { numRuns: 25 },
    );
  });

  it("of the step before and after counts, of any further one not, and none twice", () => {
    const now = new Date("2026-11-21T02:00:00Z");
    const steps = [-2, -1, 0, 1, 2].map((by) =>
      matchingStep(rfcSecret, codeAt(rfcSecret, stepOf(now) + by), { now, last: 0 }),
    );
    expect(steps.map((step) => step !== undefined)).toEqual([false, true, true, true, false]);
    const current = stepOf(now);
    expect(matchingStep(rfcSecret, codeAt(rfcSecret, current), { now, last: current })).toBeUndefined();
  });

  it("may be typed with a space", () => {
    const now = new Date("2026-11-21T02:00:00Z");
    const code = codeAt(rfcSecret, stepOf(now));
    expect(matchingStep(rfcSecret, `${code.slice(0, 3)} ${code.slice(3)}`, { now, last: 0 })).toBe(stepOf(now));
  });
});

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

let made = 0;

/** Somebody who uses codes. @returns their name, the key of their app and the recovery codes */
async function somebodyWithCodes() {
  const { db, settings } = library.kernel;
  const box = openSecretBox(settings);
  const signInName = `codes${++made}`;
  const account = { signInName, displayName: "Lin Yue", password: testPassword, roles: [] };
  const created = await transact(db, (tx) => createAccount(tx, account));
  if (!("id" in created)) throw new Error(created.code);
  const begun = await transact(db, (tx) => beginTotp(tx, created.id, box));
  if (!("secret" in begun)) throw new Error(begun.code);
  const key = Buffer.from(fromBase32(begun.secret));
  const code = codeAt(key, stepOf(library.clock.now()) - 1);
  const confirmed = await transact(db, (tx) => confirmTotp(tx, created.id, { code, now: library.clock.now(), box }));
  if (!("recoveryCodes" in confirmed)) throw new Error(confirmed.code);
  return { signInName, key, recoveryCodes: confirmed.recoveryCodes };
}

function fromBase32(text: string): number[] {
  const bits = [...text]
    .map((sign) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0"))
    .join("");
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}

function post(url: string, payload: object) {
  return library.request({ method: "POST", url, payload });
}

async function firstStep(signInName: string): Promise<string> {
  const answer = await post("/api/v1/session", { signInName, password: testPassword });
  const names = answer.cookies.map(({ name }) => name);
  expect([answer.json().signedIn, names]).toEqual([false, ["wenyuan_known"]]);
  return answer.json().secondStep;
}

const code = (key: Buffer, by = 0) => codeAt(key, stepOf(library.clock.now()) + by);

describe("signing in with codes", () => {
  it("takes the password and the code of now", async () => {
    const { signInName, key } = await somebodyWithCodes();
    const answer = await post("/api/v1/session/code", { secondStep: await firstStep(signInName), code: code(key) });
    expect([answer.json().signedIn, answer.cookies.map(({ name }) => name)]).toEqual([true, ["wenyuan_session"]]);
  });

  it("takes a code once, also with the password known", async () => {
    const { signInName, key } = await somebodyWithCodes();
    await post("/api/v1/session/code", { secondStep: await firstStep(signInName), code: code(key) });
    const again = await post("/api/v1/session/code", { secondStep: await firstStep(signInName), code: code(key) });
    expect([again.statusCode, again.json().code]).toEqual([401, "identity.wrong-code"]);
  });

  it("takes a recovery code once, however it is typed", async () => {
    const { signInName, recoveryCodes } = await somebodyWithCodes();
    const typed = (recoveryCodes[0] ?? "").toUpperCase().replace("-", " ");
    const use = async () =>
      (await post("/api/v1/session/code", { secondStep: await firstStep(signInName), code: typed })).statusCode;
    expect([await use(), await use()]).toEqual([200, 401]);
  });

  it("slows down who guesses codes", async () => {
    const { signInName, key } = await somebodyWithCodes();
    const secondStep = await firstStep(signInName);
    const codes = [];
    for (let guess = 0; guess < 6; guess++)
      codes.push((await post("/api/v1/session/code", { secondStep, code: "000000" })).statusCode);
    expect(codes).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await post("/api/v1/session/code", { secondStep, code: code(key) })).statusCode).toBe(429);
  });

  it("forgets the first step after five minutes", async () => {
    const { signInName, key } = await somebodyWithCodes();
    const secondStep = await firstStep(signInName);
    library.clock.move(5 * 60_000);
    const late = await post("/api/v1/session/code", { secondStep, code: code(key) });
    expect(late.json().code).toBe("identity.step-over");
  });

  it("works by the form, without script", async () => {
    const { signInName, key } = await somebodyWithCodes();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const submit = (url: string, form: Record<string, string>) =>
      library.request({ method: "POST", url, headers, payload: new URLSearchParams(form).toString() });
    const first = await submit("/en/sign-in", { name: signInName, password: testPassword, returnTo: "/en/search" });
    const step = /name="step" value="([^"]+)"/.exec(first.body)?.[1] ?? "";
    const second = await submit("/en/sign-in/code", { step, code: code(key), returnTo: "/en/search" });
    expect([second.statusCode, second.headers.location, second.cookies.length]).toEqual([303, "/en/search", 1]);
  });

  it("leaves neither the key nor the recovery codes in the database", async () => {
    const { key, recoveryCodes } = await somebodyWithCodes();
    const { rows } = await inside(library.kernel.db).client.query(
      "select * from identity.totp, identity.recovery_code",
    );
    const kept = JSON.stringify(rows, (_, value: unknown) =>
      Buffer.isBuffer(value) ? value.toString("latin1") : value,
    );
    expect(kept).not.toContain(key.toString("base64"));
    for (const one of recoveryCodes) expect(kept).not.toContain(one);
  });
});
