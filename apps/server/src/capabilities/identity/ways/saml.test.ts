import { beforeAll, describe, expect, it } from "vitest";
import { type CampusLibrary, campusLibrary, type Outcome } from "./testing/campus-library.ts";
import {
  type AssertionFacts,
  assertion,
  hasXmlsec,
  requestIn,
  response,
  type SamlIdp,
  samlIdp,
  samlSettings,
} from "./testing/saml-idp.ts";

const refused = (outcome: Outcome) => [outcome.status, outcome.session, outcome.link];
const nobody = [401, undefined, undefined];

describe.skipIf(!hasXmlsec)("signing in by SAML, with assertions that xmlsec1 signs", () => {
  let campus: CampusLibrary;
  let idp: SamlIdp;
  let stranger: SamlIdp;
  beforeAll(async () => {
    campus = await campusLibrary();
    idp = samlIdp();
    stranger = samlIdp();
    await campus.setUp(samlSettings(idp, { nameAttribute: "number" }));
  });

  type Signer = (facts: AssertionFacts) => string;
  const properly: Signer = (facts) => idp.sign(response(assertion(facts), facts));

  async function leave() {
    const { url, cookie } = await campus.leave();
    const { id, acs, issuer } = requestIn(url);
    return { cookie, facts: { inResponseTo: id, recipient: acs, audience: issuer } };
  }

  /** The provider's page posts it from another site, without cookies. @returns where the browser goes then */
  async function post(xml: string): Promise<string> {
    const answer = await campus.library.request({
      method: "POST",
      url: "/sign-in/back/campus",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        origin: "https://idp.campus.test",
        "sec-fetch-site": "cross-site",
      },
      payload: new URLSearchParams({ SAMLResponse: Buffer.from(xml).toString("base64"), RelayState: "x" }).toString(),
    });
    expect([answer.statusCode, answer.cookies]).toEqual([303, []]);
    return answer.headers.location ?? "";
  }

  async function arrive(sign: Signer, more: Partial<AssertionFacts> = {}): Promise<Outcome> {
    const { cookie, facts } = await leave();
    return await campus.comeBack(await post(sign({ ...facts, ...more })), cookie);
  }

  it("asks somebody new for one proof, and for none the next time", async () => {
    const name = await campus.aReader();
    const first = await arrive(properly, { nameId: "persistent-1" });
    expect((await campus.link(first.link ?? "", name)).session).toBeDefined();
    expect((await arrive(properly, { nameId: "persistent-1" })).session).toBeDefined();
    expect((await arrive(properly, { nameId: "persistent-2" })).session).toBeUndefined();
  });

  it("knows somebody with a transient name by their campus number, and nobody without one", async () => {
    const name = await campus.aReader();
    const transient = { format: "transient", number: "20267001" };
    const first = await arrive(properly, { ...transient, nameId: "t-1" });
    await campus.link(first.link ?? "", name);
    expect((await arrive(properly, { ...transient, nameId: "t-2" })).session).toBeDefined();
    expect(refused(await arrive(properly, { format: "transient", nameId: "t-3" }))).toEqual(nobody);
  });

  it.each<[string, (facts: AssertionFacts) => string]>([
    ["not signed at all", (facts) => response(assertion(facts, { signed: false }), facts)],
    ["signed by somebody else", (facts) => stranger.sign(response(assertion(facts), facts))],
    ["changed after signing", (facts) => properly(facts).replace("n-1", "n-2")],
    ["for another audience", (facts) => properly({ ...facts, audience: "http://other.test/metadata" })],
    [
      "for another recipient",
      (facts) => idp.sign(response(assertion({ ...facts, recipient: "http://other.test/acs" }), facts)),
    ],
    ["of another provider", (facts) => properly({ ...facts, issuer: "https://other.test/" })],
    ["two minutes too old", (facts) => properly({ ...facts, from: -600, to: -120 })],
    ["of a clock two minutes ahead", (facts) => properly({ ...facts, from: 120, to: 600 })],
    ["to a request that we never sent", (facts) => properly({ ...facts, inResponseTo: "_nothing" })],
    ["to no request", (facts) => properly(facts).replaceAll(/ InResponseTo="[^"]+"/g, "")],
    ["no XML", () => "hello"],
    [
      "wrapped: a forged one in front of the signed one",
      (facts) => {
        const forged = assertion({ ...facts, nameId: "admin" }, { id: "evil", signed: false });
        return properly(facts).replace("<saml:Assertion ", () => `${forged}<saml:Assertion `);
      },
    ],
    [
      "wrapped: the signed one hidden in an extension",
      (facts) => {
        const signed = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(properly(facts))?.[0] ?? "";
        const forged = assertion({ ...facts, nameId: "admin" }, { id: "evil", signed: false });
        return response(`<samlp:Extensions>${signed}</samlp:Extensions>${forged}`, facts);
      },
    ],
  ])("refuses an assertion %s", async (_, sign) => {
    expect(refused(await arrive(sign))).toEqual(nobody);
  });

  it("takes the signed name whole where a comment splits it", async () => {
    const outcome = await arrive((facts) =>
      idp.sign(response(assertion({ ...facts, nameId: "admin<!-- -->.evil" }), facts)),
    );
    const name = await campus.aReader();
    await campus.link(outcome.link ?? "", name);
    expect((await arrive(properly, { nameId: "admin" })).session).toBeUndefined();
  });

  it("allows clocks to differ by half a minute", async () => {
    expect((await arrive(properly, { from: 30 })).link).toBeDefined();
    expect((await arrive(properly, { from: -300, to: -30 })).link).toBeDefined();
  });

  it("takes an assertion once", async () => {
    const { cookie, facts } = await leave();
    const xml = properly({ ...facts, nameId: "replay" });
    const first = await post(xml);
    const second = await post(xml);
    expect(refused(await campus.comeBack(second, cookie))).toEqual(nobody);
    expect((await campus.comeBack(first, cookie)).session).toBeUndefined();
  });

  it("signs nobody in whose browser did not ask: a posted assertion of somebody else is no use", async () => {
    const [attacker, victim] = [await leave(), await leave()];
    const location = await post(properly({ ...attacker.facts, nameId: "attacker" }));
    expect(refused(await campus.comeBack(location, victim.cookie))).toEqual(nobody);
    expect((await campus.comeBack(location, "")).session).toBeUndefined();
  });

  it("tells the provider who we are", async () => {
    const metadata = await campus.library.request({ url: "/sign-in/saml/campus/metadata" });
    expect(metadata.headers["content-type"]).toContain("samlmetadata+xml");
    expect(metadata.body).toContain('Location="http://library.test/sign-in/back/campus"');
    expect(metadata.body).toContain('entityID="http://library.test/sign-in/saml/campus/metadata"');
  });
});
