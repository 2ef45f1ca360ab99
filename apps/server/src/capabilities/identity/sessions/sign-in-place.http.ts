import type { FastifyRequest } from "fastify";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { deviceOf } from "./device.ts";
import type { SignInPlace } from "./open-session.ts";
import { readSessionCookie } from "./session.cookie.ts";

/** Where a request signs in from: its device, and the session that its browser had before. */
export function placeOf(request: FastifyRequest, settings: Pick<Settings, "publicUrl">): SignInPlace {
  return { device: deviceOf(request.headers["user-agent"]), replaces: readSessionCookie(request, settings) };
}
