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
