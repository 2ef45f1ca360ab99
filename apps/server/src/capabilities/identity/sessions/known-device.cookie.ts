import type { FastifyReply, FastifyRequest } from "fastify";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { signInKey } from "../accounts/account.ts";

type CookieSettings = Pick<Settings, "publicUrl" | "secretKey" | "dataDirectory">;

const yearSeconds = 365 * 24 * 60 * 60;
const purpose = "known-device";

/**
 * Remembers that this browser once knew the password of an account. Somebody who guesses elsewhere then slows down only themselves: the
 * owner's own devices are counted apart. It opens nothing by itself, and a shared computer gets none.
 */
export function setKnownDevice(
  reply: FastifyReply,
  { signInName, shared, settings }: { signInName: string; shared: boolean; settings: CookieSettings },
): void {
  if (shared) return;
  const sealed = openSecretBox(settings).seal(signInKey(signInName), purpose).toString("base64url");
  const secure = settings.publicUrl?.startsWith("https:") ?? false;
  reply.setCookie(cookieName(settings), sealed, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure,
    maxAge: yearSeconds,
  });
}

/** The name whose password this browser once knew. */
export function readKnownDevice(request: FastifyRequest, settings: CookieSettings): string | undefined {
  const sealed = request.cookies[cookieName(settings)];
  if (sealed === undefined) return undefined;
  try {
    return openSecretBox(settings).open(Buffer.from(sealed, "base64url"), purpose);
  } catch {
    return undefined;
  }
}

function cookieName({ publicUrl }: CookieSettings): string {
  return publicUrl?.startsWith("https:") ? "__Host-wenyuan_known" : "wenyuan_known";
}
