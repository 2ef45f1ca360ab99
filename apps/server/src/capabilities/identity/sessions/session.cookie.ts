import type { FastifyReply, FastifyRequest } from "fastify";
import type { Settings } from "../../../kernel/settings/read-settings.ts";

type CookieSettings = Pick<Settings, "publicUrl">;

/** With https the name carries `__Host-`: browsers then accept it from this host only, encrypted only (RFC 6265bis §4.1.3.2). */
function cookieName({ publicUrl }: CookieSettings): string {
  return publicUrl?.startsWith("https:") ? "__Host-wenyuan_session" : "wenyuan_session";
}

export function readSessionCookie(request: FastifyRequest, settings: CookieSettings): string | undefined {
  return request.cookies[cookieName(settings)];
}

/** A cookie that ends with the browser session: the server decides how long it counts. */
export function setSessionCookie(reply: FastifyReply, token: string, settings: CookieSettings): void {
  reply.setCookie(cookieName(settings), token, cookieOptions(settings));
}

/** Cleared with the attributes it was set with: browsers ignore a `__Host-` cookie that is not Secure, also an expired one. */
export function clearSessionCookie(reply: FastifyReply, settings: CookieSettings): void {
  reply.clearCookie(cookieName(settings), cookieOptions(settings));
}

function cookieOptions({ publicUrl }: CookieSettings) {
  const secure = publicUrl?.startsWith("https:") ?? false;
  return { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
}
