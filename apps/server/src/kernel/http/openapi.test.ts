import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../testing/test-app.ts";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Record<string, { readonly content: Record<string, { readonly schema?: object }> }>;
}

let library: TestApp;
let document: { readonly openapi: string; readonly paths: Record<string, Record<string, Operation>> };
let operations: { readonly route: string; readonly path: string; readonly said: Operation }[];

beforeAll(async () => {
  library = await testApp();
  document = (await library.request({ url: "/api/v1/openapi.json" })).json();
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, said]) => ({ route: `${method.toUpperCase()} ${path}`, path, said })),
  );
});

describe("the description of the API", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const validator = new Validator();
    const verdict = await validator.validate(structuredClone(document) as never);
    expect([verdict.valid, verdict.errors, validator.version]).toEqual([true, undefined, "3.1"]);
  });

  it("lists every route of the API but the one that it is itself", () => {
    const routes = library.app.endpoints
      .filter(({ path }) => path.startsWith("/api/") && path !== "/api/v1/openapi.json")
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    expect(routes.length).toBeGreaterThan(8);
    expect(operations.map(({ route }) => route).toSorted()).toEqual(routes.toSorted());
  });

  it("names each operation once", () => {
    const names = operations.map(({ said }) => said.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(get|post|put|patch|delete)[A-Z]\w*$/);
  });

  it("declares each part of a path as a parameter", () => {
    for (const { path, said } of operations) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(said.parameters.filter((one) => one.in === "path").map((one) => one.name)).toEqual(parts);
    }
  });

  it("describes each success by a schema and every refusal as a problem document", () => {
    for (const { route, said } of operations) {
      for (const [status, { content }] of Object.entries(said.responses)) {
        const [type] = Object.keys(content);
        const schema = Object.values(content)[0]?.schema;
        const isProblem = type === "application/problem+json";
        expect([route, status, isProblem, typeof schema]).toEqual([route, status, !status.startsWith("2"), "object"]);
      }
    }
  });
});
