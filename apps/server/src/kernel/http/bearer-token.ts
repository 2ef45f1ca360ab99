import type { FastifyRequest } from "fastify";

/** The bearer token of a request (RFC 6750 §2.1), if it has one. */
export function bearerToken({ headers }: Pick<FastifyRequest, "headers">): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
}
