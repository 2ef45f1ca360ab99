import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { accessName } from "../kernel/auth/permit.ts";
import { type RoleName, roleNames } from "../kernel/auth/role.ts";
import type { Endpoint } from "../kernel/http/endpoint.ts";
import { type TestApp, testApp } from "./test-app.ts";

const tableFile = join(import.meta.dirname, "route-access.txt");
const roles = Object.keys(roleNames) as RoleName[];

let library: TestApp;

interface Caller {
  readonly name: string;
  headers(): Promise<Record<string, string>>;
}

const callers: readonly Caller[] = [
  { name: "anonymous", headers: () => Promise.resolve({}) },
  ...roles.map((role) => ({ name: role, headers: () => library.signedInAs(role) })),
  ...roles.map((role) => ({ name: `token:${role}`, headers: () => library.tokenFor(role) })),
];

beforeAll(async () => {
  library = await testApp();
});

describe("who may call what", () => {
  it("is as the committed table says, for every route and every role", async () => {
    const lines = [];
    for (const endpoint of library.app.endpoints) lines.push(await lineOf(endpoint));
    const found = [header(), ...lines.toSorted()].join("\n") + "\n";
    if (process.env["WENYUAN_WRITE_TABLES"]) await writeFile(tableFile, found);
    expect(found).toBe(await readFile(tableFile, "utf8"));
  }, 120_000);

  it("covers every route of the server but the built files", () => {
    const known = new Set(library.app.endpoints.map(({ method, path }) => `${method} ${path}`));
    const builtFiles = /^(GET|HEAD) \/(assets\/\*|staff(\/\*|\/assets\/\*|\/worker\.js)?|kiosk(\/\*)?)$/;
    const strange = routesOf(library).filter(
      (route) => !known.has(route) && !known.has(route.replace(/^HEAD/, "GET")) && !builtFiles.test(route),
    );
    expect(strange).toEqual([]);
  });
});

function header(): string {
  return ["# method path access", ...callers.map(({ name }) => name)].join(" | ");
}

/** What each caller meets: `in`, `sign in` or `no`. Whether the rest of the request is right does not matter here. */
async function lineOf({ method, path, access }: Endpoint): Promise<string> {
  const url = path.replace(/:id\b/g, "999999").replace(/:\w+/g, "x");
  const verdicts = [];
  for (const caller of callers) {
    const answer = await library.request({ method, url, headers: await headersOf(caller, method) });
    verdicts.push(verdictOf(answer.statusCode, `${answer.headers.location ?? ""} ${answer.body}`));
  }
  return [`${method} ${path} ${accessName(access)}`, ...verdicts].join(" | ");
}

const kept = new Map<string, Record<string, string>>();

/** Somebody new for each call that changes something: signing out or revoking a token must not change who the next calls come from. */
async function headersOf(caller: Caller, method: string): Promise<Record<string, string>> {
  if (method !== "GET") return await caller.headers();
  const headers = kept.get(caller.name) ?? (await caller.headers());
  kept.set(caller.name, headers);
  return headers;
}

function verdictOf(status: number, said: string): string {
  if (status === 401 && said.includes("http.sign-in-first")) return "sign in";
  if (status === 303 && said.includes("/sign-in")) return "sign in";
  return status === 403 && /http\.forbidden|may not do this/.test(said) ? "no" : "in";
}

/** Every route that the HTTP server itself knows. */
function routesOf({ app }: TestApp): string[] {
  return app.routes.map(({ method, url }) => `${method} ${url}`);
}
