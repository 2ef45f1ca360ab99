import type { Database } from "../db/database.ts";
import { poolOf } from "../db/inside.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { Endpoint } from "./endpoint.ts";

/** Whether a part of the program can do its work: true, or why not. */
export type Readiness = () => Promise<true | string>;

const readinessTimeout = 2_000;

/** `/healthz`: the process is alive. `/readyz`: each named part is ready. `/metrics`: Prometheus text. */
export function healthEndpoints(parts: Readonly<Record<string, Readiness>>, metrics: Metrics): Endpoint[] {
  return [
    {
      method: "GET",
      path: "/healthz",
      access: "public",
      kind: "api",
      handle: ({ reply }) => Promise.resolve(reply.header("cache-control", "no-store").send({ alive: true })),
    },
    {
      method: "GET",
      path: "/readyz",
      access: "public",
      kind: "api",
      async handle({ reply }) {
        const states = await Promise.all(
          Object.entries(parts).map(async ([name, ready]) => [name, await inTime(ready)] as const),
        );
        const ready = states.every(([, state]) => state === true);
        return reply
          .status(ready ? 200 : 503)
          .header("cache-control", "no-store")
          .send({ ready, parts: Object.fromEntries(states) });
      },
    },
    {
      method: "GET",
      path: "/metrics",
      access: "public",
      kind: "api",
      handle: async ({ reply }) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
    },
  ];
}

export function databaseReadiness(db: Database): Readiness {
  return async () => {
    await poolOf(db).query("select 1");
    return true;
  };
}

async function inTime(ready: Readiness): Promise<true | string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, readinessTimeout, "does not answer").unref());
  // The reason stays general: this page is open to everyone.
  return await Promise.race([ready().catch(() => "failed"), late]);
}
