import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { buildDirectory } from "../../kernel/paths.ts";
import { assetsDirectory } from "./assets.ts";

const aYear = 365 * 24 * 60 * 60 * 1000;

/**
 * Serves what the build made: `/assets/` for reader pages and the staff app's files. Names carry their content's hash, so browsers keep
 * them for ever. `/staff/…` and `/kiosk/…` without a file are the app itself.
 */
export async function serveBuiltFiles(server: FastifyInstance): Promise<void> {
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
  for (const [prefix, file] of [
    ["/staff", "index.html"],
    ["/kiosk", "kiosk.html"],
  ] as const) {
    const answer = async (
      _: unknown,
      reply: { header: (n: string, v: string) => unknown; sendFile: (f: string, r: string) => unknown },
    ) => {
      reply.header("cache-control", "no-cache");
      return await reply.sendFile(file, staff);
    };
    if (prefix === "/staff") {
      // The worker that keeps the desk for when there is no network: at the root of what it keeps.
      const worker: typeof answer = async (_request, reply) => {
        reply.header("cache-control", "no-cache");
        return await reply.sendFile("worker.js", staff);
      };
      server.get("/staff/worker.js", worker as never);
    }
    server.get(prefix, answer as never);
    server.get(`${prefix}/*`, answer as never);
  }
  if (!existsSync(staff)) server.log.warn("the staff app is not built yet");
}
