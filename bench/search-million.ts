import { run as runSearch } from "./search.ts";

/** The search benchmark over a million books, without the other engines: memory, readiness, latency, throughput. */
export function run({
  records = 1_000_000,
  rounds = 15,
}: {
  readonly records?: number;
  readonly rounds?: number;
} = {}) {
  return runSearch({ records, rounds, peers: "none" });
}
