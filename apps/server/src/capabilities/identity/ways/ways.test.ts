import { beforeAll, describe, expect, it } from "vitest";
import { inside } from "../../../kernel/db/inside.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { casServer } from "./testing/cas-server.ts";

let library: TestApp;
let headers: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  headers = await library.signedInAs("administrator");
});

const oidc = {
  kind: "oidc",
  issuer: "https://idp.example.edu",
  clientId: "library",
  nameClaim: "number",
  trustName: false,
};

function put(code: string, body: object) {
  const name = { zh: "统一身份认证", en: "Campus sign-in" };
  const payload = { name, enabled: true, reason: "test", ...body };
  return library.request({ method: "PUT", url: `/api/v1/sign-in-ways/${code}`, headers, payload });
}

async function test(code: string): Promise<unknown> {
  return (await library.request({ method: "POST", url: `/api/v1/sign-in-ways/${code}/test`, headers })).json().checks;
}

const removeGone = () => library.request({ method: "DELETE", url: "/api/v1/sign-in-ways/gone", headers });

describe("a campus sign-in that is set up", () => {
  it("keeps its secret encrypted, and shows it to nobody again, nor in the audit or the log", async () => {
    expect((await put("uni", { settings: oidc, secret: "very-secret-value" })).json()).toEqual({ state: "done" });
    const list = await library.request({ url: "/api/v1/sign-in-ways", headers });
    expect(list.json().items).toMatchObject([
      { code: "uni", hasSecret: true, back: "http://library.test/sign-in/back/uni" },
    ]);
    const audit = await library.request({ url: "/api/v1/audit?action=identity.sign-in-way.set", headers });
    expect(audit.json().items[0]).toMatchObject({ subject: { id: "uni" }, after: { secretChanged: true } });
    const { rows } = await inside(library.kernel.db).client.query("select * from identity.sign_in_way");
    const everywhere = [list.body, audit.body, library.logged(), JSON.stringify(rows)].join();
    expect(everywhere).not.toContain("very-secret-value");
    expect(String(rows[0].secret)).not.toContain("very-secret-value");
  });

  it("keeps the secret when it is changed without giving one", async () => {
    await put("kept", { settings: oidc, secret: "first" });
    await put("kept", { settings: { ...oidc, clientId: "other" } });
    const { items } = (await library.request({ url: "/api/v1/sign-in-ways", headers })).json();
    expect(items.find(({ code }: { code: string }) => code === "kept")).toMatchObject({
      hasSecret: true,
      settings: { clientId: "other" },
    });
  });

  it.each([
    ["plain http", { ...oidc, issuer: "http://idp.example.edu" }],
    ["another scheme", { ...oidc, issuer: "ftp://idp.example.edu" }],
    [
      "plain LDAP",
      {
        kind: "ldap",
        url: "ldap://ldap.example.edu",
        startTls: false,
        bindDn: "",
        base: "dc=x",
        filter: "(uid={name})",
        nameAttribute: "uid",
        trustName: false,
      },
    ],
    [
      "a filter without a name",
      {
        kind: "ldap",
        url: "ldaps://ldap.example.edu",
        startTls: false,
        bindDn: "",
        base: "dc=x",
        filter: "(uid=*)",
        nameAttribute: "uid",
        trustName: false,
      },
    ],
    [
      "a certificate that is none",
      {
        kind: "saml",
        entryPoint: "https://idp.example.edu",
        idpIssuer: "x",
        certificates: ["abc"],
        nameAttribute: "",
        trustName: false,
      },
    ],
  ])("with %s is refused and says why", async (_, settings) => {
    const answer = await put("bad", { settings });
    expect([answer.statusCode, answer.json().code]).toEqual([422, "identity.unusable-way"]);
  });

  it("is offered on the sign-in page while it is on", async () => {
    await put("shown", { settings: oidc });
    const page = async () => (await library.request({ url: "/en/sign-in?returnTo=%2Fen%2Fhours" })).body;
    expect(await page()).toContain('href="/en/sign-in/with/shown?returnTo=%2Fen%2Fhours"');
    await put("shown", { settings: oidc, enabled: false });
    expect(await page()).not.toContain("/with/shown");
    expect((await library.request({ url: "/en/sign-in/with/shown" })).statusCode).toBe(404);
  });

  it("is tried by its button: what works, and what came instead", async () => {
    const cas = await casServer();
    await put("cas", { settings: { kind: "cas", server: cas.url, trustName: false } });
    expect(await test("cas")).toMatchObject([{ ok: true }]);
    await put("dead", { settings: { kind: "cas", server: "http://127.0.0.1:9", trustName: false } });
    expect(await test("dead")).toMatchObject([
      { ok: false, detail: expect.stringMatching(/fetch failed|ECONNREFUSED|bad port/) },
    ]);
  });

  it("is gone when it is taken away", async () => {
    await put("gone", { settings: oidc });
    expect([(await removeGone()).statusCode, (await removeGone()).statusCode]).toEqual([200, 404]);
  });
});

const wayOf = async (code: string) => {
  const { items } = (await library.request({ url: "/api/v1/sign-in-ways", headers })).json();
  return items.find((way: { code: string }) => way.code === code);
};

describe("a campus sign-in that lets others in than before", () => {
  let second: Record<string, string>;
  beforeAll(async () => {
    second = await library.signedInAs("administrator");
  });

  const decide = (proposal: string, approved: boolean, who = second) =>
    library.request({
      method: "POST",
      url: `/api/v1/proposals/${proposal}/decision`,
      headers: who,
      payload: { approved },
    });

  it("waits for a second person, who sees where it leads and never its secret", async () => {
    const { state, proposal } = (await put("four", { settings: oidc, secret: "the-secret-of-the-client" })).json();
    expect([state, await wayOf("four")]).toEqual(["waiting", undefined]);
    const list = await library.request({ url: "/api/v1/proposals", headers: second });
    const audit = await library.request({ url: "/api/v1/audit?action=identity.proposal.make", headers });
    expect(list.json().items).toMatchObject([{ id: proposal, content: { settings: { issuer: oidc.issuer } } }]);
    expect(list.body + audit.body).not.toContain("secret-of");
    expect((await decide(proposal, true, headers)).json().code).toBe("identity.own-proposal");
    expect((await decide(proposal, true)).statusCode).toBe(200);
    expect(await wayOf("four")).toMatchObject({ enabled: true, hasSecret: true });
    const { rows } = await inside(library.kernel.db).client.query("select secret from identity.proposal");
    expect(rows.every(({ secret }) => secret === null)).toBe(true);
  });

  it("stays as it was when the second person does not agree", async () => {
    const { proposal } = (await put("four", { settings: { ...oidc, issuer: "https://evil.example" } })).json();
    await decide(proposal, false);
    expect(await wayOf("four")).toMatchObject({ settings: { issuer: oidc.issuer } });
  });

  it.each([
    ["a draft", "draft", { settings: oidc, enabled: false }, "done"],
    ["a new name", "four", { settings: oidc, name: { zh: "新名", en: "New name" } }, "done"],
    ["another secret", "four", { settings: oidc, secret: "another" }, "waiting"],
    ["trusting its names", "four", { settings: { ...oidc, trustName: true } }, "waiting"],
    ["turning a draft on", "draft", { settings: oidc }, "waiting"],
    ["turning it off", "four", { settings: oidc, enabled: false }, "done"],
  ])("takes two for what opens the door, and one for what does not: %s", async (_, code, body, state) => {
    expect((await put(code, body)).json().state).toBe(state);
  });
});
