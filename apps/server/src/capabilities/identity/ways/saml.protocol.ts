import { stringify } from "node:querystring";
import { inflateRawSync } from "node:zlib";
import { type CacheProvider, type Profile, SAML, ValidateInResponseTo } from "@node-saml/node-saml";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import { messageMinutes } from "../logout/logout-hint.ts";
import type { ServiceKeys } from "../service-keys/service-key.ts";
import type { CampusPerson, SamlSettings } from "./way.ts";

/** Clocks of two machines differ; more than this is a fault of one of them. */
const skewMs = 60_000;

export interface SamlParty {
  /** Our entity id. */
  readonly issuer: string;
  /** Where the answer is sent: the assertion consumer service. */
  readonly back: string;
  /** Where logout messages are sent: the single logout service. */
  readonly logout: string;
}

/** As whom we say something, and what signs it. */
interface Signing {
  readonly party: SamlParty;
  readonly keys: ServiceKeys;
}

/** Where to send the browser: a request of our own id, to which the answer has to refer. */
export async function beginSaml(
  settings: SamlSettings,
  { party, keys, id, relayState }: Signing & { id: string; relayState: string },
): Promise<string> {
  const saml = openSaml(settings, { party, keys, id, requests: noRequests });
  return asSigned(await saml.getAuthorizeUrlAsync(relayState, undefined, {}));
}

/**
 * Checks an answer: signed by the provider's certificate, for us, now, and to a request that we sent and that nobody has answered.
 * @param take uses up a request; @returns whether it was ours and open
 * @throws when anything does not fit
 */
export async function finishSaml(
  settings: SamlSettings,
  { party, response, take }: { party: SamlParty; response: string; take(id: string): Promise<boolean> },
): Promise<CampusPerson & { readonly requestId: string }> {
  const answered: string[] = [];
  const requests: CacheProvider = {
    ...noRequests,
    async getAsync(id) {
      if (answered.includes(id)) return new Date().toISOString();
      if (!(await take(id))) return null;
      answered.push(id);
      return new Date().toISOString();
    },
  };
  const saml = openSaml(settings, { party, requests });
  const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: response });
  const [requestId] = answered;
  if (!profile || requestId === undefined) throw new Error("no assertion");
  // The library holds the issuer against the settings for logout only.
  if (profile.issuer !== settings.idpIssuer) throw new Error("the assertion is of another provider");
  if (!recipientsOf(profile).includes(party.back)) throw new Error("the assertion is for another recipient");
  const name = attributeOf(profile, settings.nameAttribute);
  // A transient NameID is another one each time (SAML core §8.3.8): it says nobody.
  const transient = profile.nameIDFormat.endsWith(":transient");
  const subject = transient ? name : profile.nameID;
  if (subject === undefined || subject === "") throw new Error("the assertion names nobody");
  const { nameID, nameIDFormat, sessionIndex } = profile;
  const session = sessionIndex
    ? { upstream: sessionIndex, hint: { nameID, nameIDFormat, sessionIndex } }
    : { hint: { nameID, nameIDFormat } };
  return { subject, requestId, session, ...(name === undefined ? {} : { name }) };
}

/** Where to send the browser so that it is signed out over there too (SAML profiles §4.4). */
export async function samlLogout(
  settings: SamlSettings,
  { party, keys, hint }: Signing & { hint: Readonly<Record<string, string>> },
): Promise<string> {
  const { nameID = "", nameIDFormat = "", sessionIndex } = hint;
  const saml = openSaml(settings, { party, keys, id: `_${randomToken()}`, requests: noRequests });
  const user = { issuer: settings.idpIssuer, nameID, nameIDFormat, ...(sessionIndex ? { sessionIndex } : {}) };
  return asSigned(await saml.getLogoutUrlAsync(user, "", {}));
}

/** A logout request as it comes by the browser: with the address as it was signed, or posted. */
export type SamlLogoutMessage =
  | { readonly binding: "redirect"; readonly query: Readonly<Record<string, string>>; readonly signedQuery: string }
  | { readonly binding: "post"; readonly request: string };

/**
 * Checks a logout request: signed by the provider's certificate, of our provider, for us, and of now. That it comes once is the caller's
 * to see, by its id.
 * @throws when anything does not fit
 */
export async function readSamlLogout(
  settings: SamlSettings,
  { party, message }: { party: SamlParty; message: SamlLogoutMessage },
): Promise<{ id: string; subject?: string; sessionIndex?: string }> {
  const saml = openSaml(settings, { party, requests: noRequests });
  const { profile } =
    message.binding === "post"
      ? await saml.validatePostRequestAsync({ SAMLRequest: message.request })
      : await saml.validateRedirectAsync(signedOnce(message.query, message.signedQuery), message.signedQuery);
  if (!profile) throw new Error("no logout request");
  if (profile.issuer !== settings.idpIssuer) throw new Error("the logout request is of another provider");
  const { Destination: to, IssueInstant: at, NotOnOrAfter: until } = headOf(message);
  if (to !== undefined && to !== party.logout) throw new Error("the logout request is for another place");
  const now = Date.now();
  if (!(Math.abs(now - Date.parse(at ?? "")) <= messageMinutes * 60_000 + skewMs))
    throw new Error("it is of another time");
  if (until !== undefined && !(now < Date.parse(until) + skewMs)) throw new Error("it is over");
  const { nameID, nameIDFormat, sessionIndex } = profile;
  const transient = nameIDFormat?.endsWith(":transient") ?? false;
  if (transient && !sessionIndex) throw new Error("it says of nobody");
  const id = profile.ID ?? "";
  if (id === "") throw new Error("it has no id");
  return { id, ...(transient ? {} : { subject: nameID }), ...(sessionIndex ? { sessionIndex } : {}) };
}

