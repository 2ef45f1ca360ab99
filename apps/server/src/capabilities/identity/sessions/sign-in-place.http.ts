import type { FastifyRequest } from "fastify";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { deviceOf } from "./device.ts";
import { readKnownDevice } from "./known-device.cookie.ts";
import type { SignInPlace } from "./open-session.ts";
import { readSessionCookie } from "./session.cookie.ts";

/** Where a request signs in from: its device, the session that its browser had before, and whose it was once. */
export function placeOf(request: FastifyRequest, settings: Settings): SignInPlace {
  const knownAs = readKnownDevice(request, settings);
  return {
    device: deviceOf(request.headers["user-agent"]),
    replaces: readSessionCookie(request, settings),
    ...(knownAs === undefined ? {} : { knownAs }),
  };
}
