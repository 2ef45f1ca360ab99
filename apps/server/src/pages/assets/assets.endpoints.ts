import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, RouteHandlerMethod } from "fastify";
import { buildDirectory } from "../../kernel/paths.ts";
import { assetsDirectory } from "./assets.ts";

const aYear = 365 * 24 * 60 * 60 * 1000;

/**
 * Serves what the build made: `/assets/` for reader pages and the staff app's files. Names carry their content's hash, so browsers keep
 * them for ever. `/staff/…` and `/kiosk/…` without a file are the app itself.
 */
export async function serveBuiltFiles(server: FastifyInstance, zone: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: assetsDirectory,
    prefix: "/assets/",
    immutable: true,
    maxAge: aYear,
    index: false,
  });
  const staff = join(buildDirectory, "staff");
  await server.register(fastifyStatic, {
    root: join(staff, "assets"),
    prefix: "/staff/assets/",
    immutable: true,
    maxAge: aYear,
    decorateReply: false,
    index: false,
  });
  // The worker that keeps the desk for when there is no network: at the root of what it keeps.
  server.get("/staff/worker.js", (_, reply) => reply.header("cache-control", "no-cache").sendFile("worker.js", staff));
  for (const [prefix, file] of [
    ["/staff", "index.html"],
    ["/kiosk", "kiosk.html"],
  ] as const) {
    const answer: RouteHandlerMethod = async (_, reply) => {
      const page = await readFile(join(staff, file), "utf8").catch(() => undefined);
      if (page === undefined) return reply.callNotFound();
      const body = inZone(page, zone);
      return reply.headers({ "cache-control": "no-cache", "content-type": "text/html; charset=utf-8" }).send(body);
    };
    server.get(prefix, answer);
    server.get(`${prefix}/*`, answer);
  }
  if (!existsSync(staff)) server.log.warn("the staff app is not built yet");
}

/** The page says where the library's clock hangs: times are the library's wherever the browser stands, without a network too. */
function inZone(page: string, zone: string): string {
  return page.replace("<html ", `<html data-zone="${zone.replaceAll('"', "&quot;")}" `);
}
