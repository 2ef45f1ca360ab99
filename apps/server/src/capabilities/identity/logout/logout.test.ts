import { generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CampusLibrary, campusLibrary, origin } from "../ways/testing/campus-library.ts";
import { type CasServer, casServer } from "../ways/testing/cas-server.ts";
import {
  confused,
  type EvilProvider,
  evilProvider,
  logoutClaims,
  signed,
  signedByAnother,
  unsigned,
} from "../ways/testing/evil-provider.ts";
import { type Jar, oidcPeer, signInAtPeer, signOutAtPeer } from "../ways/testing/oidc-peer.ts";
import {
  assertion,
  hasXmlsec,
  idpIssuer,
  requestIn,
  response,
  type SamlIdp,
  samlIdp,
  samlSettings,
} from "../ways/testing/saml-idp.ts";

type Session = Record<"cookie", string>;

let campus: CampusLibrary;
beforeAll(async () => {
  campus = await campusLibrary();
});

const pathOf = ({ pathname, search }: URL) => pathname + search;
const form = { "content-type": "application/x-www-form-urlencoded" };

async function isSignedIn(headers: Session): Promise<boolean> {
  return (await campus.library.request({ url: "/api/v1/session", headers })).json().signedIn;
}

/** A message from elsewhere, without cookies. */
async function post(url: string, fields: Record<string, string>) {
  const payload = new URLSearchParams(fields).toString();
  const headers = { ...form, origin: "https://idp.campus.test", "sec-fetch-site": "cross-site" };
  return await campus.library.request({ method: "POST", url, headers, payload });
}

async function leaveLibrary(headers: Session) {
  return await campus.library.request({ method: "POST", url: "/en/sign-out", headers: { ...form, ...headers } });
}

/** Where the page after signing out leads on to. */
function onwards(body: string): URL {
  return new URL(
    (/<a[^>]+href="((?!http:\/\/library\.test)https?:[^"]+)"/.exec(body)?.[1] ?? "").replaceAll("&amp;", "&"),
  );
}

/** Comes back from the campus and, new here, proves a library account. */
async function arrive(back: URL, cookie: string): Promise<Session> {
  const outcome = await campus.comeBack(pathOf(back), cookie);
  const session = outcome.session ?? (await campus.link(outcome.link ?? "", await campus.aReader())).session;
  if (!session) throw new Error("not signed in");
  return session;
}

/** As CAS protocol 3.0 §2.3.3 and appendix B have it. */
const ticketOver = (ticket: string) =>
  `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${randomUUID()}" Version="2.0" IssueInstant="${new Date().toISOString()}"><saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">@NOT_USED@</saml:NameID><samlp:SessionIndex>${ticket}</samlp:SessionIndex></samlp:LogoutRequest>`;

