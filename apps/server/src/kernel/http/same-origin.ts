import type { FastifyRequest } from "fastify";
import { bearerToken } from "./bearer-token.ts";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may use the sender's cookies: cross-site request forgery is stopped by where the request comes from.
 * Browsers state it in `Sec-Fetch-Site` (Fetch Metadata), which is believed also where a proxy changed scheme and host, and
 * for every POST in `Origin` (Fetch standard, "append a request Origin header"), with or without JavaScript, so no hidden form field is
 * needed. A request with neither, or with a foreign one, is refused; one with a bearer token uses no cookie. Basic credentials are
 * no such token: browsers send them by themselves.
 */
export function isSameOrigin(request: FastifyRequest, publicUrl: string | undefined): boolean {
  if (safeMethods.has(request.method) || bearerToken(request) !== undefined) return true;
  const site = request.headers["sec-fetch-site"];
  if (site === "same-origin") return true;
  if (site !== undefined && site !== "none") return false;
  return request.headers.origin === (publicUrl ?? `${request.protocol}://${request.host}`);
}
