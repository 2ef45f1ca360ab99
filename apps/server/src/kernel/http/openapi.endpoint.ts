import type { Endpoint } from "./endpoint.ts";
import { openApiDocument } from "./openapi.ts";

/** `GET /api/v1/openapi.json`: the description of the API, made from its routes. */
export function openApiEndpoint(endpoints: readonly Endpoint[]): Endpoint {
  const document = JSON.stringify(openApiDocument(endpoints));
  return {
    method: "GET",
    path: "/api/v1/openapi.json",
    access: "public",
    kind: "api",
    handle: ({ reply }) =>
      Promise.resolve(reply.type("application/json").header("cache-control", "no-cache").send(document)),
  };
}