describe("logout with CAS", () => {
  let cas: CasServer;
  beforeAll(async () => {
    cas = await casServer();
    await campus.setUp({ kind: "cas", server: cas.url, trustName: false });
  });

  async function signedIn(user: string) {
    const { url, cookie } = await campus.leave();
    const back = cas.signIn(url, user);
    return { session: await arrive(back, cookie), ticket: back.searchParams.get("ticket") ?? "", back };
  }

  it("by CAS ends just the session of the ticket, at the address that the ticket was for", async () => {
    const [one, other] = [await signedIn("cas-1"), await signedIn("cas-1")];
    const service = new URL(one.back);
    service.searchParams.delete("ticket");
    expect((await post(pathOf(service), { logoutRequest: ticketOver(one.ticket) })).statusCode).toBe(200);
    expect([await isSignedIn(one.session), await isSignedIn(other.session)]).toEqual([false, true]);
  });

  it.each([
    ["of a ticket that was never given", () => ticketOver("ST-guess")],
    [
      "of two tickets at once",
      (ticket: string) =>
        ticketOver(ticket).replace(
          "</samlp:LogoutRequest>",
          "<samlp:SessionIndex>x</samlp:SessionIndex></samlp:LogoutRequest>",
        ),
    ],
    ["with a document type", (ticket: string) => `<!DOCTYPE x>${ticketOver(ticket)}`],
    ["that is no logout request", (ticket: string) => `<x><SessionIndex>${ticket}</SessionIndex></x>`],
    ["that is empty", () => ""],
  ])("%s ends nothing", async (_, make) => {
    const { session, ticket } = await signedIn("cas-2");
    expect((await post("/sign-in/back/campus", { logoutRequest: make(ticket) })).statusCode).toBeLessThan(500);
    expect(await isSignedIn(session)).toBe(true);
  });

  it("here says that the campus session goes on, and leads to its logout; a shared computer goes by itself", async () => {
    const own = await leaveLibrary((await signedIn("cas-3")).session);
    expect([own.statusCode, own.headers["refresh"]]).toEqual([200, undefined]);
    expect(onwards(own.body).href).toBe(`${cas.url}/logout?${new URLSearchParams({ service: `${origin}/` })}`);
    const { url, cookie } = await campus.leave({ shared: "yes" });
    const shared = await leaveLibrary(await arrive(cas.signIn(url, "cas-3"), cookie));
    expect(shared.headers["refresh"]).toContain(`${cas.url}/logout`);
    expect(shared.headers["clear-site-data"]).toBe('"cache", "storage"');
  });
});

describe("logout with OpenID Connect, at the provider of oidc-provider", () => {
  const told: number[] = [];
  beforeAll(async () => {
    const peer = await oidcPeer(async (fields) => {
      const { statusCode } = await post("/sign-in/logout/campus", Object.fromEntries(fields));
      told.push(statusCode);
      return new Response("", { status: statusCode });
    });
    campus = await campusLibrary();
    const settings = { kind: "oidc", clientId: "library", nameClaim: "number", trustName: false } as const;
    await campus.setUp({ ...settings, issuer: peer.issuer }, peer.secret);
  });

  it("here leads to its logout with the identity token; confirmed there, it tells us and leads back", async () => {
    const jar: Jar = new Map();
    const arriveAs = async () => {
      const { url, cookie } = await campus.leave();
      return await arrive(await signInAtPeer(url, "oidc-1", jar), cookie);
    };
    const session = await arriveAs();
    const page = await leaveLibrary(session);
    expect(await isSignedIn(session)).toBe(false);
    const out = onwards(page.body);
    expect(out.searchParams.get("id_token_hint")).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect((await signOutAtPeer(out, jar)).href).toBe(`${origin}/`);
    expect(told).toEqual([200]);
  });

  it("there ends the session here, told behind the browser's back", async () => {
    const jar: Jar = new Map();
    const { url, cookie } = await campus.leave();
    const session = await arrive(await signInAtPeer(url, "oidc-2", jar), cookie);
    expect(await isSignedIn(session)).toBe(true);
    const { issuer } = (
      await campus.library.request({ url: "/api/v1/sign-in-ways", headers: await campus.administrator() })
    ).json().items[0].settings;
    const end = new URL(`${issuer}/session/end`);
    await signOutAtPeer(end, jar).catch(() => "it has nowhere to lead back to");
    expect(await isSignedIn(session)).toBe(false);
  });
});

const send = (token: string) => post("/sign-in/logout/campus", { logout_token: token });

const seconds = () => Math.floor(Date.now() / 1000);

