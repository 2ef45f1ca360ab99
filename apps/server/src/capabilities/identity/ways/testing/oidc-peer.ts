import Provider from "oidc-provider";
import { origin, serveHere } from "./campus-library.ts";

/** Hands a logout message of the provider over to the library. */
export type TakeLogout = (form: URLSearchParams) => Promise<Response>;

/** The provider of the package oidc-provider, with one client: us. */
export async function oidcPeer(told?: TakeLogout): Promise<{ issuer: string; secret: string }> {
  const secret = "a-secret-of-the-client-that-is-long";
  let handler: ((request: never, response: never) => void) | undefined;
  const issuer = await serveHere((request, response) => handler?.(request as never, response as never));
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "library",
        client_secret: secret,
        redirect_uris: [`${origin}/sign-in/back/campus`],
        post_logout_redirect_uris: [`${origin}/`],
        ...(told
          ? { backchannel_logout_uri: `${origin}/sign-in/logout/campus`, backchannel_logout_session_required: true }
          : {}),
      },
    ],
    features: { backchannelLogout: { enabled: true } },
    // The library of a test has no socket: what the provider sends it is handed over.
    ...(told ? { fetch: async (_: unknown, init?: RequestInit) => await told(init?.body as URLSearchParams) } : {}),
    pkce: { required: () => true },
    cookies: { keys: ["synthetic"] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, number: `number-of-${id}` }) }),
    claims: { profile: ["number"] },
    conformIdTokenClaims: false,
  });
  handler = provider.callback() as never;
  return { issuer, secret };
}

/** What a browser keeps of the provider. */
export type Jar = Map<string, string>;

async function go(jar: Jar, url: URL, form?: Record<string, string>): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const body = form && new URLSearchParams(form);
  const answer = await fetch(url, {
    redirect: "manual",
    headers: { cookie },
    ...(body ? { method: "POST", body } : {}),
  });
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const [name = "", ...value] = pair.split("=");
    jar.set(name, value.join("="));
  }
  return answer;
}

async function led(jar: Jar, url: URL, form?: Record<string, string>): Promise<URL> {
  const answer = await go(jar, url, form);
  const location = answer.headers.get("location");
  if (location === null) throw new Error(`${answer.status}: ${await answer.text()}`);
  return new URL(location, url);
}

/** Somebody signs in at the provider and agrees, as its own pages ask. @returns where it sends the browser back to */
export async function signInAtPeer(start: URL, login: string, jar: Jar = new Map()): Promise<URL> {
  let at = await led(jar, start);
  for (const form of [{ prompt: "login", login, password: "x" }, { prompt: "consent" }]) {
    at = await led(jar, await led(jar, at, form));
  }
  return at;
}

/** Somebody confirms at the provider that they leave. @returns where it sends the browser back to */
export async function signOutAtPeer(start: URL, jar: Jar): Promise<URL> {
  const page = await (await go(jar, start)).text();
  const [, action = ""] = /action="([^"]+)"/.exec(page) ?? [];
  const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
  return await led(jar, new URL(action, start), { xsrf, logout: "yes" });
}
