import * as oidc from "openid-client";
import type { CampusPerson, OidcSettings } from "./way.ts";

/** Clocks of two machines differ; more than this is a fault of one of them. */
const skewSeconds = 60;

/** What has to be remembered between going out and coming back. */
export interface OidcTrip {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Reads the provider's own description (OpenID Connect Discovery 1.0). @throws when it cannot be reached or is another's */
export async function discoverProvider(settings: OidcSettings, secret: string): Promise<oidc.Configuration> {
  const issuer = new URL(settings.issuer);
  const metadata = { [oidc.clockTolerance]: skewSeconds, client_secret: secret };
  // The standard lets a token that came over TLS pass unchecked (OpenID Connect Core §3.1.3.7 no. 6); we check every signature.
  const execute = [oidc.enableNonRepudiationChecks];
  if (issuer.protocol === "http:") execute.push(oidc.allowInsecureRequests);
  return await oidc.discovery(issuer, settings.clientId, metadata, undefined, { execute, timeout: 10 });
}

/** Where to send the browser, and what to remember. */
export async function beginOidc(
  settings: OidcSettings,
  { secret, back, state }: { secret: string; back: string; state: string },
): Promise<{ url: string; trip: OidcTrip }> {
  const provider = await discoverProvider(settings, secret);
  const verifier = oidc.randomPKCECodeVerifier();
  const nonce = oidc.randomNonce();
  const url = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: back,
    scope: "openid profile",
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  return { url: url.href, trip: { state, nonce, verifier } };
}

/**
 * Takes the code that the provider sent back and asks who it stands for. The library checks state, issuer, audience, nonce, times and
 * signature; an unsigned token (`alg: none`) is no token.
 * @throws when anything does not fit
 */
export async function finishOidc(
  settings: OidcSettings,
  { secret, arrived, trip }: { secret: string; arrived: URL; trip: OidcTrip },
): Promise<CampusPerson> {
  const provider = await discoverProvider(settings, secret);
  const tokens = await oidc.authorizationCodeGrant(provider, arrived, {
    expectedState: trip.state,
    expectedNonce: trip.nonce,
    pkceCodeVerifier: trip.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error("no identity token");
  const name = claims[settings.nameClaim];
  const { sid } = claims;
  return {
    subject: claims.sub,
    ...(typeof name === "string" ? { name } : {}),
    session: {
      ...(typeof sid === "string" ? { upstream: sid } : {}),
      hint: tokens.id_token === undefined ? {} : { idToken: tokens.id_token },
    },
  };
}

/**
 * Where to send the browser so that it is signed out over there too (OpenID Connect RP-Initiated Logout 1.0 §2).
 * @returns undefined when the provider has no such place
 */
export async function oidcLogout(
  settings: OidcSettings,
  { secret, idToken, back }: { secret: string; idToken: string | undefined; back: string },
): Promise<string | undefined> {
  const provider = await discoverProvider(settings, secret);
  if (provider.serverMetadata().end_session_endpoint === undefined) return undefined;
  const hint = idToken === undefined ? {} : { id_token_hint: idToken };
  return oidc.buildEndSessionUrl(provider, { ...hint, post_logout_redirect_uri: back }).href;
}