describe("a logout token", () => {
  let evil: EvilProvider;
  beforeAll(async () => {
    campus = await campusLibrary();
    evil = await evilProvider();
    const settings = { kind: "oidc", clientId: "library", nameClaim: "number", trustName: false } as const;
    await campus.setUp({ ...settings, issuer: evil.issuer }, "secret");
  });

  async function signedIn(): Promise<Session> {
    const { url, cookie } = await campus.leave();
    evil.nonce = url.searchParams.get("nonce") ?? "";
    const state = url.searchParams.get("state") ?? "";
    return await arrive(
      new URL(`${origin}/sign-in/back/campus?${new URLSearchParams({ code: "c", state, iss: evil.issuer })}`),
      cookie,
    );
  }

  it.each([
    ["for the session", { sid: "sid-1" }],
    ["for all of somebody", { sid: undefined }],
  ])("%s ends it, and is taken once", async (_, more) => {
    const session = await signedIn();
    const token = signed(logoutClaims(evil, more));
    expect((await send(token)).statusCode).toBe(200);
    expect(await isSignedIn(session)).toBe(false);
    const again = await signedIn();
    const replayed = await send(token);
    expect([replayed.statusCode, replayed.json()]).toEqual([400, { error: "invalid_request" }]);
    expect(await isSignedIn(again)).toBe(true);
  });

  const claims = (more: Record<string, unknown> = {}) => logoutClaims(evil, more);
  it.each([
    ["unsigned (alg: none)", () => unsigned(claims())],
    ["signed by another", () => signedByAnother(claims())],
    ["signed with the public key as a secret", () => confused(claims())],
    ["of another provider", () => signed(claims({ iss: "https://elsewhere.test" }))],
    ["for another client", () => signed(claims({ aud: "another" }))],
    ["that is an identity token", () => signed(claims({ nonce: "n" }))],
    ["of another event", () => signed(claims({ events: { "http://schemas.openid.net/event/other": {} } }))],
    ["without an event", () => signed(claims({ events: undefined }))],
    ["of nobody", () => signed(claims({ sub: undefined }))],
    ["without an id of its own", () => signed(claims({ jti: undefined }))],
    ["of long ago", () => signed(claims({ iat: seconds() - 3600, exp: seconds() + 60 }))],
    ["that is over", () => signed(claims({ iat: seconds() - 280, exp: seconds() - 120 }))],
    ["of tomorrow", () => signed(claims({ iat: seconds() + 86_400, exp: seconds() + 86_500 }))],
    ["that is no token", () => "a.b.c"],
  ])("%s is refused and ends nothing", async (_, make) => {
    const session = await signedIn();
    const answer = await send(make());
    expect([answer.statusCode, answer.headers["cache-control"]]).toEqual([400, "no-store"]);
    expect(await isSignedIn(session)).toBe(true);
  });

  it("of somebody else ends nothing of mine", async () => {
    const session = await signedIn();
    expect((await send(signed(claims({ sub: "s-2" })))).statusCode).toBe(200);
    expect((await send(signed(claims({ sid: "sid-2" })))).statusCode).toBe(200);
    expect(await isSignedIn(session)).toBe(true);
  });
});

const visit = (url: string) => campus.library.request({ url });

const posted = (xml: string) => post("/sign-in/logout/campus", { SAMLRequest: Buffer.from(xml).toString("base64") });

