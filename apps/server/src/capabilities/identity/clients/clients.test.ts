import * as oauth from "openid-client";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { statementsDuring } from "../../../kernel/db/testing/statements-during.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";

const hour = 3_600_000;
const site = "http://library.test";

let library: TestApp;
let headers: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
});
beforeEach(async () => {
  // Whoever was there before may not agree: each test has an administrator alone, and the others are disabled.
  await inside(library.kernel.db).client.query(
    "update identity.account set disabled_at = now() where disabled_at is null",
  );
  headers = await library.signedInAs("administrator");
});

interface Made {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string;
  readonly state: string;
  readonly proposal?: string;
}

async function send(method: "GET" | "POST" | "PUT" | "DELETE", url: string, payload?: object, as = headers) {
  const answer = await library.request({ method, url: `/api/v1${url}`, headers: as, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
}

const aClient = async (more: object = {}): Promise<Made> =>
  (
    await send("POST", "/clients", {
      name: "course system",
      scopes: ["catalogue.record.read-marc", "identity.audit.read"],
      reason: "reading lists",
      ...more,
    })
  ).body;

/** What openid-client sends, led to the program under test. */
const toLibrary: oauth.CustomFetch = async (url, { method, headers: sent, body }) => {
  const answer = await library.request({
    method,
    url: new URL(url).pathname,
    headers: { ...sent, origin: "https://courses.test" },
    ...(body ? { payload: (body as URLSearchParams).toString() } : {}),
  });
  return new Response(answer.body, { status: answer.statusCode, headers: answer.headers as Record<string, string> });
};

/** As openid-client finds us by our own description (RFC 8414). */
async function foreignClient({ clientId, secret }: Made, how?: oauth.ClientAuth) {
  return await oauth.discovery(new URL(site), clientId, secret, how, {
    algorithm: "oauth2",
    execute: [oauth.allowInsecureRequests],
    [oauth.customFetch]: toLibrary,
  });
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const askAs = (token: string) => library.request({ url: "/api/v1/session", headers: bearer(token) });

async function mayDo(token: string): Promise<string[]> {
  return (await send("GET", "/session", undefined, bearer(token))).body.permissions;
}

async function tokenOf(client: Made, parameters: Record<string, string> = {}): Promise<string> {
  return (await oauth.clientCredentialsGrant(await foreignClient(client), parameters)).access_token;
}

describe("an OAuth client, judged by openid-client", () => {
  it.each([
    ["by HTTP Basic", oauth.ClientSecretBasic()],
    ["in the form", oauth.ClientSecretPost()],
  ])("proves itself %s and gets a bearer token for its scopes", async (_, how) => {
    const given = await oauth.clientCredentialsGrant(await foreignClient(await aClient(), how));
    expect(given).toMatchObject({
      token_type: "bearer",
      expires_in: 3600,
      scope: "catalogue.record.read-marc identity.audit.read",
    });
    expect(await mayDo(given.access_token)).toEqual(["catalogue.record.read-marc", "identity.audit.read"]);
  });

  it("may ask for less than it has, and not for more", async () => {
    const client = await aClient();
    expect(await mayDo(await tokenOf(client, { scope: "identity.audit.read" }))).toEqual(["identity.audit.read"]);
    await expect(tokenOf(client, { scope: "identity.role.assign" })).rejects.toMatchObject({ error: "invalid_scope" });
  });

  it("with a wrong secret, of another client or of none, gets nothing", async () => {
    const [one, other] = [await aClient(), await aClient()];
    for (const wrong of [
      { ...one, secret: other.secret },
      { ...one, secret: "wys_wrong" },
      { ...one, clientId: "client-999999" },
      { ...one, clientId: one.id },
    ])
      await expect(tokenOf(wrong)).rejects.toMatchObject({ error: "invalid_client", status: 401 });
  });

  it("has an hour with a token, and none once it is revoked", async () => {
    const client = await aClient();
    const [old, fresh] = [await tokenOf(client), await tokenOf(client)];
    library.clock.move(hour - 1);
    expect(await mayDo(old)).toHaveLength(2);
    library.clock.move(1);
    expect(await mayDo(old)).toEqual([]);
    library.clock.move(-hour);
    await send("DELETE", `/tokens/${client.id}`);
    expect(await mayDo(fresh)).toEqual([]);
    await expect(tokenOf(client)).rejects.toMatchObject({ error: "invalid_client" });
  });

  it("changes its secret without standing still: the old one counts for as long as was said", async () => {
    const client = await aClient();
    const renewed = await send("POST", `/clients/${client.id}/secrets`, { overlapHours: 2, reason: "yearly" });
    const next = { ...client, secret: renewed.body.secret };
    expect(await mayDo(await tokenOf(client))).toEqual(await mayDo(await tokenOf(next)));
    const { items } = (await send("GET", "/clients?limit=200")).body;
    expect(items.find(({ id }: Made) => id === client.id).secrets).toMatchObject([
      {},
      { endsAt: new Date(library.clock.now().getTime() + 2 * hour).toISOString() },
    ]);
    library.clock.move(2 * hour);
    headers = await library.signedInAs("administrator");
    await expect(tokenOf(client)).rejects.toMatchObject({ error: "invalid_client" });
    expect(await mayDo(await tokenOf(next))).toHaveLength(2);
  });

  it("whose secret leaked loses the old one at once", async () => {
    const client = await aClient();
    await send("POST", `/clients/${client.id}/secrets`, { overlapHours: 0, reason: "it leaked" });
    await expect(tokenOf(client)).rejects.toMatchObject({ error: "invalid_client" });
  });

  it("is held to its number of requests in a minute, and others are not", async () => {
    const [hasty, calm] = [await aClient({ perMinute: 3 }), await aClient()];
    const [token, other] = [await tokenOf(hasty), await tokenOf(calm)];
    const answers = [await askAs(token), await askAs(token), await askAs(token), await askAs(token)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.json().code).toBe("http.too-many");
    expect(Number(answers[3]?.headers["retry-after"])).toBeGreaterThan(0);
    expect((await askAs(other)).statusCode).toBe(200);
  });
});

const askToken = (form: Record<string, string> | string, more: Record<string, string> = {}) =>
  library.request({
    method: "POST",
    url: "/oauth/token",
    headers: { "content-type": "application/x-www-form-urlencoded", ...more },
    payload: new URLSearchParams(form).toString(),
  });

const askProperly = ({ clientId, secret }: Pick<Made, "clientId" | "secret">) =>
  askToken({ grant_type: "client_credentials", client_id: clientId, client_secret: secret });

async function statementsFor(clientId: string, secret: string): Promise<string[]> {
  return (await statementsDuring(() => askProperly({ clientId, secret }))).map(({ text }) => text);
}

const changeScopes = (client: Made, scopes: string[], as = headers) =>
  send("PUT", `/clients/${client.id}/scopes`, { scopes, perMinute: 60, reason: "more" }, as);

describe("the token endpoint", () => {
  it.each([
    ["without a grant", {}, "invalid_request"],
    ["for a password", { grant_type: "password", username: "a", password: "b" }, "unsupported_grant_type"],
    ["for a code", { grant_type: "authorization_code", code: "c" }, "unsupported_grant_type"],
  ])("asked %s says so in the words of RFC 6749", async (_, form, error) => {
    const { clientId, secret } = await aClient();
    const answer = await askToken({ client_id: clientId, client_secret: secret, ...form });
    expect([answer.statusCode, answer.json()]).toEqual([400, { error }]);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("takes one proof and not two, and each field once", async () => {
    const { clientId, secret } = await aClient();
    const authorization = `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`;
    const form = { grant_type: "client_credentials" };
    expect((await askToken(form, { authorization })).statusCode).toBe(200);
    expect((await askToken({ ...form, client_secret: secret }, { authorization })).json()).toEqual({
      error: "invalid_request",
    });
    const twice = `grant_type=client_credentials&client_id=${clientId}&client_id=x&client_secret=${secret}`;
    expect((await askToken(twice)).json()).toEqual({ error: "invalid_request" });
    const wrong = await askToken(form, { authorization: `Basic ${Buffer.from("a:b").toString("base64")}` });
    expect([wrong.statusCode, wrong.headers["www-authenticate"]]).toEqual([401, 'Basic realm="oauth"']);
  });

  it("gives no more tokens in a minute than the client may make requests; others get theirs", async () => {
    const [hasty, calm] = [await aClient({ perMinute: 2 }), await aClient()];
    const answers = [await askProperly(hasty), await askProperly(hasty), await askProperly(hasty)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    expect([answers[2]?.json(), answers[2]?.headers["retry-after"]]).toEqual([
      { error: "temporarily_unavailable" },
      "60",
    ]);
    expect((await askProperly(calm)).statusCode).toBe(200);
    library.clock.move(60_000);
    expect((await askProperly(hasty)).statusCode).toBe(200);
    library.clock.move(-60_000);
  });

  it("compares secrets by their hash in the database: a wrong one is sent the same statements as an unknown client", async () => {
    const { clientId } = await aClient();
    expect(await statementsFor(clientId, "wys_wrong")).toEqual(await statementsFor("client-999999", "wys_wrong"));
  });

  it("keeps neither secrets nor tokens but as hashes, and logs none", async () => {
    const client = await aClient();
    const token = await tokenOf(client);
    const { rows } = await inside(library.kernel.db).client.query(
      "select (select json_agg(s)::text from identity.client_secret s) || (select json_agg(a)::text from identity.access_token a) as kept",
    );
    const list = await send("GET", "/clients?limit=200");
    const everywhere = rows[0].kept + JSON.stringify(list.body) + library.logged();
    expect(everywhere).not.toContain(client.secret);
    expect(everywhere).not.toContain(token);
  });
});

describe("what a client may do", () => {
  it("is changed: its tokens end, and the next has what it may", async () => {
    const client = await aClient();
    const token = await tokenOf(client);
    expect((await changeScopes(client, ["identity.audit.read"])).body.state).toBe("done");
    expect(await mayDo(token)).toEqual([]);
    expect(await mayDo(await tokenOf(client))).toEqual(["identity.audit.read"]);
  });

  it("gets a grave scope when a second person agreed, and not when its maker does", async () => {
    const second = await library.signedInAs("administrator");
    const client = await aClient();
    const { body } = await changeScopes(client, ["identity.role.assign"]);
    expect(body.state).toBe("waiting");
    await expect(tokenOf(client, { scope: "identity.role.assign" })).rejects.toMatchObject({ error: "invalid_scope" });
    const decision = `/proposals/${body.proposal}/decision`;
    expect((await send("POST", decision, { approved: true })).body.code).toBe("identity.own-proposal");
    expect((await send("POST", decision, { approved: true }, second)).status).toBe(200);
    expect(await mayDo(await tokenOf(client))).toEqual(["identity.role.assign"]);
  });

  it("is no scope that there is not, and of no client that is revoked", async () => {
    const client = await aClient();
    expect((await changeScopes(client, ["no.such.thing"])).body.code).toBe("identity.unknown-permission");
    await send("DELETE", `/tokens/${client.id}`);
    expect((await changeScopes(client, ["identity.audit.read"])).body.code).toBe("identity.token-not-found");
  });
});

describe("a client with a grave scope", () => {
  const grave = { scopes: ["identity.role.assign"] };

  it("does nothing before a second person agreed, though its secret is out", async () => {
    const second = await library.signedInAs("administrator");
    const client = await aClient(grave);
    expect(client.state).toBe("waiting");
    await expect(tokenOf(client)).rejects.toMatchObject({ error: "invalid_client" });
    const decision = `/proposals/${client.proposal}/decision`;
    expect((await send("POST", decision, { approved: true })).body.code).toBe("identity.own-proposal");
    expect((await send("POST", decision, { approved: true }, second)).status).toBe(200);
    expect(await mayDo(await tokenOf(client))).toEqual(grave.scopes);
  });

  it("never does when the second person did not agree", async () => {
    const second = await library.signedInAs("administrator");
    const client = await aClient(grave);
    await send("POST", `/proposals/${client.proposal}/decision`, { approved: false }, second);
    await expect(tokenOf(client)).rejects.toMatchObject({ error: "invalid_client" });
    const { items } = (await send("GET", "/clients?limit=200")).body;
    expect(items.map(({ id }: Made) => id)).not.toContain(client.id);
  });

  it("is made by a person alone where there is nobody else, and by a program never", async () => {
    expect((await aClient(grave)).state).toBe("done");
    headers = await library.tokenFor("administrator");
    expect((await aClient(grave)) as unknown).toMatchObject({ code: "identity.person-needed" });
  });

  it("that is harmless waits for nobody", async () => {
    await library.signedInAs("administrator");
    expect((await aClient()).state).toBe("done");
  });

  it("asks for a permission that there is", async () => {
    expect((await aClient({ scopes: ["no.such.thing"] })) as unknown).toMatchObject({
      code: "identity.unknown-permission",
    });
  });
});