/** The library takes an address without a signature for a good one, and finds parameters by a part of their names: neither is let through. */
function signedOnce(query: Readonly<Record<string, string>>, signedQuery: string): Record<string, string> {
  const names = signedQuery.split("&").map((part) => part.split("=", 1)[0] ?? "");
  const allowed = new Set(["SAMLRequest", "RelayState", "SigAlg", "Signature"]);
  if (!names.every((name) => allowed.has(name)) || new Set(names).size !== names.length)
    throw new Error("the address has parameters of its own, or one twice");
  if (!query["Signature"] || !/[#]rsa-sha(256|384|512)$/.test(query["SigAlg"] ?? ""))
    throw new Error("it is not signed");
  return { ...query };
}

/** The attributes of the request's root, which is signed as a whole. */
function headOf(message: SamlLogoutMessage): Readonly<Record<string, string>> {
  const packed = Buffer.from(
    message.binding === "post" ? message.request : (message.query["SAMLRequest"] ?? ""),
    "base64",
  );
  const xml = (message.binding === "post" ? packed : inflateRawSync(packed)).toString("utf8");
  const root = /<(?:\w+:)?LogoutRequest\b([^>]*)>/.exec(xml)?.[1] ?? "";
  return Object.fromEntries(
    [...root.matchAll(/\s([\w:]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name, a, b]) => [name, a ?? b]),
  );
}

/** Where to send the browser with the answer that it is done; undefined where no answer is taken. */
export async function answerSamlLogout(
  settings: SamlSettings,
  { party, keys, id, relayState = "" }: Signing & { id: string; relayState?: string | undefined },
): Promise<string | undefined> {
  if (!settings.logoutUrl) return undefined;
  const saml = openSaml(settings, { party, keys, id: `_${randomToken()}`, requests: noRequests });
  return asSigned(await saml.getLogoutResponseUrlAsync({ ID: id } as Profile, relayState, {}, true));
}

/**
 * The address as it was signed: the signature goes over the text of the parameters (SAML bindings §3.4.4.1), and the library writes some
 * signs in one way to sign them and in another into the address.
 */
function asSigned(address: string): string {
  const url = new URL(address);
  const [base = ""] = address.split("?", 1);
  return `${base}?${stringify(Object.fromEntries(url.searchParams))}`;
}

const redirectBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";

/** What the provider has to know of us (SAML metadata): our addresses, and every key that may have signed what comes from us. */
export function samlMetadata(settings: SamlSettings, { party, keys }: Signing): string {
  const saml = openSaml(settings, { party, keys, requests: noRequests });
  const metadata = saml.generateServiceProviderMetadata(null, [...keys.certificates]);
  // Logout comes by either binding; the library knows of one only.
  const logout = `<SingleLogoutService Binding="${redirectBinding}" Location="${party.logout}"/>`;
  return metadata.replace("<SingleLogoutService", () => `${logout}<SingleLogoutService`);
}

interface Opening {
  readonly party: SamlParty;
  /** What we say is signed, and what we hear needs none. */
  readonly keys?: ServiceKeys;
  readonly id?: string;
  readonly requests: CacheProvider;
}

function openSaml(settings: SamlSettings, { party, keys, id, requests }: Opening): SAML {
  return new SAML({
    entryPoint: settings.entryPoint,
    idpIssuer: settings.idpIssuer,
    idpCert: [...settings.certificates],
    issuer: party.issuer,
    callbackUrl: party.back,
    logoutCallbackUrl: party.logout,
    ...(settings.logoutUrl ? { logoutUrl: settings.logoutUrl } : {}),
    audience: party.issuer,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    disableRequestedAuthnContext: true,
    identifierFormat: null,
    acceptedClockSkewMs: skewMs,
    validateInResponseTo: ValidateInResponseTo.always,
    cacheProvider: requests,
    ...(keys ? { privateKey: keys.privateKey, signatureAlgorithm: "sha256" } : {}),
    ...(id === undefined ? {} : { generateUniqueId: () => id }),
  });
}

/** Open requests are kept by us and not by the library. */
const noRequests: CacheProvider = {
  saveAsync: (key, value) => Promise.resolve({ value, createdAt: Date.now(), key } as never),
  getAsync: () => Promise.resolve(null),
  removeAsync: (key) => Promise.resolve(key),
};

function attributeOf(profile: Profile, name: string): string | undefined {
  if (name === "") return undefined;
  const [value] = [profile[name]].flat();
  return typeof value === "string" && value !== "" ? value : undefined;
}

interface Parsed {
  readonly $?: Readonly<Record<string, string>>;
  readonly [child: string]: readonly Parsed[] | Readonly<Record<string, string>> | undefined;
}

/**
 * To whom a verified assertion may be delivered. A bearer has to be named by its address (SAML profiles §4.1.4.3); the library checks
 * audience, time and request, and not this.
 */
function recipientsOf(profile: Profile): string[] {
  const { Assertion: assertion } = (profile.getAssertion?.() ?? {}) as { readonly Assertion?: Parsed };
  const confirmations = childrenOf(childrenOf([assertion ?? {}], "Subject"), "SubjectConfirmation");
  const bearers = confirmations.filter(({ $ }) => $?.["Method"] === "urn:oasis:names:tc:SAML:2.0:cm:bearer");
  return childrenOf(bearers, "SubjectConfirmationData").flatMap(({ $ }) => $?.["Recipient"] ?? []);
}

function childrenOf(elements: readonly Parsed[], name: string): readonly Parsed[] {
  return elements.flatMap((element) => (element[name] as readonly Parsed[] | undefined) ?? []);
}
