import { beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../testing/test-app.ts";
import { inside } from "../db/inside.ts";
import { randomToken } from "../ids/random-token.ts";

let library: TestApp;
let administrator: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  administrator = await library.signedInAs("administrator");
});

const form = (fields: Record<string, string>) => ({
  method: "POST" as const,
  headers: { "content-type": "application/x-www-form-urlencoded" },
  payload: new URLSearchParams(fields).toString(),
});

const person = { signInName: "ouyangxue", displayName: "欧阳雪 Ouyang Xue", password: "nine grey mountain goats" };
const remoteAddress = "203.0.113.77";

/** A request as it comes from the person's address. */
const request: TestApp["request"] = (options) => library.request({ remoteAddress, ...options });

/** What one person does in a day at the library. @returns the cookies and the token that they were given */
async function aDay(): Promise<string[]> {
  await request({
    method: "POST",
    url: "/api/v1/accounts",
    headers: { ...administrator, "idempotency-key": randomToken() },
    payload: { ...person, roles: ["circulation"] },
  });
  await request({ url: "/en/sign-in", ...form({ name: person.signInName, password: "not the right one" }) });
  const signedIn = await request({
    url: "/en/sign-in",
    ...form({ name: person.signInName, password: person.password }),
  });
  const given = signedIn.cookies.map(({ value }) => value).filter(Boolean);
  const cookie = signedIn.cookies.find(({ name }) => name === "wenyuan_session")?.value ?? "";
  const headers = { cookie: `wenyuan_session=${cookie}` };
  await request({ url: "/en/search?q=heartache", headers });
  await request({ url: "/api/v1/search?q=heartache", headers });
  await request({ url: "/en/wormwood?for=heartache", headers });
  await request({ url: "/%zz/wormwood", headers });
  const created = await request({
    method: "POST",
    url: "/api/v1/tokens",
    headers: administrator,
    payload: { name: "night desk", role: "device" },
  });
  const { secret } = created.json();
  await request({ url: "/api/v1/session", headers: { authorization: `Bearer ${secret}` } });
  await request({
    method: "POST",
    url: "/api/v1/session",
    payload: "{broken",
    headers: { "content-type": "application/json" },
  });
  await request({ url: "/zh/sign-out", headers, method: "POST" });
  return [...given, secret];
}

describe("the log", () => {
  it("tells of requests by route and status, and of nobody's name, words, address or secrets", async () => {
    const secrets = await aDay();
    const log = library.logged();
    expect(log).toMatch(/"route":"\/en\/search","status":200/);
    expect(log).toMatch(/"route":"\/en\/sign-in","status":401/);
    expect(secrets.every((secret) => secret.length > 40)).toBe(true);
    const personal = [
      ...Object.values(person),
      "not the right one",
      "Ouyang",
      remoteAddress,
      "heartache",
      "wormwood",
      "night desk",
    ];
    expect([...personal, ...secrets].filter((said) => log.includes(said))).toEqual([]);
  });

  it("of a fault in the database names the constraint, not the row that broke it", async () => {
    const { client } = inside(library.kernel.db);
    const fault = await client
      .query(
        "insert into identity.account (sign_in_name, sign_in_key, display_name) select 'a', sign_in_key, 'b' from identity.account",
      )
      .catch((error: unknown) => error);
    library.app.server.log.error({ err: fault }, "a request failed");
    const last = JSON.parse(library.logged().trim().split("\n").at(-1) ?? "");
    expect(last.err).toMatchObject({ code: "23505", constraint: "account_sign_in_key_key", table: "account" });
    expect(last.err.stack).toContain("log.test.ts");
    expect(JSON.stringify(last)).not.toMatch(/person1|ouyangxue/);
  });

  it("of a value that the database could not read does not repeat the value", async () => {
    const { client } = inside(library.kernel.db);
    const fault = await client.query("select $1::text::bigint", ["ouyangxue"]).catch((error: unknown) => error);
    library.kernel.log.error({ err: new Error("listing failed", { cause: fault }) }, "a request failed");
    const last = library.logged().trim().split("\n").at(-1);
    expect(last).toMatch(/listing failed.*22P02/);
    expect(last).not.toContain("ouyangxue");
  });
});
