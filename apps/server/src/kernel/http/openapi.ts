import type { ProblemKind } from "@wenyuan/problem";
import { type TSchema, Type } from "typebox";
import { accessName } from "../auth/permit.ts";
import type { Endpoint } from "./endpoint.ts";

/** What the API description says of a route beyond its schemas. */
export interface Operation {
  readonly summary: string;
  readonly status: number;
  readonly problems: readonly Pick<ProblemKind<never>, "code" | "texts">[];
  /** Takes an `Idempotency-Key`, so that a retry is safe. */
  readonly idempotent?: boolean;
  /** Media types of a file that is answered instead of JSON. */
  readonly file?: readonly string[];
}

const problemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    code: Type.String(),
    requestId: Type.Optional(Type.String()),
    findings: Type.Optional(
      Type.Array(
        Type.Object({
          code: Type.String(),
          severity: Type.Union([Type.Literal("impossible"), Type.Literal("confirm"), Type.Literal("notice")]),
          text: Type.String(),
        }),
      ),
    ),
    errors: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), detail: Type.String() }))),
  },
  { description: "RFC 9457 problem document" },
);

/** The OpenAPI 3.1 document of all routes of the API. Their schemas are JSON Schema already. */
export function openApiDocument(endpoints: readonly Endpoint[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    if (endpoint.kind !== "api" || !endpoint.operation) continue;
    const path = endpoint.path.replace(/:(\w+)/g, "{$1}");
    paths[path] ??= {};
    paths[path][endpoint.method.toLowerCase()] = describe(endpoint, endpoint.operation);
  }
  return {
    openapi: "3.1.0",
    info: { title: "Wenyuan", version: "1", description: "The JSON API of a Wenyuan library." },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "made by `wenyuan token create`" },
        session: { type: "apiKey", in: "cookie", name: "wenyuan_session" },
      },
    },
  };
}

function describe(endpoint: Endpoint, operation: Operation): Record<string, unknown> {
  const { params, querystring, body, response } = endpoint.schema ?? {};
  const answer = (response as Record<number, unknown> | undefined)?.[operation.status];
  const room = endpoint.path.split("/")[3] ?? "";
  return {
    operationId: operationId(endpoint),
    summary: operation.summary,
    tags: [room],
    description: endpoint.access === "public" ? "Open to everyone." : `Needs: ${accessName(endpoint.access)}.`,
    security: endpoint.access === "public" ? [] : [{ token: [] }, { session: [] }],
    parameters: [
      ...parametersOf(params, "path"),
      ...parametersOf(querystring, "query"),
      ...(operation.idempotent ? [idempotencyKey] : []),
    ],
    ...(body ? { requestBody: { required: true, content: { "application/json": { schema: body } } } } : {}),
    responses: {
      [operation.status]: { description: "done", content: contentOf(operation, answer) },
      ...problemResponses(operation),
      default: problemResponse("any other problem"),
    },
  };
}

function contentOf({ file }: Operation, answer: unknown): Record<string, unknown> {
  if (!file) return { "application/json": { schema: answer } };
  return Object.fromEntries(file.map((type) => [type, { schema: Type.Unsafe({ description: "A file" }) }]));
}

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description: "The same for every retry of one operation",
  schema: Type.String({ minLength: 16, maxLength: 128 }),
};

function operationId({ method, path }: Endpoint): string {
  const words = path
    .replace("/api/v1/", "")
    .split(/[^a-zA-Z0-9]+/)
    .filter(Boolean);
  return [method.toLowerCase(), ...words.map((word) => word[0]?.toUpperCase() + word.slice(1))].join("");
}

function parametersOf(schema: unknown, place: "path" | "query"): unknown[] {
  const object = schema as
    | { properties?: Record<string, TSchema & { description?: string; default?: unknown }>; required?: string[] }
    | undefined;
  return Object.entries(object?.properties ?? {}).map(([name, part]) => ({
    name,
    in: place,
    // What has a default may be left out, though the handler always gets it.
    required: place === "path" || (part.default === undefined && (object?.required?.includes(name) ?? false)),
    ...(part.description ? { description: part.description } : {}),
    schema: part,
  }));
}

function problemResponses(operation: Operation): Record<string, unknown> {
  const byStatus = Map.groupBy(operation.problems, (problem) => problem.texts.status);
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [status, problemResponse(kinds.map((kind) => kind.code).join(", "))]),
  );
}

function problemResponse(description: string) {
  return { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
}
