import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { type OpeningPage, showOpeningPage } from "./opening-page.ts";

/** A port that was free just now. */
async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function opening(): Promise<{ page: OpeningPage; url: string; port: number }> {
  const port = await aFreePort();
  const page = await showOpeningPage({ host: "127.0.0.1", port });
  onTestFinished(() => page.close().catch(() => {}));
  return { page, port, url: `http://127.0.0.1:${port}` };
}

it("tells people in their language what is being done, and looks again by itself", async () => {
  const { page, url } = await opening();
  page.say({ zh: "准备数据库", en: "Preparing the database" });
  const english = await fetch(`${url}/en/search?q=tea`, { headers: { accept: "text/html", "accept-language": "zh" } });
  expect([english.status, english.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(await english.text()).toMatch(/http-equiv="refresh"[^]*Wenyuan is opening[^]*Preparing the database/);
  const chinese = await fetch(url, { headers: { accept: "text/html" } });
  expect(await chinese.text()).toContain("准备数据库");
});

it("answers programs with a problem, so that they try again", async () => {
  const { url } = await opening();
  const answer = await fetch(`${url}/readyz`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
  expect(await answer.json()).toMatchObject({ code: "http.not-ready", status: 503 });
});

it("leaves its address at once, though a browser holds a connection", async () => {
  const { page, port } = await opening();
  const held = connect(port, "127.0.0.1");
  await once(held, "connect");
  held.on("error", () => {});
  await page.close();
  const library = createServer().listen(port, "127.0.0.1");
  await once(library, "listening");
  library.close();
});

it("says before anything else is begun that the port is taken", async () => {
  const { port } = await opening();
  await expect(showOpeningPage({ host: "127.0.0.1", port })).rejects.toMatchObject({ code: "EADDRINUSE", port });
});
