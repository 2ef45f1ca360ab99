import { beforeAll, describe, expect, it } from "vitest";
import { type CampusLibrary, campusLibrary, type Outcome } from "./testing/campus-library.ts";
import {
  confused,
  type EvilProvider,
  evilProvider,
  signed,
  signedByAnother,
  unsigned,
} from "./testing/evil-provider.ts";
import { oidcPeer, signInAtPeer } from "./testing/oidc-peer.ts";

const settings = { kind: "oidc", clientId: "library", nameClaim: "number", trustName: false } as const;
const pathOf = ({ pathname, search }: URL) => pathname + search;

describe("signing in by OpenID Connect, at the provider of oidc-provider", () => {
  let campus: CampusLibrary;
  let peer: { issuer: string; secret: string };
  beforeAll(async () => {
    campus = await campusLibrary();
    peer = await oidcPeer();
    await campus.setUp({ ...settings, issuer: peer.issuer }, peer.secret);
  });

  it("goes out with PKCE, state and nonce", async () => {
    const { url } = await campus.leave();
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{20,}$/),
    });
  });

  it("asks somebody new for one proof, and for none the next time", async () => {
    const name = await campus.aReader();
    const arrive = async () => {
      const { url, cookie } = await campus.leave({ returnTo: "/en/hours" });
      return await campus.comeBack(pathOf(await signInAtPeer(url, "student-1")), cookie);
    };
    expect((await campus.link((await arrive()).link ?? "", name)).session).toBeDefined();
    const again = await arrive();
    expect([again.session !== undefined, again.location]).toEqual([true, "/en/hours"]);
  });

  it("takes a code once, and only in the browser that asked for it", async () => {
    const { url, cookie } = await campus.leave();
    const back = pathOf(await signInAtPeer(url, "student-2"));
    const other = await campus.leave();
    expect((await campus.comeBack(back, other.cookie)).link).toBeUndefined();
    expect((await campus.comeBack(back, cookie)).link).toBeDefined();
    expect((await campus.comeBack(back, cookie)).link).toBeUndefined();
  });
});

/** A token that is right but for some claims. */
const claim = (changed: (claims: Record<string, unknown>) => object) => (claims: Record<string, unknown>) =>
  signed({ ...claims, ...changed(claims) });

describe("a provider that is down", () => {
  it.each([
    ["en", "The campus sign-in cannot be reached", 'name="password"'],
    ["zh", "统一身份认证现在连不上", "wy-passkey"],
  ])("is said in words (%s), and every other way in stands below", async (language, words, otherWay) => {
    const campus = await campusLibrary();
    await campus.setUp({ ...settings, issuer: "http://127.0.0.1:9" }, "secret");
    const answer = await campus.library.request({
      url: `/${language}/sign-in/with/campus?returnTo=/${language}/hours`,
    });
    expect([answer.statusCode, answer.body]).toEqual([503, expect.stringContaining(words)]);
    expect(answer.body).toContain(otherWay);
    expect(answer.body).toContain(`value="/${language}/hours"`);
  });
});

describe("a provider's identity token", () => {
  let campus: CampusLibrary;
  let evil: EvilProvider;
  beforeAll(async () => {
    campus = await campusLibrary();
    evil = await evilProvider();
    await campus.setUp({ ...settings, issuer: evil.issuer }, "secret");
  });

  async function arrive(makeToken: EvilProvider["makeToken"]): Promise<Outcome> {
    const { url, cookie } = await campus.leave();
    evil.nonce = url.searchParams.get("nonce") ?? "";
    evil.makeToken = makeToken;
    const state = url.searchParams.get("state") ?? "";
    return await campus.comeBack(`/sign-in/back/campus?${new URLSearchParams({ code: "c", state })}`, cookie);
  }

  it("that is right is taken", async () => {
    expect((await arrive(signed)).link).toBeDefined();
  });

  it("may come from a clock that is half a minute off", async () => {
    const now = Math.floor(Date.now() / 1000);
    expect((await arrive(claim(() => ({ iat: now + 30 })))).link).toBeDefined();
    expect((await arrive(claim(() => ({ iat: now - 330, exp: now - 30 })))).link).toBeDefined();
  });

  it.each<[string, EvilProvider["makeToken"]]>([
    ["not signed (alg none)", unsigned],
    ["signed by another key", signedByAnother],
    ["signed with the public key as a shared secret", confused],
    [
      "changed after signing",
      (claims) =>
        signed(claims).replace(
          /\.[^.]+\./,
          `.${Buffer.from(JSON.stringify({ ...claims, sub: "admin" })).toString("base64url")}.`,
        ),
    ],
    ["of another issuer", claim(() => ({ iss: "https://other.test" }))],
    ["for another client", claim(() => ({ aud: "somebody-else" }))],
    ["of another trip", claim(() => ({ nonce: "other" }))],
    ["without a nonce", claim(() => ({ nonce: undefined }))],
    ["that ended two minutes ago", claim(({ iat }) => ({ exp: Number(iat) - 120 }))],
    ["without a subject", claim(() => ({ sub: undefined }))],
    ["that is none", () => "hello"],
  ])("%s is refused", async (_, makeToken) => {
    const outcome = await arrive(makeToken);
    expect([outcome.status, outcome.session, outcome.link]).toEqual([401, undefined, undefined]);
  });

  it("is not asked for when the state is another", async () => {
    const { url, cookie } = await campus.leave();
    evil.makeToken = signed;
    evil.nonce = url.searchParams.get("nonce") ?? "";
    const outcome = await campus.comeBack("/sign-in/back/campus?code=c&state=forged", cookie);
    expect([outcome.status, outcome.link]).toEqual([401, undefined]);
  });
});
