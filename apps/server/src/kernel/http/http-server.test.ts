import { readdir } from "node:fs/promises";
import type { InjectOptions } from "light-my-request";
import { pino } from "pino";
import { Type } from "typebox";
import { beforeAll, describe, expect, it } from "vitest";
import { assetsDirectory } from "../../pages/assets/assets.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";
import { anonymous } from "../auth/principal.ts";
import { openMetrics } from "../telemetry/metrics.ts";
import { answerProblem } from "./answer-problem.ts";
import { buildHttpServer, type HttpOptions } from "./http-server.ts";
import { route } from "./route.ts";

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

const settings: HttpOptions["settings"] = { publicUrl: undefined, trustedProxies: "", requestsPerMinute: 6000 };

/** A server of its own with two routes: one that fails inside, one that takes a body. */
async function aServer(options: Partial<HttpOptions> = {}) {
  const lines: string[] = [];
  const server = await buildHttpServer({
    settings,
    log: pino({ level: "debug" }, { write: (line: string) => void lines.push(line) }),
    metrics: openMetrics(),
    authenticate: () => Promise.resolve(anonymous),
    answer: (call, problem) => answerProblem(call, problem),
    endpoints: [
      route({
        method: "GET",
        path: "/api/v1/fails/:id",
        access: "public",
        summary: "Fails",
        answer: Type.Object({}),
        handle: () => Promise.reject(new Error("the shelf of secrets fell over")),
      }),
      route({
        method: "POST",
        path: "/api/v1/takes",
        access: "public",
        summary: "Takes a body",
        body: Type.Object({ word: Type.String() }),
        answer: Type.Object({ word: Type.String() }),
        handle: ({ body }) => Promise.resolve({ ...body, secret: "never declared" }),
      }),
    ],
    ...options,
  });
  const request = (given: InjectOptions) =>
    server.inject({
      ...given,
      headers: { host: "a.test", origin: "http://a.test", "accept-language": "en", ...given.headers },
    });
  return { server, request, logged: () => lines.join("") };
}

const takes = (payload: string, contentType = "application/json"): InjectOptions => ({
  method: "POST",
  url: "/api/v1/takes",
  headers: { "content-type": contentType },
  payload,
});

describe("every kind of answer", () => {
  it("carries the security headers: page, API, problem, redirect, missing page, address that is none, asset, metrics", async () => {
    const asset = (await readdir(assetsDirectory)).find((name) => name.endsWith(".css"));
    const urls = [
      "/zh",
      "/api/v1/library",
      "/api/v1/nothing",
      "/",
      "/zh/nothing",
      "/%zz",
      `/assets/${asset}`,
      "/metrics",
    ];
    const answers = await Promise.all(urls.map((url) => library.request({ url })));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 404, 302, 404, 400, 200, 200]);
    for (const { headers } of answers) {
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "x-request-id": expect.stringMatching(/^[\w-]{16}$/),
      });
      expect(headers).not.toHaveProperty("strict-transport-security");
    }
  });

  it("asks browsers to come back encrypted only where the public address is https", async () => {
    const https = await aServer({ settings: { ...settings, publicUrl: "https://a.test" } });
    const http = await aServer({ settings: { ...settings, publicUrl: "http://a.test" } });
    const header = async ({ request }: typeof https) =>
      (await request({ url: "/nothing" })).headers["strict-transport-security"];
    expect([await header(https), await header(http)]).toEqual(["max-age=31536000", undefined]);
  });

  it("is not to be kept when it is a problem", async () => {
    expect((await library.request({ url: "/api/v1/nothing" })).headers["cache-control"]).toBe("no-store");
  });
});

/** The id that a request gets whose sender gave it one. */
const idOf = async (given: string) =>
  (await library.request({ url: "/healthz", headers: { "x-request-id": given } })).headers["x-request-id"];

describe("the request's id", () => {
  it("is the caller's own when it is harmless", async () => {
    expect(await idOf("proxy-7.trace_0001")).toBe("proxy-7.trace_0001");
  });

  it.each(["short", "x".repeat(65), "<script>alert(1)</script>", "读者的编号一二三四五", "a b c d e f g"])(
    "is a new one instead of %j",
    async (given) => {
      expect(await idOf(given)).toMatch(/^[\w-]{16}$/);
    },
  );
});

describe("a request that cannot be read", () => {
  it.each<[string, InjectOptions, number, string]>([
    ["JSON that breaks off", takes('{"word":'), 400, "http.invalid-request"],
    ["no JSON at all", takes(""), 400, "http.invalid-request"],
    ["a prototype smuggled in", takes('{"__proto__":{"admin":true},"word":"a"}'), 400, "http.invalid-request"],
    ["a body beyond the limit", takes(JSON.stringify({ word: "x".repeat(1024 * 1024) })), 413, "http.too-large"],
    ["a content type that nobody reads", takes("<word/>", "application/xml"), 415, "http.unsupported-media"],
    ["an address that is none", { url: "/api/v1/%zz" }, 400, "http.unreadable-address"],
    ["an address part without end", { url: `/api/v1/fails/${"x".repeat(600)}` }, 414, "http.long-address"],
  ])("is answered with a problem: %s", async (_, request, status, code) => {
    const { request: send } = await aServer();
    const answer = await send(request);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
  });

  it("does not find its own text in the answer", async () => {
    const { request } = await aServer();
    expect((await request({ url: "/<script>%zz" })).body).not.toContain("script");
  });
});

