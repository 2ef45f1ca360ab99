import type { FastifyReply, FastifyRequest } from "fastify";
import type { Settings } from "../../../kernel/settings/read-settings.ts";

type CookieSettings = Pick<Settings, "publicUrl">;

function isHttps({ publicUrl }: CookieSettings): boolean {
  return publicUrl?.startsWith("https:") ?? false;
}

function cookieName(settings: CookieSettings): string {
  return isHttps(settings) ? "__Host-wenyuan_trip" : "wenyuan_trip";
}

/** Binds a trip to a campus sign-in to this browser: nobody can send somebody else in with a link (login forgery). */
export function setTripCookie(
  reply: FastifyReply,
  secret: string,
  { settings, seconds }: { settings: CookieSettings; seconds: number },
): void {
  reply.setCookie(cookieName(settings), secret, { ...attributes(settings), maxAge: seconds });
}

/** The secret of the trip that this browser is on; it is taken out of the browser with the answer. */
export function takeTripCookie(request: FastifyRequest, reply: FastifyReply, settings: CookieSettings): string {
  const secret = request.cookies[cookieName(settings)] ?? "";
  reply.clearCookie(cookieName(settings), attributes(settings));
  return secret;
}

function attributes(settings: CookieSettings) {
  return { path: "/", httpOnly: true, sameSite: "lax", secure: isHttps(settings) } as const;
}
