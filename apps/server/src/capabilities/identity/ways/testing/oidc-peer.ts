import Provider from "oidc-provider";
import { origin, serveHere } from "./campus-library.ts";

/** The provider of the package oidc-provider, with one client: us. */
export async function oidcPeer(): Promise<{ issuer: string; secret: string }> {
  const secret = "a-secret-of-the-client-that-is-long";
  let handler: ((request: never, response: never) => void) | undefined;
  const issuer = await serveHere((request, response) => handler?.(request as never, response as never));
  const provider = new Provider(issuer, {
    clients: [{ client_id: "library", client_secret: secret, redirect_uris: [`${origin}/sign-in/back/campus`] }],
    pkce: { required: () => true },
    cookies: { keys: ["synthetic"] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, number: `number-of-${id}` }) }),
    claims: { profile: ["number"] },
    conformIdTokenClaims: false,
  });
  handler = provider.callback() as never;
  return { issuer, secret };
}

/** Somebody signs in at the provider and agrees, as its own pages ask. @returns where it sends the browser back to */
export async function signInAtPeer(start: URL, login: string): Promise<URL> {
  const jar = new Map<string, string>();
  const go = async (url: URL, form?: Record<string, string>): Promise<URL> => {
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
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`${answer.status}: ${await answer.text()}`);
    return new URL(location, url);
  };
  let at = await go(start);
  for (const form of [{ prompt: "login", login, password: "x" }, { prompt: "consent" }]) {
    at = await go(await go(at, form));
  }
  return at;
}
