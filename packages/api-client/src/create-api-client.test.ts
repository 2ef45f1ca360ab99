import { describe, expect, it } from "vitest";
import {
  ApiProblem,
  answerOf,
  ConnectionLost,
  createApiClient,
  idempotencyHeader,
  newIdempotencyKey,
} from "./index.ts";

const origin = "http://library.test";
const signedOut = { signedIn: false, roles: [], permissions: [] };
const signInFirst = {
  type: "/problems/http/sign-in-first",
  title: "请先登录",
  status: 401,
  code: "http.sign-in-first",
};

/** A server that gives one answer after another, and remembers what it was asked. `lost` is no answer. */
function serverAnswering(
  ...answers: ("lost" | { status?: number; body: unknown; headers?: Record<string, string> })[]
) {
  const asked: { method: string; headers: Headers; body: string }[] = [];
  const send = async (request: Request) => {
    asked.push({ method: request.method, headers: request.headers, body: await request.text() });
    const answer = answers[asked.length - 1];
    if (answer === undefined || answer === "lost") throw new TypeError("fetch failed");
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200, headers: answer.headers ?? {} });
  };
  return { asked, send };
}

function proxyWithoutServer() {
  return Promise.resolve(new Response("<h1>Bad gateway</h1>", { status: 502, statusText: "Bad Gateway" }));
}

const account = { signInName: "chen", displayName: "陈", password: "four unrelated words", roles: [] };

/** A caller that types do not hold back, or an API whose route takes no key. */
const withoutKey = {} as { header: { "Idempotency-Key": string } };

describe("the API client", () => {
  it("asks in the person's language", async () => {
    const { asked, send } = serverAnswering({ body: signedOut });
    await answerOf(createApiClient({ baseUrl: origin, language: () => "zh-CN", send }).GET("/api/v1/session"));
    expect(asked[0]?.headers.get("accept-language")).toBe("zh-CN");
  });

  it("throws the server's problem, with its words and the seconds to wait", async () => {
    const problem = {
      type: "/problems/identity/wait",
      title: "请稍等",
      status: 429,
      code: "identity.wait-before-retry",
    };
    const { send } = serverAnswering({ status: 429, body: problem, headers: { "retry-after": "8" } });
    const call = createApiClient({ baseUrl: origin, language: () => "zh-CN", send }).POST("/api/v1/session", {
      body: { signInName: "chen", password: "wrong" },
    });
    await expect(answerOf(call)).rejects.toMatchObject({ problem, retryAfter: 8 });
  });

  it("makes a problem of an answer that is none", async () => {
    const client = createApiClient({ baseUrl: origin, language: () => "en", send: proxyWithoutServer });
    const call = client.GET("/api/v1/session");
    const error: unknown = await answerOf(call).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiProblem);
    expect((error as ApiProblem).problem).toMatchObject({ status: 502, code: "http.unnamed" });
  });

  it("repeats a question once when no answer came", async () => {
    const { asked, send } = serverAnswering("lost", { body: signedOut });
    const client = createApiClient({ baseUrl: origin, language: () => "en", send });
    expect(await answerOf(client.GET("/api/v1/session"))).toEqual(signedOut);
    expect(asked).toHaveLength(2);
  });

  it("gives up after the second loss", async () => {
    const { asked, send } = serverAnswering("lost", "lost", { body: signedOut });
    const client = createApiClient({ baseUrl: origin, language: () => "en", send });
    await expect(answerOf(client.GET("/api/v1/session"))).rejects.toBeInstanceOf(ConnectionLost);
    expect(asked).toHaveLength(2);
  });

  it("does not repeat a POST without a key, since it may have been done", async () => {
    const { asked, send } = serverAnswering("lost", { status: 201, body: { id: "1", secret: "wy_x" } });
    const client = createApiClient({ baseUrl: origin, language: () => "en", send });
    const call = client.POST("/api/v1/tokens", { body: { name: "kiosk", role: "device" } });
    await expect(answerOf(call)).rejects.toBeInstanceOf(ConnectionLost);
    expect(asked).toHaveLength(1);
  });

  it("repeats a POST with a key, with the same key and body", async () => {
    const { asked, send } = serverAnswering("lost", { status: 201, body: { id: "7" } });
    const client = createApiClient({ baseUrl: origin, language: () => "en", send });
    const params = { header: { [idempotencyHeader]: newIdempotencyKey() } } as const;
    expect(await answerOf(client.POST("/api/v1/accounts", { body: account, params }))).toEqual({ id: "7" });
    expect(asked.map((one) => one.body)).toEqual([JSON.stringify(account), JSON.stringify(account)]);
    expect(new Set(asked.map((one) => one.headers.get(idempotencyHeader))).size).toBe(1);
  });

  it("sends the same request again after a sign-in", async () => {
    const { asked, send } = serverAnswering({ status: 401, body: signInFirst }, { status: 201, body: { id: "7" } });
    const client = createApiClient({
      baseUrl: origin,
      language: () => "zh",
      send,
      signInAgain: () => Promise.resolve(true),
    });
    expect(await answerOf(client.POST("/api/v1/accounts", { body: account, params: withoutKey }))).toEqual({ id: "7" });
    expect(asked.map((one) => one.body)).toEqual([JSON.stringify(account), JSON.stringify(account)]);
  });

  it("does not send in another person's name", async () => {
    const { asked, send } = serverAnswering({ status: 401, body: signInFirst }, { body: { id: "7" } });
    const client = createApiClient({
      baseUrl: origin,
      language: () => "zh",
      send,
      signInAgain: () => Promise.resolve(false),
    });
    await expect(
      answerOf(client.POST("/api/v1/accounts", { body: account, params: withoutKey })),
    ).rejects.toBeInstanceOf(ApiProblem);
    expect(asked).toHaveLength(1);
  });

  it("does not take a wrong password for an ended session", async () => {
    const wrong = {
      type: "/problems/identity/wrong-credentials",
      title: "不对",
      status: 401,
      code: "identity.wrong-credentials",
    };
    const { send } = serverAnswering({ status: 401, body: wrong });
    let asked = false;
    const signInAgain = () => {
      asked = true;
      return Promise.resolve(true);
    };
    const client = createApiClient({ baseUrl: origin, language: () => "zh", send, signInAgain });
    await expect(
      answerOf(client.POST("/api/v1/session", { body: { signInName: "chen", password: "wrong" } })),
    ).rejects.toMatchObject({ problem: wrong });
    expect(asked).toBe(false);
  });
});

describe("an idempotency key", () => {
  it("is new every time and long enough for the server", () => {
    const keys = Array.from({ length: 100 }, newIdempotencyKey);
    expect(new Set(keys).size).toBe(100);
    expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
  });
});
