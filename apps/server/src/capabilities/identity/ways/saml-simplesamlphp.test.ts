import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CampusLibrary, campusLibrary, type Outcome } from "./testing/campus-library.ts";
import { hasSimpleSaml, type SimpleSaml, simpleSaml, simpleSamlIssuer } from "./testing/simplesamlphp.ts";

describe.skipIf(!hasSimpleSaml)("signing in by SAML, at Debian's simplesamlphp", () => {
  let campus: CampusLibrary;
  let idp: SimpleSaml;
  beforeAll(async () => {
    [campus, idp] = await Promise.all([campusLibrary(), simpleSaml()]);
    await campus.setUp({
      kind: "saml",
      entryPoint: idp.entryPoint,
      logoutUrl: idp.logoutUrl,
      idpIssuer: simpleSamlIssuer,
      certificates: [idp.certificate],
      nameAttribute: "number",
      trustName: false,
    });
    await idp.know((await campus.library.request({ url: "/sign-in/saml/campus/metadata" })).body);
  });

  afterAll(() => idp.stop());

  async function post({ to, response }: { to: string; response: string }): Promise<string> {
    const answer = await campus.library.request({
      method: "POST",
      url: new URL(to).pathname,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        origin: "http://127.0.0.1",
        "sec-fetch-site": "cross-site",
      },
      payload: new URLSearchParams({ SAMLResponse: response }).toString(),
    });
    return answer.headers.location ?? "";
  }

  /** Leaves, signs in there, and comes back. */
  async function arrive(name: string, password: string): Promise<Outcome | undefined> {
    const { url, cookie } = await campus.leave();
    const answered = await idp.signIn(url.href, name, password);
    return answered && (await campus.comeBack(await post(answered), cookie));
  }

  it("knows us by our metadata, and sends back to the address that stands in it", async () => {
    const { url } = await campus.leave();
    const answered = await idp.signIn(url.href, "lin", "quiet-lake");
    expect(answered?.to).toBe("http://library.test/sign-in/back/campus");
  });

  it("asks somebody new for one proof, and for none the next time; somebody else is somebody else", async () => {
    const reader = await campus.aReader();
    const first = await arrive("lin", "quiet-lake");
    expect((await campus.link(first?.link ?? "", reader)).session).toBeDefined();
    expect((await arrive("lin", "quiet-lake"))?.session).toBeDefined();
    const other = await arrive("su", "quiet-hill");
    expect([other?.session, other?.link]).toEqual([undefined, expect.any(String)]);
  });

  it("takes no request of ours that is not signed, or was changed after", async () => {
    const { url } = await campus.leave();
    expect(url.searchParams.get("SigAlg")).toBe("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
    const unsigned = new URL(url);
    for (const name of ["SigAlg", "Signature"]) unsigned.searchParams.delete(name);
    const changed = new URL(url);
    changed.searchParams.set("RelayState", "another");
    for (const wrong of [unsigned, changed])
      await expect(idp.signIn(wrong.href, "lin", "quiet-lake")).rejects.toThrow("no form to sign in by");
  });

  /** Signs in there and here. @returns the session here, and the browser */
  async function signedIn() {
    const { url, cookie } = await campus.leave();
    const answered = await idp.signIn(url.href, "su", "quiet-hill");
    if (!answered) throw new Error("not signed in there");
    const outcome = await campus.comeBack(await post(answered), cookie);
    const session = outcome.session ?? (await campus.link(outcome.link ?? "", await campus.aReader())).session;
    if (!session) throw new Error("not signed in here");
    return { session, browser: answered.browser };
  }

  const here = async ({ pathname, search }: URL, headers = {}) =>
    await campus.library.request({ url: pathname + search, headers });
  const isSignedIn = async (headers: { cookie: string }) =>
    (await campus.library.request({ url: "/api/v1/session", headers })).json().signedIn;

  it("is left with us: it takes our signed logout request, and sends back that it is done", async () => {
    const { session, browser } = await signedIn();
    const page = await campus.library.request({
      method: "POST",
      url: "/en/sign-out",
      headers: { "content-type": "application/x-www-form-urlencoded", ...session },
    });
    const out = /href="([^"]+SingleLogoutService[^"]+)"/.exec(page.body)?.[1] ?? "";
    const back = await idp.follow(out.replaceAll("&amp;", "&"), browser);
    expect([back.pathname, back.searchParams.has("SAMLResponse")]).toEqual(["/sign-in/logout/campus", true]);
    expect((await here(back)).headers.location).toBe("/en");
    // What stands beside the answer leads nowhere else.
    back.searchParams.set("RelayState", "https://elsewhere.test/");
    expect((await here(back)).headers.location).toBe("/en");
    // Over there it is over too: it asks for the password again.
    const { url } = await campus.leave();
    await expect(idp.follow(url.href, browser)).rejects.toThrow("Enter your username and password");
  });

  it("ends the session here when it is left there, and takes our signed answer", async () => {
    const { session, browser } = await signedIn();
    const done = `${new URL(idp.entryPoint).origin}/resources/default.css`;
    const asked = await idp.follow(`${idp.logoutUrl}?${new URLSearchParams({ ReturnTo: done })}`, browser);
    expect([asked.pathname, await isSignedIn(session)]).toEqual(["/sign-in/logout/campus", true]);
    const answer = (await here(asked, session)).headers.location ?? "";
    expect([new URL(answer).searchParams.has("Signature"), await isSignedIn(session)]).toEqual([true, false]);
    await expect(idp.follow(answer, browser)).rejects.toThrow("it leads nowhere: ");
    const { url } = await campus.leave();
    await expect(idp.follow(url.href, browser)).rejects.toThrow("Enter your username and password");
  });

  it("goes on through a change of our key: shown before it signs, and the former after", async () => {
    const { library } = campus;
    const headers = await campus.administrator();
    const send = async (method: "GET" | "POST" | "DELETE", path = "") =>
      (await library.request({ method, url: `/api/v1/service-keys${path}`, headers })).json();
    const metadata = async () => (await library.request({ url: "/sign-in/saml/campus/metadata" })).body;
    const certificates = async () =>
      [...(await metadata()).matchAll(/<ds:X509Certificate>([^<]+)</g)].map(([, one]) => one);
    const [old] = await certificates();
    const { id } = await send("POST");
    expect((await send("POST")).code).toBe("identity.next-key-there");
    expect(await certificates()).toEqual([old, expect.any(String)]);
    await idp.know(await metadata());
    expect((await arrive("lin", "quiet-lake"))?.status).toBeLessThan(500);
    await send("POST", `/${id}/promotion`);
    expect(await certificates()).toEqual([expect.not.stringMatching(`^${old?.slice(0, 40)}`), old]);
    expect((await arrive("lin", "quiet-lake"))?.status).toBeLessThan(500);
    const { items } = await send("GET");
    expect(items.map(({ state }: { state: string }) => state)).toEqual(["signing", "former"]);
    expect((await send("DELETE", `/${id}`)).code).toBe("identity.service-key-not-found");
    await send("DELETE", `/${items[1].id}`);
    await idp.know(await metadata());
    expect((await arrive("lin", "quiet-lake"))?.status).toBeLessThan(500);
    expect(library.logged()).not.toContain("PRIVATE KEY");
  });

  it("lets nobody in whom it refuses", async () => {
    expect(await arrive("lin", "wrong")).toBeUndefined();
  });

  it("takes its assertion once", async () => {
    const { url } = await campus.leave();
    const answered = await idp.signIn(url.href, "lin", "quiet-lake");
    if (!answered) throw new Error("not signed in there");
    expect(await post(answered)).not.toContain("result=none");
    expect(await post(answered)).toContain("result=none");
  });

  it("takes none in which the name was changed", async () => {
    const { url } = await campus.leave();
    const answered = await idp.signIn(url.href, "lin", "quiet-lake");
    if (!answered) throw new Error("not signed in there");
    const xml = Buffer.from(answered.response, "base64").toString("utf8");
    expect(xml).toContain("lin-persistent");
    const forged = Buffer.from(xml.replace("lin-persistent", "su-persistent")).toString("base64");
    expect(await post({ ...answered, response: forged })).toContain("result=none");
  });
});
