import { type CacheProvider, type Profile, SAML, ValidateInResponseTo } from "@node-saml/node-saml";
import type { CampusPerson, SamlSettings } from "./way.ts";

/** Clocks of two machines differ; more than this is a fault of one of them. */
const skewMs = 60_000;

export interface SamlParty {
  /** Our entity id. */
  readonly issuer: string;
  /** Where the answer is sent: the assertion consumer service. */
  readonly back: string;
}

/** Where to send the browser: a request of our own id, to which the answer has to refer. */
export async function beginSaml(
  settings: SamlSettings,
  { party, id, relayState }: { party: SamlParty; id: string; relayState: string },
): Promise<string> {
  const saml = openSaml(settings, { party, id, requests: noRequests });
  return await saml.getAuthorizeUrlAsync(relayState, undefined, {});
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
  return { subject, requestId, ...(name === undefined ? {} : { name }) };
}

/** What the provider has to know of us (SAML metadata). */
export function samlMetadata(settings: SamlSettings, party: SamlParty): string {
  return openSaml(settings, { party, requests: noRequests }).generateServiceProviderMetadata(null);
}

interface Opening {
  readonly party: SamlParty;
  readonly id?: string;
  readonly requests: CacheProvider;
}

function openSaml(settings: SamlSettings, { party, id, requests }: Opening): SAML {
  return new SAML({
    entryPoint: settings.entryPoint,
    idpIssuer: settings.idpIssuer,
    idpCert: [...settings.certificates],
    issuer: party.issuer,
    callbackUrl: party.back,
    audience: party.issuer,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    disableRequestedAuthnContext: true,
    identifierFormat: null,
    acceptedClockSkewMs: skewMs,
    validateInResponseTo: ValidateInResponseTo.always,
    cacheProvider: requests,
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