describe.skipIf(!hasXmlsec)("logout with SAML", () => {
  const logoutUrl = "https://idp.campus.test/slo";
  let idp: SamlIdp;
  let stranger: SamlIdp;
  beforeAll(async () => {
    campus = await campusLibrary();
    idp = samlIdp();
    stranger = samlIdp();
    await campus.setUp(samlSettings(idp, { logoutUrl }));
  });

  let session: Session;
  beforeEach(async () => {
    const { url, cookie } = await campus.leave();
    const { id, acs, issuer } = requestIn(url);
    const facts = { inResponseTo: id, recipient: acs, audience: issuer };
    const xml = idp.sign(response(assertion(facts), facts));
    const posted = await post("/sign-in/back/campus", { SAMLResponse: Buffer.from(xml).toString("base64") });
    session = await arrive(new URL(posted.headers.location ?? "", origin), cookie);
  });

  interface Facts {
    readonly nameId?: string;
    readonly index?: string;
    readonly to?: string;
    readonly issuer?: string;
    readonly minutes?: number;
  }

  /** A logout request as SAML core §3.7.1 has it. */
  function request({ nameId = "n-1", index = "s1", to, issuer = idpIssuer, minutes = 0 }: Facts = {}): string {
    const at = new Date(Date.now() + minutes * 60_000).toISOString();
    const destination = to ?? `${origin}/sign-in/logout/campus`;
    return `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" Version="2.0" IssueInstant="${at}" Destination="${destination}"><saml:Issuer>${issuer}</saml:Issuer><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">${nameId}</saml:NameID><samlp:SessionIndex>${index}</samlp:SessionIndex></samlp:LogoutRequest>`;
  }

  /** By the redirect binding, whose signature goes over the address (SAML bindings §3.4.4.1). */
  function address(xml: string, key = idp.privateKey): string {
    const packed = encodeURIComponent(deflateRawSync(Buffer.from(xml)).toString("base64"));
    const alg = encodeURIComponent("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
    const text = `SAMLRequest=${packed}&RelayState=r-1&SigAlg=${alg}`;
    return `/sign-in/logout/campus?${text}&Signature=${encodeURIComponent(sign("sha256", Buffer.from(text), key).toString("base64"))}`;
  }

  it("by the provider ends the session, is answered as the standard has it, and is taken once", async () => {
    const url = address(request());
    const answer = await visit(url);
    expect([answer.statusCode, await isSignedIn(session)]).toEqual([303, false]);
    const to = new URL(answer.headers.location ?? "");
    const xml = inflateRawSync(Buffer.from(to.searchParams.get("SAMLResponse") ?? "", "base64")).toString();
    expect([to.origin + to.pathname, to.searchParams.get("RelayState")]).toEqual([logoutUrl, "r-1"]);
    expect(xml).toMatch(/InResponseTo="_[\w-]+"[\s\S]*status:Success/);
    expect((await visit(url)).statusCode).toBe(400);
  });

  it("of another session or another person ends nothing of mine", async () => {
    for (const facts of [{ index: "s2" }, { nameId: "n-2" }])
      expect((await visit(address(request(facts)))).statusCode).toBe(303);
    expect(await isSignedIn(session)).toBe(true);
  });

  const strangers = generateKeyPairSync("rsa", { modulusLength: 2048 })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();
  it.each([
    ["without a signature", () => address(request()).replace(/&SigAlg.*$/, "")],
    ["with an empty signature", () => address(request()).replace(/&Signature=.*$/, "&Signature=")],
    ["signed by another", () => address(request(), strangers)],
    ["changed after it was signed", () => address(request()).replace("RelayState=r-1", "RelayState=r-2")],
    ["with a second request before the signed one", () => address(request()).replace("?", "?XSAMLRequest=a&")],
    ["with its request twice", () => `${address(request())}&SAMLRequest=x`],
    ["for another place", () => address(request({ to: "https://other.test/slo" }))],
    ["of another provider", () => address(request({ issuer: "https://other.test/entity" }))],
    ["of an hour ago", () => address(request({ minutes: -60 }))],
    ["of tomorrow", () => address(request({ minutes: 1440 }))],
    ["that cannot be read", () => "/sign-in/logout/campus?SAMLRequest=xyz"],
  ])("%s is refused and ends nothing", async (_, make) => {
    expect((await visit(make())).statusCode).toBe(400);
    expect(await isSignedIn(session)).toBe(true);
  });

  it("posted and signed by xmlsec1 is taken, unsigned or signed by another it is not", async () => {
    for (const xml of [request(), stranger.signLogout(request())]) {
      expect((await posted(xml)).statusCode).toBe(400);
      expect(await isSignedIn(session)).toBe(true);
    }
    expect((await posted(idp.signLogout(request()))).statusCode).toBe(303);
    expect(await isSignedIn(session)).toBe(false);
  });

  it("here leads to the provider with a request that names the session", async () => {
    const out = onwards((await leaveLibrary(session)).body);
    const xml = inflateRawSync(Buffer.from(out.searchParams.get("SAMLRequest") ?? "", "base64")).toString();
    expect(out.origin + out.pathname).toBe(logoutUrl);
    expect(xml).toMatch(/LogoutRequest[\s\S]*n-1[\s\S]*SessionIndex[^>]*>s1</);
  });
});
