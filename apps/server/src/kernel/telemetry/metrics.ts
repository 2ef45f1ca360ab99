import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** The program's measurements, in Prometheus text at `/metrics`. Labels are routes and topics, never people or titles. */
export interface Metrics {
  readonly registry: Registry;
  readonly requestSeconds: Histogram<"method" | "route" | "status">;
  readonly faults: Counter<"where">;
  readonly eventsPending: Gauge;
}

export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requestSeconds: new Histogram({
      name: "wenyuan_http_request_seconds",
      help: "Time from a request's headers to the end of its answer, by route pattern",
      labelNames: ["method", "route", "status"],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    }),
    faults: new Counter({
      name: "wenyuan_faults_total",
      help: "Errors that nobody expected, by place",
      labelNames: ["where"],
      registers: [registry],
    }),
    eventsPending: new Gauge({
      name: "wenyuan_events_pending",
      help: "Events written but not yet in the log",
      registers: [registry],
    }),
  };
}
