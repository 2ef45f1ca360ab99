import { clearSessionCookie, type LogoutMessage, originOf, receiveLogout } from "../../capabilities/identity/index.ts";
import type { Call, Endpoint } from "../../kernel/http/endpoint.ts";
import type { CampusSources } from "./campus.pages.tsx";

const path = "/sign-in/logout/:code";

/** Where campus sign-ins say that somebody left them: to us directly (OpenID Connect), or by the browser (SAML). */
export function logoutEndpoints(sources: CampusSources): Endpoint[] {
  return [
    { method: "GET", path, access: "public", kind: "page", handle: (call) => byAddress(sources, call) },
    // Each message is proved by its signature; no cookie comes with it.
    { method: "POST", path, access: "public", kind: "page", crossSite: true, handle: (call) => byForm(sources, call) },
  ];
}

/** SAML's redirect binding: a request that we answer, or the answer to ours. */
async function byAddress(sources: CampusSources, call: Call): Promise<unknown> {
  const query = textsOf(call.request.query);
  if (query["SAMLResponse"] !== undefined) return await call.reply.redirect(`/${call.language}`, 303);
  if (query["SAMLRequest"] === undefined) return await refuse(call);
  const signedQuery = call.request.url.slice(call.request.url.indexOf("?") + 1);
  const saml = { binding: "redirect", query, signedQuery } as const;
  return await bySaml(sources, call, { kind: "saml", saml, relayState: query["RelayState"] });
}

async function byForm(sources: CampusSources, call: Call): Promise<unknown> {
  const form = textsOf(call.request.body);
  const { SAMLRequest: request, logout_token: token } = form;
  const saml = { binding: "post", request: request ?? "" } as const;
  if (request !== undefined) return await bySaml(sources, call, { kind: "saml", saml, relayState: form["RelayState"] });
  if (token === undefined && form["SAMLResponse"] !== undefined)
    return await call.reply.redirect(`/${call.language}`, 303);
  const done = token !== undefined && (await receive(sources, call, { kind: "oidc", token }));
  // OpenID Connect Back-Channel Logout 1.0 §2.8.
  call.reply.header("cache-control", "no-store");
  return done ? await call.reply.send("") : await call.reply.status(400).send({ error: "invalid_request" });
}

async function bySaml(sources: CampusSources, call: Call, message: LogoutMessage): Promise<unknown> {
  const done = await receive(sources, call, message);
  if (!done) return await refuse(call);
  clearSessionCookie(call.reply, sources.settings);
  return await call.reply.redirect(done.answer ?? `/${call.language}`, 303);
}

async function refuse({ reply }: Call): Promise<unknown> {
  return await reply.status(400).type("text/plain").send("The logout message is not accepted.");
}

async function receive(sources: CampusSources, { request }: Call, message: LogoutMessage) {
  const { code } = request.params as { code: string };
  return await receiveLogout(sources, { code, origin: originOf(request, sources.settings), message });
}

/** The values that are there once, as text. */
function textsOf(values: unknown): Readonly<Record<string, string>> {
  const found = Object.entries((values ?? {}) as Record<string, unknown>);
  return Object.fromEntries(found.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
