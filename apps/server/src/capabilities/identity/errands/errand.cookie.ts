import type { FastifyReply, FastifyRequest } from "fastify";
import type { Settings } from "../../../kernel/settings/read-settings.ts";

type CookieSettings = Pick<Settings, "publicUrl">;

/** A cookie that binds an errand to the browser that began it: nobody can send somebody else in with a link (login forgery). */
export interface ErrandCookie {
  set(reply: FastifyReply, secret: string, options: { settings: CookieSettings; seconds: number }): void;
  /** @returns the secret, or an empty text */
  read(request: FastifyRequest, settings: CookieSettings): string;
  clear(reply: FastifyReply, settings: CookieSettings): void;
}

export function errandCookie(name: string): ErrandCookie {
  const nameFor = (settings: CookieSettings) => (isHttps(settings) ? `__Host-${name}` : name);
  return {
    set(reply, secret, { settings, seconds }) {
      reply.setCookie(nameFor(settings), secret, { ...attributes(settings), maxAge: seconds });
    },
    read: (request, settings) => request.cookies[nameFor(settings)] ?? "",
    clear(reply, settings) {
      reply.clearCookie(nameFor(settings), attributes(settings));
    },
  };
}

function isHttps({ publicUrl }: CookieSettings): boolean {
  return publicUrl?.startsWith("https:") ?? false;
}

function attributes(settings: CookieSettings) {
  return { path: "/", httpOnly: true, sameSite: "lax", secure: isHttps(settings) } as const;
}
