import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** A campus sign-in as the library set it up: 统一身份认证. */
export interface SignInWay {
  readonly id: string;
  /** Stands in addresses: `cas`, `carsi`. */
  readonly code: string;
  readonly name: Bilingual;
  readonly enabled: boolean;
  readonly settings: WaySettings;
}

/** OpenID Connect Core 1.0, code flow with PKCE. The secret is the client's. */
export interface OidcSettings {
  readonly kind: "oidc";
  readonly issuer: string;
  readonly clientId: string;
  /** The claim that holds the campus number; `sub` identifies the person in any case. */
  readonly nameClaim: string;
  readonly trustName: boolean;
}

/** SAML 2.0 Web Browser SSO: redirect out, POST back. */
export interface SamlSettings {
  readonly kind: "saml";
  readonly entryPoint: string;
  /** Where it takes logout messages (HTTP-Redirect); without one only the session here ends. */
  readonly logoutUrl?: string;
  /** The identity provider's entity id. */
  readonly idpIssuer: string;
  /** Its signing certificates, PEM; two while it changes them. */
  readonly certificates: readonly string[];
  /** The attribute that holds the campus number; the NameID identifies the person when it is empty. */
  readonly nameAttribute: string;
  readonly trustName: boolean;
}

/** CAS protocol 3.0. */
export interface CasSettings {
  readonly kind: "cas";
  /** Up to and without `/login`. */
  readonly server: string;
  readonly trustName: boolean;
}

/** LDAP v3: search, then bind as who was found. The secret is the searcher's password. */
export interface LdapSettings {
  readonly kind: "ldap";
  readonly url: string;
  readonly startTls: boolean;
  /** Who searches; nobody in particular when empty. */
  readonly bindDn: string;
  readonly base: string;
  /** `{name}` stands for what was typed: `(uid={name})`. */
  readonly filter: string;
  readonly nameAttribute: string;
  readonly trustName: boolean;
}

/** In each, `trustName`: the library vouches that the campus number is the sign-in name of the reader's account here. */
export type WaySettings = OidcSettings | SamlSettings | CasSettings | LdapSettings;

/** Who a campus sign-in says somebody is. */
export interface CampusPerson {
  /** Never changes and is never given to somebody else. */
  readonly subject: string;
  /** The campus number, where it is told. */
  readonly name?: string;
  /** Their session over there, so that the end of one can be the end of the other. */
  readonly session?: CampusSession;
}

export interface CampusSession {
  /** What the campus calls it: a sid, a SessionIndex, a ticket. */
  readonly upstream?: string;
  /** What its logout wants to hear again. */
  readonly hint: Readonly<Record<string, string>>;
}

/** Why the settings cannot work, if they cannot. */
export function wayFault(settings: WaySettings): Bilingual | undefined {
  const addresses = {
    oidc: (way: OidcSettings) => way.issuer,
    saml: (way: SamlSettings) => way.entryPoint,
    cas: (way: CasSettings) => way.server,
    ldap: (way: LdapSettings) => way.url,
  };
  const address = addresses[settings.kind](settings as never);
  if (!isSafeAddress(address, settings))
    return {
      zh: `地址 ${address} 要用 https（LDAP 用 ldaps 或 StartTLS），不然密码和身份会在网上被人看到。`,
      en: `The address ${address} has to be https (for LDAP ldaps, or StartTLS): otherwise passwords and identities travel in the open.`,
    };
  if (settings.kind === "saml" && settings.logoutUrl && !isSafeAddress(settings.logoutUrl, settings))
    return {
      zh: `退出地址 ${settings.logoutUrl} 要用 https。`,
      en: `The logout address ${settings.logoutUrl} has to be https.`,
    };
  if (settings.kind === "ldap" && !settings.filter.includes("{name}"))
    return { zh: "检索式里要有 {name}，如 (uid={name})。", en: "The filter needs {name}, as in (uid={name})." };
  if (settings.kind === "saml" && !settings.certificates.every((one) => one.includes("BEGIN CERTIFICATE")))
    return { zh: "证书要是 PEM，以 BEGIN CERTIFICATE 开头。", en: "Certificates are PEM, with BEGIN CERTIFICATE." };
  return undefined;
}

/** Encrypted, or on this very machine for trying out. */
function isSafeAddress(address: string, settings: WaySettings): boolean {
  const [, scheme = "", host = ""] = /^(https?|ldaps?):\/\/(\[[^\]]+\]|[^/:?#]+)/.exec(address) ?? [];
  if (scheme === "" || (settings.kind === "ldap") !== scheme.startsWith("ldap")) return false;
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(host);
  const startsTls = settings.kind === "ldap" && settings.startTls;
  return local || scheme === "https" || scheme === "ldaps" || startsTls;
}
