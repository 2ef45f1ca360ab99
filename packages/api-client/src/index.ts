export { ApiProblem, answerOf, ConnectionLost, faultySide } from "./api-problem.ts";
export { type ApiClient, type ApiClientOptions, createApiClient } from "./create-api-client.ts";
export { idempotencyHeader, newIdempotencyKey } from "./idempotency-key.ts";
export type { components, paths } from "./schema.generated.ts";
