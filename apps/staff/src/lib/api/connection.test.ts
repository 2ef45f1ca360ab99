import { afterEach, expect, it, vi } from "vitest";
import { createConnection } from "./connection.ts";

afterEach(() => vi.unstubAllGlobals());

/** A network that swallows what is sent, until it is mended. */
function swallowingNetwork() {
  let mended = false;
  const asked: string[] = [];
  vi.stubGlobal("fetch", (what: Request | string, more: { signal?: AbortSignal } = {}) => {
    asked.push(typeof what === "string" ? what : new URL(what.url).pathname);
    if (mended) return Promise.resolve(new Response());
    const signal = typeof what === "string" ? more.signal : what.signal;
    return new Promise((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error));
    });
  });
  const mend = () => {
    mended = true;
  };
  return { asked, mend };
}

const act = (signal: AbortSignal) => new Request("http://library.test/api/v1/check-ins", { method: "POST", signal });

it("gives up on a network that swallows everything, and then keeps nobody waiting until it answers", async () => {
  const { asked, mend } = swallowingNetwork();
  const connection = createConnection("/healthz", 20);
  await expect(connection.send(act(AbortSignal.timeout(5)))).rejects.toMatchObject({ name: "TimeoutError" });
  expect(connection.isUp()).toBe(false);
  const before = asked.filter((path) => path !== "/healthz").length;
  await expect(connection.send(act(AbortSignal.timeout(5)))).rejects.toThrow("no answer came lately");
  expect(asked.filter((path) => path !== "/healthz")).toHaveLength(before);
  expect(asked).toContain("/healthz");
  mend();
  await vi.waitFor(() => expect(connection.isUp()).toBe(true), { timeout: 10_000 });
  expect((await connection.send(act(AbortSignal.timeout(1000)))).status).toBe(200);
}, 20_000);

it("is not down because somebody did not want the answer any more", async () => {
  swallowingNetwork();
  const connection = createConnection("/healthz", 20);
  const given = new AbortController();
  const sent = connection.send(act(given.signal));
  given.abort();
  await expect(sent).rejects.toMatchObject({ name: "AbortError" });
  expect(connection.isUp()).toBe(true);
});