describe("a fault inside", () => {
  it("is a 500 that says nothing of the inside, but the id under which it is logged", async () => {
    const { request, logged } = await aServer();
    const answer = await request({ url: "/api/v1/fails/7", headers: { "x-request-id": "the-failing-one" } });
    expect([answer.statusCode, answer.json().code]).toEqual([500, "http.fault"]);
    expect(answer.body).not.toMatch(/shelf of secrets|at .*\.ts|node_modules/);
    expect(answer.json().detail).toContain("the-failing-one");
    expect(logged()).toMatch(/the shelf of secrets fell over.*the-failing-one/);
  });

  it("is counted by the route's pattern", async () => {
    const metrics = openMetrics();
    const { request } = await aServer({ metrics });
    await request({ url: "/api/v1/fails/7" });
    expect(await metrics.registry.metrics()).toContain('wenyuan_faults_total{where="/api/v1/fails/:id"} 1');
  });
});

describe("an answer", () => {
  it("holds only what its schema declares", async () => {
    const { request } = await aServer();
    expect((await request(takes('{"word":"tea"}'))).json()).toEqual({ word: "tea" });
  });
});

/** What two readers behind one proxy meet when each may ask once. */
async function statuses(trustedProxies: string): Promise<number[]> {
  const { request } = await aServer({ settings: { ...settings, requestsPerMinute: 1, trustedProxies } });
  const from = (reader: string) =>
    request({ url: "/api/v1/nothing", remoteAddress: "10.0.0.7", headers: { "x-forwarded-for": reader } });
  return [await from("192.0.2.1"), await from("192.0.2.2")].map(({ statusCode }) => statusCode);
}

describe("too many requests from one address", () => {
  it("are refused with words and the time to wait; other addresses are not", async () => {
    const { request } = await aServer({ settings: { ...settings, requestsPerMinute: 3 } });
    const send = (remoteAddress: string) => request({ ...takes('{"word":"tea"}'), remoteAddress });
    for (let n = 0; n < 3; n++) expect((await send("192.0.2.1")).statusCode).toBe(200);
    const refused = await send("192.0.2.1");
    expect([refused.statusCode, refused.json().code]).toEqual([429, "http.too-many"]);
    expect(refused.json().detail).toMatch(
      /^Please try again in \d+ seconds\. People on one network may share an address, so that others count too\.$/,
    );
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.headers["x-content-type-options"]).toBe("nosniff");
    expect((await send("192.0.2.2")).statusCode).toBe(200);
  });

  it("are counted for a crawler by its name, apart from people at the same address", async () => {
    const { request } = await aServer({ settings: { ...settings, requestsPerMinute: 2 } });
    const send = (remoteAddress: string, agent: string) =>
      request({ ...takes('{"word":"tea"}'), remoteAddress, headers: { ...takes("").headers, "user-agent": agent } });
    const crawl = (address: string) => send(address, "Mozilla/5.0 (compatible; Baiduspider/2.0)");
    const answers = [await crawl("192.0.2.1"), await crawl("192.0.2.2"), await crawl("192.0.2.3")];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    expect((await send("192.0.2.1", "Mozilla/5.0 Chrome/131.0")).statusCode).toBe(200);
  });

  it("are counted by the reader's address where a proxy is trusted, and by the proxy's where none is", async () => {
    expect(await statuses("10.0.0.0/8")).toEqual([404, 404]);
    expect(await statuses("")).toEqual([404, 429]);
  });
});

/** The language of the answer. */
const tongueOf = async (url: string, accepted?: string) =>
  (await library.request({ url, headers: { "accept-language": accepted } })).headers["content-language"];

/** Where `/` leads. */
const homeOf = async (accepted: string) =>
  (await library.request({ url: "/", headers: { "accept-language": accepted } })).headers.location;

describe("the language", () => {
  it("is the page's own, whatever the browser prefers", async () => {
    expect(await tongueOf("/en/nothing", "zh-CN")).toBe("en");
    expect(await tongueOf("/zh/nothing", "en-GB")).toBe("zh-CN");
  });

  it("elsewhere is what `lang` asks for, then what the browser prefers, then Chinese", async () => {
    expect(await tongueOf("/api/v1/nothing?lang=en", "zh-CN")).toBe("en");
    expect(await tongueOf("/api/v1/nothing?lang=zh-CN", "en")).toBe("zh-CN");
    expect(await tongueOf("/api/v1/nothing", "fr, en;q=0.5")).toBe("en");
    expect(await tongueOf("/api/v1/nothing?lang=fr", "")).toBe("zh-CN");
  });

  it("of `/` is the browser's", async () => {
    expect([await homeOf("en-GB,en"), await homeOf("zh-TW"), await homeOf("fr")]).toEqual(["/en", "/zh", "/zh"]);
  });
});

describe("the metrics", () => {
  it("tell of routes by their pattern, never of what was asked", async () => {
    await library.request({ url: "/en/search?q=hemlock" });
    await library.request({ url: "/en/records/424242" });
    await library.request({ url: "/en/wormwood" });
    const { body, headers } = await library.request({ url: "/metrics" });
    expect(headers["content-type"]).toContain("text/plain");
    expect(body).toMatch(/wenyuan_http_request_seconds_count\{method="GET",route="\/en\/search",status="200"\} \d/);
    expect(body).toMatch(
      /wenyuan_http_request_seconds_count\{method="GET",route="\/en\/records\/:id",status="404"\} \d/,
    );
    expect(body).not.toMatch(/hemlock|424242|wormwood/);
  });
});
