import type { FastifyRequest } from "fastify";
import type { Settings } from "../../../kernel/settings/read-settings.ts";

/** The address that readers see: as set, else as the request came. */
export function originOf(request: FastifyRequest, { publicUrl }: Pick<Settings, "publicUrl">): string {
  return publicUrl ?? `${request.protocol}://${request.host}`;
}
