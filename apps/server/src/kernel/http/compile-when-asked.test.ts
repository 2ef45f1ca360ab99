import ajvCompiler from "@fastify/ajv-compiler";
import serializerCompiler from "@fastify/fast-json-stringify-compiler";
import Fastify from "fastify";
import { describe, expect, it, vi } from "vitest";
import { testApp } from "../../testing/test-app.ts";
import { compileWhenAsked } from "./compile-when-asked.ts";

const ajv = { customOptions: { coerceTypes: "array", useDefaults: true, allErrors: true } } as const;

describe("a schema that is compiled when its route is first asked for", () => {
  it("validates as one compiled at the start does: values read, defaults set, all errors told", async () => {
    const atStart = await answersOf({});
    expect(atStart[2]).toContain("querystring/limit must be integer, querystring/day must NOT have fewer");
    expect(await answersOf({ schemaController: { compilersFactory: compileWhenAsked } })).toEqual(atStart);
  });

  it("is compiled once, and not before", () => {
    const compile = compileWhenAsked.buildSerializer({}, {});
    const read = vi.fn(() => "object");
    const schema = Object.defineProperty({}, "type", { get: read, enumerable: true });
    const serialize = compile({ method: "GET", url: "/", httpStatus: "200", schema });
    expect(read).not.toHaveBeenCalled();
    serialize({});
    const times = read.mock.calls.length;
    expect(times).toBeGreaterThan(0);
    serialize({});
    expect(read.mock.calls.length).toBe(times);
  });

  it("can be compiled: every one of the program's", async () => {
    const { app } = await testApp();
    const validatorOf = ajvCompiler()({}, ajv);
    const serializerOf = serializerCompiler()({}, {});
    const faults = app.endpoints.flatMap(({ method, path, schema = {} }) => {
      const { response = {}, ...parts } = schema;
      const attempts = [
        ...Object.values(parts).map((part) => () => validatorOf({ schema: part })),
        ...Object.entries(response as object).map(
          ([httpStatus, answer]) =>
            () =>
              serializerOf({ method: method, url: path, httpStatus, schema: answer }),
        ),
      ];
      return attempts.flatMap((attempt) => faultOf(attempt).map((fault) => `${method} ${path}: ${fault}`));
    });
    expect(app.endpoints.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });
});

function faultOf(attempt: () => unknown): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** What a server says to right and to wrong questions. */
async function answersOf(options: object): Promise<string[]> {
  const server = Fastify({ ajv, ...options } as never);
  const properties = {
    limit: { type: "integer", default: 20 },
    tags: { type: "array", items: { type: "string" } },
    day: { type: "string", minLength: 10 },
  };
  const response = { 200: { type: "object", properties: { limit: { type: "integer" } } } };
  server.get("/", { schema: { querystring: { type: "object", properties }, response } }, ({ query }) => query);
  const urls = ["/", "/?limit=7&tags=a", "/?limit=x&day=short", "/?limit=8"];
  const answers: string[] = [];
  for (const url of urls) answers.push((await server.inject(url)).body);
  return answers;
}
