import type { FastifyRequest } from "fastify";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may use the sender's cookies: cross-site request forgery is stopped by where the request comes from.
 * Browsers state it in `Sec-Fetch-Site` (Fetch Metadata) and, for every POST, in `Origin` (Fetch standard, "append a request Origin header"),
 * with or without JavaScript, so no hidden form field is needed. A request with neither, or with a foreign one, is refused;
 * one with a bearer token has no cookie to misuse.
 */
export function isSameOrigin(request: FastifyRequest, publicUrl: string | undefined): boolean {
  if (safeMethods.has(request.method) || request.headers.authorization) return true;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const { origin } = request.headers;
  if (origin === undefined || origin === "null") return site === "same-origin";
  return origin === (publicUrl ?? `${request.protocol}://${request.host}`);
}
