import { transact } from "../../../kernel/db/transact.ts";
import type { Call, Endpoint } from "../../../kernel/http/endpoint.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { originOf } from "../sessions/origin.http.ts";
import { accessTokenSeconds } from "./client.ts";
import { issueAccessToken, type TokenFault } from "./issue-access-token.ts";
import { readClientProof } from "./read-client-proof.ts";

const tokenPath = "/oauth/token";

type Context = Pick<IdentityOptions, "db" | "clock" | "settings">;

/** OAuth 2 for programs: where tokens are given, and where programs find that out. */
export function oauthEndpoints(context: Context): Endpoint[] {
  return [tokenEndpoint(context), metadataEndpoint(context)];
}

/** The token endpoint (RFC 6749 §3.2, §4.4). Answers as that standard says, not with problem documents: programs read it. */
function tokenEndpoint({ db, clock }: Context): Endpoint {
  return {
    method: "POST",
    path: tokenPath,
    access: "public",
    kind: "api",
    // A client is proved by its secret; no cookie counts here.
    crossSite: true,
    async handle(call) {
      const { request, reply } = call;
      // §5.1: nobody on the way keeps a token.
      reply.header("cache-control", "no-store").header("pragma", "no-cache");
      const form = formOf(request.body);
      const proof = form && readClientProof(request.headers.authorization, form);
      if (!form || !proof) return await refuse(call, "invalid_request");
      if (form.get("grant_type") !== "client_credentials")
        return await refuse(call, form.has("grant_type") ? "unsupported_grant_type" : "invalid_request");
      const wish = { ...proof, scope: form.get("scope"), now: clock.now() };
      const given = await transact(db, (tx) => issueAccessToken(tx, wish));
      if (typeof given === "string") return await refuse(call, given);
      return await reply.send({
        access_token: given.token,
        token_type: "Bearer",
        expires_in: accessTokenSeconds,
        scope: given.scopes.join(" "),
      });
    },
  };
}

/** The fields of a form, each at most once (RFC 6749 §3.2). */
function formOf(body: unknown): ReadonlyMap<string, string> | undefined {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  if (fields.some(([, value]) => typeof value !== "string")) return undefined;
  return new Map(fields as [string, string][]);
}

type Refusal = TokenFault | "invalid_request" | "unsupported_grant_type";

async function refuse({ request, reply }: Call, error: Refusal): Promise<unknown> {
  if (error === "temporarily_unavailable") return await reply.status(429).header("retry-after", "60").send({ error });
  if (error !== "invalid_client") return await reply.status(400).send({ error });
  if (request.headers.authorization !== undefined) reply.header("www-authenticate", 'Basic realm="oauth"');
  return await reply.status(401).send({ error });
}

/** Authorization server metadata (RFC 8414). */
function metadataEndpoint({ settings }: Context): Endpoint {
  return {
    method: "GET",
    path: "/.well-known/oauth-authorization-server",
    access: "public",
    kind: "api",
    async handle({ request, reply }) {
      const issuer = originOf(request, settings);
      return await reply.send({
        issuer,
        token_endpoint: issuer + tokenPath,
        grant_types_supported: ["client_credentials"],
        response_types_supported: [],
        token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
        service_documentation: `${issuer}/api/v1/openapi.json`,
      });
    },
  };
}
