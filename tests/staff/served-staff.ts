import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { setSecurityHeaders } from "../../apps/server/src/kernel/http/security-headers.ts";
import { buildStaff } from "../../tools/build/build-staff.ts";
import { root } from "../../tools/root.ts";
import { createFakeApi, type FakeApi } from "./fake-api.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export interface ServedStaff {
  readonly origin: string;
  readonly api: FakeApi;
  close(): Promise<void>;
}

/** The built app behind the server's own security headers, with an API that answers what a test tells it to. */
export async function serveStaff(): Promise<ServedStaff> {
  await buildStaff();
  const api = createFakeApi();
  const server = createServer((request, response) => void answer(request, response, api));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    api,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, api: FakeApi): Promise<void> {
  setSecurityHeaders({ headers: (all: Record<string, string>) => setAll(response, all) } as never, false);
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname.startsWith("/api/") || pathname === "/readyz" || pathname === "/healthz") {
    await api.answer(request, response);
    return;
  }
  const file = fileOf(pathname);
  const content = await readFile(join(root, "dist/staff", file)).catch(() => undefined);
  if (!content) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(content);
}

/** Every address of the app gives its page; assets are files. */
function fileOf(pathname: string): string {
  if (pathname.startsWith("/kiosk")) return "kiosk.html";
  const path = pathname.replace(/^\/staff\/?/, "");
  return path.startsWith("assets/") || path === "worker.js" ? path : "index.html";
}

function setAll(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
