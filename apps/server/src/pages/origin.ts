import type { FastifyRequest } from "fastify";

/** `https://library.example.edu`: as set, else as the request says. */
export function originOf(request: FastifyRequest, publicUrl: string | undefined): string {
  return publicUrl ?? `${request.protocol}://${request.host}`;
}
