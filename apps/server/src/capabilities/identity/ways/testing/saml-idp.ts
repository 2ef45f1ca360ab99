import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { afterAll } from "vitest";
import type { SamlSettings } from "../way.ts";

export const hasXmlsec = existsSync("/usr/bin/xmlsec1") && existsSync("/usr/bin/openssl");
if (!hasXmlsec) console.warn("SKIPPED: no /usr/bin/xmlsec1 and openssl to sign assertions (Debian: xmlsec1 openssl)");

export const idpIssuer = "https://idp.campus.test/entity";

/** An identity provider whose assertions a foreign tool signs. */
export interface SamlIdp {
  readonly certificate: string;
  /** PEM. */
  readonly privateKey: string;
  /** Signs the element with the id `a1`. */
  sign(xml: string): string;
  /** Signs a logout request as a whole. */
  signLogout(xml: string): string;
}

/** How a library is set up for that provider. */
export function samlSettings({ certificate }: SamlIdp, more: Partial<SamlSettings> = {}): SamlSettings {
  return {
    kind: "saml",
    entryPoint: "https://idp.campus.test/sso",
    idpIssuer,
    certificates: [certificate],
    nameAttribute: "",
    trustName: false,
    ...more,
  };
}

export function samlIdp(): SamlIdp {
  const folder = mkdtempSync(join(tmpdir(), "wenyuan-saml-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=synthetic-idp", "-days", "30"];
  execFileSync(
    "/usr/bin/openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, ...subject],
    { stdio: "ignore" },
  );
  const signAs = (element: string, xml: string) => {
    const file = join(folder, "unsigned.xml");
    writeFileSync(file, xml);
    return execFileSync(
      "/usr/bin/xmlsec1",
      ["--sign", "--privkey-pem", `${key},${cert}`, "--id-attr:ID", element, file],
      {
        encoding: "utf8",
      },
    );
  };
  return {
    certificate: readFileSync(cert, "utf8"),
    privateKey: readFileSync(key, "utf8"),
    sign: (xml) => signAs("urn:oasis:names:tc:SAML:2.0:assertion:Assertion", xml),
    signLogout(xml) {
      const [, id = ""] = /\bID="([^"]+)"/.exec(xml) ?? [];
      const whole = xml.replace("</saml:Issuer>", `</saml:Issuer>${signature.replace("#a1", `#${id}`)}`);
      return signAs("urn:oasis:names:tc:SAML:2.0:protocol:LogoutRequest", whole);
    },
  };
}

/** The request in an address of the redirect binding (SAML bindings §3.4.4.1). */
export function requestIn(url: URL): { id: string; acs: string; issuer: string } {
  const packed = Buffer.from(url.searchParams.get("SAMLRequest") ?? "", "base64");
  const xml = inflateRawSync(packed).toString("utf8");
  const find = (pattern: RegExp) => pattern.exec(xml)?.[1] ?? "";
  return {
    id: find(/\bID="([^"]+)"/),
    acs: find(/AssertionConsumerServiceURL="([^"]+)"/),
    issuer: find(/<saml:Issuer[^>]*>([^<]+)</),
  };
}

export interface AssertionFacts {
  readonly inResponseTo: string;
  readonly recipient: string;
  readonly audience: string;
  readonly nameId?: string;
  readonly format?: string;
  readonly number?: string;
  readonly issuer?: string;
  /** Seconds from now at which it begins and ends to count. */
  readonly from?: number;
  readonly to?: number;
}

const signature = `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><ds:Reference URI="#a1"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue/></ds:Reference></ds:SignedInfo><ds:SignatureValue/><ds:KeyInfo><ds:X509Data/></ds:KeyInfo></ds:Signature>`;

function at(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}

/** An assertion as SAML core §2.3 has it, with an empty place for its signature. */
export function assertion(facts: AssertionFacts, { id = "a1", signed = true } = {}): string {
  const { nameId = "n-1", format = "persistent", number, issuer = idpIssuer, from = -30, to = 120 } = facts;
  const attribute =
    number === undefined
      ? ""
      : `<saml:AttributeStatement><saml:Attribute Name="number"><saml:AttributeValue>${number}</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>`;
  return `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}" Version="2.0" IssueInstant="${at(from)}"><saml:Issuer>${issuer}</saml:Issuer>${signed ? signature : ""}<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:${format}">${nameId}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${at(to)}" Recipient="${facts.recipient}" InResponseTo="${facts.inResponseTo}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${at(from)}" NotOnOrAfter="${at(to)}"><saml:AudienceRestriction><saml:Audience>${facts.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${at(from)}" SessionIndex="s1"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>${attribute}</saml:Assertion>`;
}

/** A response around assertions. */
export function response(
  inside: string,
  { inResponseTo, recipient }: Pick<AssertionFacts, "inResponseTo" | "recipient">,
): string {
  const now = new Date().toISOString();
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="r1" Version="2.0" IssueInstant="${now}" Destination="${recipient}" InResponseTo="${inResponseTo}"><saml:Issuer>${idpIssuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>${inside}</samlp:Response>`;
}
